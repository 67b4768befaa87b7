#include "bridge/bridge.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <future>

#include "support/scripted_server.hpp"
#include "venturi/arrow_abi.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

namespace {

std::shared_ptr<bridge::Client> open(const std::string& url) {
    bridge::Settings settings;
    settings.base_url = url;
    settings.api_key = "vk_planted_secret";
    settings.max_retries = 0;
    settings.user_agent = "venturi-test/1";
    return std::get<0>(bridge::open(settings));
}

template <class Start>
Outcome wait(Start start) {
    std::promise<Outcome> promise;
    start([&promise](Outcome outcome) { promise.set_value(std::move(outcome)); });
    return promise.get_future().get();
}

bridge::CallSpec call(std::string operation) {
    bridge::CallSpec spec;
    spec.operation = std::move(operation);
    return spec;
}

std::string page(const std::string& item, const std::string& next) {
    return R"({"data":[")" + item + R"("],"page":{"next_cursor":)" + (next.empty() ? "null" : '"' + next + '"') +
           R"(,"limit":1,"has_more":)" + (next.empty() ? "false" : "true") + "}}";
}

}  // namespace

TEST_CASE("a call crosses the bridge as text, both ways") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(200, R"({"id":"attr_1"})", {{"X-Trace-Id", "t1"}, {"RateLimit-Remaining", "9"}});
    });
    const auto client = open(server.url());
    auto spec = call("attribution.get");
    spec.path = {{"id", "attr/1"}};
    const Outcome outcome = wait([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    CHECK_FALSE(outcome.failure);
    CHECK(outcome.status == 200);
    CHECK(outcome.body == R"({"id":"attr_1"})");
    CHECK(outcome.trace_id == "t1");
    CHECK(outcome.rate_limit.remaining == 9);
    const auto request = server.requests().at(0);
    CHECK(request.target == "/api/v1/attribution/attr%2F1");
    CHECK(request.headers.at("x-api-key") == "vk_planted_secret");
    CHECK(request.headers.at("user-agent").starts_with("venturi-test/1 venturi-sdk/"));
}

TEST_CASE("a host's trace and its wish to be paced cross the bridge") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(200, "{}", {{"RateLimit-Limit", "9"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "3600"}});
    });
    bridge::Settings settings;
    settings.base_url = server.url();
    settings.api_key = "vk_planted_secret";
    settings.pacing = true;
    const auto client = std::get<0>(bridge::open(settings));
    auto spec = call("attribution.get");
    spec.path = {{"id", "attr_1"}};
    spec.traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    spec.tracestate = "rojo=1";
    const Outcome first = wait([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    CHECK(first.trace_id == "0af7651916cd43dd8448eb211c80319c");
    const auto sent = server.requests().at(0).headers;
    CHECK(sent.at("traceparent").starts_with("00-0af7651916cd43dd8448eb211c80319c-"));
    CHECK(sent.at("traceparent").ends_with("-01"));
    CHECK(sent.at("tracestate") == "rojo=1");
    const Outcome paced = wait([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    REQUIRE(paced.failure);
    CHECK(paced.failure->error_code == "RATE_LIMITED");
    CHECK(paced.failure->effect == "not_sent");
    CHECK(server.requests().size() == 1);
}

TEST_CASE("a failure is plain fields, and its problem is JSON again") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(
            403,
            R"({"type":"https://x","title":"No","detail":"vk_planted_secret \"lacks\" it","error_code":"INSUFFICIENT_SCOPE",
                               "trace_id":"t2","errors":[{"pointer":"#/a","detail":"b"}]})");
    });
    const auto client = open(server.url());
    const Outcome outcome = wait([&](bridge::Done done) { client->submit(call("attribution.list"), std::move(done)); });
    REQUIRE(outcome.failure);
    CHECK(outcome.failure->kind == "api");
    CHECK(outcome.failure->error_code == "INSUFFICIENT_SCOPE");
    CHECK(outcome.failure->http_status == 403);
    CHECK(outcome.failure->trace_id == "t2");
    CHECK(outcome.failure->attempts == 1);
    CHECK(outcome.failure->stopped == "not_retryable");
    CHECK(outcome.failure->effect == "rejected");
    CHECK(
        outcome.failure->problem ==
        R"({"type":"https://x","title":"No","status":0,"detail":"[redacted] \"lacks\" it","instance":"",)"
        R"("error_code":"INSUFFICIENT_SCOPE","trace_id":"t2","tenant_id":null,"docs_url":"","errors":[{"pointer":"#/a","detail":"b"}]})");
}

