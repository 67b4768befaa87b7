#include "bridge/bridge.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <mutex>

#include "support/bridge_client.hpp"
#include "support/scripted_server.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

namespace {

// Accepts every event but those of the provider `bad`, and says so event by event.
Behaviour take_events(const ServedRequest& request, std::string& seen) {
    seen += request.body;
    std::string results;
    int accepted = 0;
    int rejected = 0;
    for (std::size_t at = 0; (at = request.body.find("{\"event_id\":\"", at)) != std::string::npos; ++at) {
        const std::string id = request.body.substr(at + 13, 36);
        const bool bad = request.body.substr(at, request.body.find("\"requested_model\"", at) - at).find("\"bad\"") != std::string::npos;
        results += (results.empty() ? "" : ",") + std::string{R"({"index":)"} + std::to_string(accepted + rejected) + R"(,"event_id":")" + id;
        results += bad ? R"(","status":"rejected","invocation_id":null,"problem":{"type":"about:blank","title":"t","status":422,"detail":"why",)"
                         R"("instance":"/","error_code":"VALIDATION_FAILED","trace_id":"t","tenant_id":null,"docs_url":"u"}})"
                       : R"(","status":"accepted","invocation_id":"inv_1","problem":null})";
        ++(bad ? rejected : accepted);
    }
    return answer(202, R"({"accepted":)" + std::to_string(accepted) + R"(,"duplicates":0,"rejected":)" + std::to_string(rejected) +
                           R"(,"results":[)" + results + "]}");
}

}  // namespace

TEST_CASE("events cross as plain fields, and drops are told once and taken together") {
    std::mutex mutex;
    std::string seen;
    ScriptedServer server([&](const ServedRequest& request) {
        const std::lock_guard lock{mutex};
        return take_events(request, seen);
    });
    const auto client = open_bridge(server.url());
    std::atomic<int> told{0};
    CHECK(client->open_emitter({}, [&] { ++told; }));
    CHECK_FALSE(client->open_emitter({}, {}));

    bridge::EventWorkflow workflow;
    workflow.run_id = "run-1";
    workflow.step = "plan";
    bridge::EventCost cost;
    cost.input_usd = "0.01";
    const bridge::EventLabel labels[] = {{"cost_centre", "CC-4410"}};
    bridge::Event event;
    event.provider = "openai";
    event.requested_model = "gpt-4o";
    event.input_tokens = 1200;
    event.cost_breakdown = &cost;
    event.workflow = &workflow;
    event.labels = labels;
    event.occurred_at = 1'780'079'400'000'000;
    CHECK(client->emit(event));
    event.provider = "bad";
    CHECK(client->emit(event));
    CHECK(client->emit(event));
    event.event_id = "not a UUID";
    CHECK_FALSE(client->emit(event));
    REQUIRE(client->flush(std::chrono::seconds{10}));

    const std::string body = [&] {
        const std::lock_guard lock{mutex};
        return seen;
    }();
    for (const char* part : {R"("provider":"openai","requested_model":"gpt-4o","occurred_at":"2026-05-29T18:30:00Z","input_tokens":1200)",
                             R"("cost_breakdown":{"input_usd":"0.01"})", R"("workflow":{"run_id":"run-1","step":"plan"})",
                             R"("labels":{"cost_centre":"CC-4410"})"})
        CHECK(body.find(part) != std::string::npos);
    const auto stats = client->emit_stats();
    CHECK(stats.emitted == 4);
    CHECK(stats.accepted == 1);
    CHECK(stats.rejected == 3);
    CHECK(told == 1);
    const auto drops = client->take_drops();
    REQUIRE(drops.size() == 1);
    CHECK(drops[0].reason == "rejected");
    CHECK(drops[0].count == 3);
    CHECK(drops[0].error_code == "VALIDATION_FAILED");
    CHECK(client->take_drops().empty());
}

TEST_CASE("closing a client delivers what was emitted, and drops what is emitted later") {
    std::mutex mutex;
    std::string seen;
    ScriptedServer server([&](const ServedRequest& request) {
        const std::lock_guard lock{mutex};
        return take_events(request, seen);
    });
    const auto client = open_bridge(server.url());
    CHECK(client->emit_stats().emitted == 0);
    CHECK(client->flush(std::chrono::seconds{1}));
    bridge::Event event;
    event.provider = "openai";
    event.requested_model = "gpt-4o";
    CHECK(client->emit(event));
    client->close();
    CHECK(client->emit_stats().accepted == 1);
    CHECK_FALSE(client->emit(event));
    CHECK(client->emit_stats().queue_overflow == 1);
}

TEST_CASE("an emitter that is stopped does not wait for an answer: what has none is counted as lost, and told of") {
    std::promise<void> asked;
    ScriptedServer server([&asked](const ServedRequest&) {
        asked.set_value();
        return hang();
    });
    const auto client = open_bridge(server.url());
    bridge::EmitSettings settings;
    settings.exit_timeout_ms = 3'600'000;
    CHECK(client->open_emitter(settings, {}));
    bridge::Event event;
    event.provider = "openai";
    event.requested_model = "gpt-4o";
    CHECK(client->emit(event));
    CHECK_FALSE(client->flush(std::chrono::milliseconds{1}));
    asked.get_future().wait();
    client->stop_emitter();
    CHECK(client->emit_stats().buffered == 0);
    const auto drops = client->take_drops();
    REQUIRE(drops.size() == 1);
    CHECK(drops[0].reason == "network_error");
    CHECK(drops[0].count == 1);
    client->close();
}
