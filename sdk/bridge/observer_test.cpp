#include <doctest/doctest.h>

#include <atomic>

#include "bridge/observe.hpp"
#include "support/bridge_client.hpp"
#include "support/scripted_server.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Note;

namespace {

std::string kinds(const std::vector<Note>& notes) {
    std::string all;
    for (const Note& note : notes) all += (all.empty() ? "" : " ") + note.kind;
    return all;
}

std::shared_ptr<bridge::Client> told(const std::string& url, std::shared_ptr<bridge::Observer> observer) {
    auto settings = bridge_settings(url);
    settings.observer = std::move(observer);
    return std::get<0>(bridge::open(settings));
}

void ask(bridge::Client& client) {
    auto spec = call_of("attribution.get");
    spec.path = {{"id", "attr_planted"}};
    wait_for([&](bridge::Done done) { client.submit(spec, std::move(done)); });
}

}  // namespace

TEST_CASE("a host is told once that there is something to take, and takes all of it in order") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(403, R"({"error_code":"INSUFFICIENT_SCOPE","detail":"not with vk_planted_secret"})");
    });
    std::atomic<int> woken{0};
    const auto observer = bridge::make_observer({.level = "debug"}, [&] { ++woken; });
    const auto client = told(server.url(), observer);
    ask(*client);
    client->close();
    CHECK(woken == 1);
    const auto notes = observer->take();
    CHECK(kinds(notes) == "attempt_start log attempt_end log call_end");
    const Note& attempt = notes.at(2);
    CHECK(attempt.operation == "attribution.get");
    CHECK(attempt.route == "/api/v1/attribution/{id}");
    CHECK(attempt.status == 403);
    CHECK(attempt.error_code == "INSUFFICIENT_SCOPE");
    CHECK(notes.at(4).effect == "rejected");
    CHECK(notes.at(1).level == "debug");
    for (const Note& note : notes) {
        CHECK(note.message.find("planted") == std::string::npos);
        CHECK(note.at > 1'700'000'000'000'000);
    }
    CHECK(observer->take().empty());
}

TEST_CASE("what nobody takes is bounded and counted, and a level keeps lines away") {
    ScriptedServer server([](const ServedRequest&) { return answer(200); });
    const auto few = bridge::make_observer({.log = false, .max_waiting = 2}, {});
    const auto client = told(server.url(), few);
    ask(*client);
    ask(*client);
    client->close();
    CHECK(few->take().size() == 2);
    CHECK(few->lost() == 4);

    const auto warnings = bridge::make_observer({.level = "warning", .calls = false}, {});
    ask(*told(server.url(), warnings));
    CHECK(warnings->take().empty());
}