TEST_CASE("what a step-up asks for crosses as plain fields") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(401, R"({"error_code":"STEP_UP_REQUIRED"})",
                      {{"WWW-Authenticate",
                        R"(Bearer error="insufficient_user_authentication", acr_values="mfa", max_age=300, scope="a b")"}});
    });
    auto spec = call("attribution.get");
    spec.path = {{"id", "attr_1"}};
    const auto client = open(server.url());
    const Outcome outcome = wait([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    REQUIRE(outcome.failure);
    CHECK(outcome.failure->acr_values == std::vector<std::string>{"mfa"});
    CHECK(outcome.failure->max_age == 300);
    CHECK(outcome.failure->scopes == std::vector<std::string>{"a", "b"});
    CHECK_FALSE(outcome.failure->login_required);
}

TEST_CASE("an unknown operation fails before submit returns") {
    const auto client = open("http://127.0.0.1:1");
    bool done = false;
    client->submit(call("attribution.lsit"), [&](const Outcome& outcome) {
        done = true;
        CHECK(outcome.failure->kind == "config");
    });
    CHECK(done);
}

TEST_CASE("a pager follows the cursors to the end, and keeps the query") {
    ScriptedServer server([](const ServedRequest& request) {
        if (request.target.ends_with("cursor=c2")) return answer(200, page("c", ""));
        if (request.target.ends_with("cursor=c1")) return answer(200, page("b", "c2"));
        return answer(200, page("a", "c1"));
    });
    const auto client = open(server.url());
    auto spec = call("attribution.list");
    spec.query = {{"filter", "provider:eq:openai"}, {"limit", "1"}};
    const auto pager = client->pages(spec);
    std::string bodies;
    while (!pager->finished())
        bodies += wait([&](bridge::Done done) { pager->next(std::move(done)); }).body.substr(10, 1);
    CHECK(bodies == "abc");
    CHECK(server.requests().at(2).target == "/api/v1/attribution?filter=provider%3Aeq%3Aopenai&limit=1&cursor=c2");
    CHECK(wait([&](bridge::Done done) { pager->next(std::move(done)); }).failure->kind == "config");
}

TEST_CASE("a pager begins where the query says, and a page that failed may be asked for again") {
    int calls = 0;
    ScriptedServer server(
        [&calls](const ServedRequest&) { return ++calls == 1 ? answer(503) : answer(200, page("x", "")); });
    const auto client = open(server.url());
    auto spec = call("attribution.list");
    spec.query = {{"cursor", "kept"}};
    const auto pager = client->pages(spec);
    CHECK(wait([&](bridge::Done done) { pager->next(std::move(done)); }).failure->http_status == 503);
    CHECK_FALSE(pager->finished());
    CHECK_FALSE(wait([&](bridge::Done done) { pager->next(std::move(done)); }).failure);
    CHECK(pager->finished());
    CHECK(server.requests().at(1).target == "/api/v1/attribution?cursor=kept");
}

TEST_CASE("a server that repeats a cursor, or forgets it, ends the list with an error") {
    for (const char* next : {"same", ""}) {
        CAPTURE(next);
        const std::string body =
            *next != '\0' ? page("a", next) : R"({"data":[],"page":{"has_more":true,"next_cursor":null}})";
        ScriptedServer server([&](const ServedRequest&) { return answer(200, body, {{"X-Trace-Id", "t3"}}); });
        const auto client = open(server.url());
        const auto pager = client->pages(call("attribution.list"));
        Outcome last;
        int pages = 0;
        for (; !pager->finished() && pages < 10; ++pages)
            last = wait([&](bridge::Done done) { pager->next(std::move(done)); });
        CHECK(pages < 10);
        REQUIRE(last.failure);
        CHECK(last.failure->kind == "decode");
        CHECK(last.failure->trace_id == "t3");
        CHECK(last.failure->effect == "unknown");
    }
}

TEST_CASE("a list crosses the bridge as an Arrow stream, from its cursor on; a list without columns is refused") {
    ScriptedServer server([](const ServedRequest& request) {
        const std::string next = request.target.ends_with("cursor=kept") ? R"("c1","has_more":true)" : R"(null,"has_more":false)";
        return answer(200, R"({"data":[],"page":{"next_cursor":)" + next + R"(,"limit":1}})");
    });
    const auto client = open(server.url());
    auto spec = call("attribution.list");
    spec.query = {{"limit", "1"}, {"cursor", "kept"}};
    auto made = client->arrow(spec);
    REQUIRE(std::holds_alternative<bridge::ArrowStream>(made));
    auto& stream = std::get<bridge::ArrowStream>(made);
    CHECK(server.requests().empty());
    ArrowArray batch;
    CHECK(stream->get_next(stream.get(), &batch) == 0);
    CHECK((batch.release == nullptr));
    REQUIRE(server.requests().size() == 2);
    CHECK(server.requests().at(0).target == "/api/v1/attribution?limit=1&cursor=kept");
    CHECK(server.requests().at(1).target == "/api/v1/attribution?limit=1&cursor=c1");
    client->close();
    CHECK(stream->get_next(stream.get(), &batch) == 0);  // it had ended
    for (const char* without : {"budgets.list", "attribution.get", "attribution.lsit"})
        CHECK(std::get<bridge::Failure>(client->arrow(call(without))).kind == "config");
}

TEST_CASE("closing ends what is in flight, and later calls at once") {
    ScriptedServer server([](const ServedRequest&) { return hang(); });
    const auto client = open(server.url());
    std::promise<Outcome> ended;
    client->submit(call("attribution.list"), [&](Outcome outcome) { ended.set_value(std::move(outcome)); });
    client->close();
    const Outcome outcome = ended.get_future().get();
    CHECK(outcome.failure->kind == "cancelled");
    CHECK(outcome.failure->stopped == "closed");
    CHECK(wait([&](bridge::Done done) {
              client->submit(call("attribution.list"), std::move(done));
          }).failure->stopped == "closed");
    client->close();
}

TEST_CASE("settings that cannot work are failures, not exceptions") {
    bridge::Settings none;
    none.base_url = "not a url";
    none.token = "t";
    CHECK(std::get<bridge::Failure>(bridge::open(none)).kind == "config");
    bridge::Settings both;
    both.base_url = "https://v";
    both.token = "t";
    both.api_key = "k";
    CHECK(std::get<bridge::Failure>(bridge::open(both)).message.starts_with("give one credential"));
    bridge::Settings half;
    half.base_url = "https://v";
    half.client_id = "c";
    CHECK(std::get<bridge::Failure>(bridge::open(half)).kind == "config");
}

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
    const auto client = open(server.url());
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
    const auto client = open(server.url());
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
