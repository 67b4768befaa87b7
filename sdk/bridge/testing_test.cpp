#include "bridge/testing.hpp"

#include <doctest/doctest.h>

#include <future>

#include "support/bridge_client.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

namespace {

bridge::Settings settings_with(const std::shared_ptr<bridge::FakeClock>& clock, const std::shared_ptr<bridge::FakeWire>& wire) {
    auto settings = bridge_settings("https://v.example");
    settings.max_retries.reset();
    settings.seams = bridge::make_seams(clock, wire, 0.5);
    return settings;
}

}  // namespace

TEST_CASE("a scripted wire and a clock that jumps: retries take no time, and their waits are known") {
    const auto clock = bridge::fake_clock(false);
    const auto wire = bridge::fake_wire();
    const auto client = std::get<0>(bridge::open(settings_with(clock, wire)));
    wire->answer(503, "{}", {});
    CHECK(wire->drop("closed", true));
    wire->answer(200, R"({"ok":1})", {{"X-Trace-Id", "t1"}});
    CHECK_FALSE(wire->drop("boredom", true));
    const auto before = clock->now();
    const Outcome outcome = wait_for([&](bridge::Done done) { client->submit(call_of("rate_limit.get"), std::move(done)); });
    CHECK(outcome.body == R"({"ok":1})");
    CHECK(outcome.attempts == 3);
    CHECK(clock->waits() == std::vector<std::chrono::nanoseconds>{250ms, 500ms});
    CHECK(clock->now() - before == 750'000);
    const auto requests = wire->requests();
    REQUIRE(requests.size() == 3);
    CHECK(requests[0].method == "GET");
    CHECK(requests[0].url == "https://v.example/api/v1/rate-limit");
}

TEST_CASE("a clock that is moved by hand: a wait is seen, and ends when the test says so") {
    const auto clock = bridge::fake_clock(true);
    const auto wire = bridge::fake_wire();
    const auto client = std::get<0>(bridge::open(settings_with(clock, wire)));
    wire->answer(503, "{}", {{"Retry-After", "5"}});
    wire->hang();
    std::promise<Outcome> ended;
    const auto id = client->submit(call_of("rate_limit.get"), [&](Outcome outcome) { ended.set_value(std::move(outcome)); });
    CHECK(clock->await_wait(10s) == 5s);
    clock->advance(5s);
    CHECK(wire->await_requests(2, 10s));
    client->cancel(id);
    CHECK(ended.get_future().get().failure->kind == "cancelled");
}
