#include "bridge/bridge.hpp"
#include "bridge/answer.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <future>

#include "support/bridge_client.hpp"
#include "support/scripted_server.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

TEST_CASE("a call crosses the bridge as text, both ways") {
    ScriptedServer server([](const ServedRequest&) {
        return answer(200, R"({"id":"attr_1"})", {{"X-Trace-Id", "t1"}, {"RateLimit-Remaining", "9"}});
    });
    const auto client = open_bridge(server.url());
    auto spec = call_of("attribution.get");
    spec.path = {{"id", "attr/1"}};
    const Outcome outcome = wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); });
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
    auto spec = call_of("attribution.get");
    spec.path = {{"id", "attr_1"}};
    spec.traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    spec.tracestate = "rojo=1";
    const Outcome first = wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    CHECK(first.trace_id == "0af7651916cd43dd8448eb211c80319c");
    const auto sent = server.requests().at(0).headers;
    CHECK(sent.at("traceparent").starts_with("00-0af7651916cd43dd8448eb211c80319c-"));
    CHECK(sent.at("traceparent").ends_with("-01"));
    CHECK(sent.at("tracestate") == "rojo=1");
    const Outcome paced = wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); });
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
    const auto client = open_bridge(server.url());
    const Outcome outcome = wait_for([&](bridge::Done done) { client->submit(call_of("attribution.list"), std::move(done)); });
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
    auto spec = call_of("attribution.get");
    spec.path = {{"id", "attr_1"}};
    const auto client = open_bridge(server.url());
    const Outcome outcome = wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); });
    REQUIRE(outcome.failure);
    CHECK(outcome.failure->acr_values == std::vector<std::string>{"mfa"});
    CHECK(outcome.failure->max_age == 300);
    CHECK(outcome.failure->scopes == std::vector<std::string>{"a", "b"});
    CHECK_FALSE(outcome.failure->login_required);
}

TEST_CASE("an unknown operation fails before submit returns") {
    const auto client = open_bridge("http://127.0.0.1:1");
    bool done = false;
    client->submit(call_of("attribution.lsit"), [&](const Outcome& outcome) {
        done = true;
        CHECK(outcome.failure->kind == "config");
    });
    CHECK(done);
}

TEST_CASE("closing ends what is in flight, and later calls at once") {
    ScriptedServer server([](const ServedRequest&) { return hang(); });
    const auto client = open_bridge(server.url());
    std::promise<Outcome> ended;
    client->submit(call_of("attribution.list"), [&](Outcome outcome) { ended.set_value(std::move(outcome)); });
    client->close();
    const Outcome outcome = ended.get_future().get();
    CHECK(outcome.failure->kind == "cancelled");
    CHECK(outcome.failure->stopped == "closed");
    CHECK(wait_for([&](bridge::Done done) {
              client->submit(call_of("attribution.list"), std::move(done));
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

TEST_CASE("a view's calls have its defaults, their own options come first, and the client's headers last") {
    ScriptedServer server([](const ServedRequest&) { return answer(503); });
    auto settings = bridge_settings(server.url());
    settings.headers = {{"X-Team", "client"}, {"X-Env", "prod"}};
    settings.initial_backoff = std::chrono::milliseconds{1};
    settings.application = "checkout/2.1";
    const auto client = std::get<0>(bridge::open(settings));
    const auto view = client->view({.timeout = {}, .max_retries = 1, .headers = {{"X-Team", "view"}, {"X-View", "1"}}});
    const auto inner = view->view({.timeout = {}, .max_retries = {}, .headers = {{"X-View", "2"}}});
    auto spec = call_of("attribution.get");
    spec.path = {{"id", "attr_1"}};
    spec.headers = {{"X-Call", "own"}};
    CHECK(wait_for([&](bridge::Done done) { inner->submit(spec, std::move(done)); }).failure->attempts == 2);
    spec.max_retries = 0;
    spec.headers = {{"x-team", "call"}};
    CHECK(wait_for([&](bridge::Done done) { view->submit(spec, std::move(done)); }).failure->attempts == 1);
    spec.max_retries.reset();
    CHECK(wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); }).failure->attempts == 1);

    const auto requests = server.requests();
    REQUIRE(requests.size() == 4);
    const auto& first = requests[0].headers;
    CHECK(first.at("x-team") == "view");
    CHECK(first.at("x-env") == "prod");
    CHECK(first.at("x-view") == "2");
    CHECK(first.at("x-call") == "own");
    CHECK(first.at("user-agent").starts_with("checkout/2.1 venturi-test/1 venturi-sdk/"));
    CHECK(requests[2].headers.at("x-team") == "call");
    CHECK(requests[2].headers.at("x-view") == "1");
    CHECK(requests[3].headers.count("x-view") == 0);
}

TEST_CASE("a view outlives the client's handle, closing it does nothing, and closing the client ends it") {
    ScriptedServer server([](const ServedRequest&) { return answer(200); });
    auto client = open_bridge(server.url());
    const auto view = client->view({});
    const auto ask = [&] { return wait_for([&](bridge::Done done) { view->submit(call_of("rate_limit.get"), std::move(done)); }); };
    const auto other = client->view({});
    other->close();
    CHECK_FALSE(ask().failure);
    client->close();
    CHECK(ask().failure->stopped == "closed");

    auto second = open_bridge(server.url());
    const auto left = second->view({});
    second.reset();
    CHECK_FALSE(wait_for([&](bridge::Done done) { left->submit(call_of("rate_limit.get"), std::move(done)); }).failure);
}

TEST_CASE("what is counted can be read as Prometheus' text") {
    ScriptedServer server([](const ServedRequest&) { return answer(200); });
    auto settings = bridge_settings(server.url());
    settings.metrics = true;
    const auto client = std::get<0>(bridge::open(settings));
    wait_for([&](bridge::Done done) { client->submit(call_of("rate_limit.get"), std::move(done)); });
    CHECK(client->metrics_text().find("venturi_client_") != std::string::npos);
    CHECK(client->metrics_text().find("venturi_emitter_") == std::string::npos);
    CHECK(client->open_emitter({}, {}));
    CHECK(client->metrics_text().find("venturi_emitter_") != std::string::npos);
    CHECK(open_bridge(server.url())->metrics_text().empty());
}

TEST_CASE("an answer that breaks the contract is found by the core, for whatever parser the host has") {
    std::string body = R"({"active":true})";
    ScriptedServer server([&](const ServedRequest&) { return answer(200, body, {{"X-Trace-Id", "t4"}}); });
    auto settings = bridge_settings(server.url());
    settings.api_key.reset();
    settings.client_id = "cli_1";
    settings.client_secret = "secret_1";
    const auto client = std::get<0>(bridge::open(settings));
    const auto ask = [&] {
        auto spec = call_of("oauth.introspect");
        spec.body = R"({"token":"t"})";
        Outcome outcome = wait_for([&](bridge::Done done) { client->submit(spec, std::move(done)); });
        CHECK_FALSE(outcome.failure);
        bridge::check_answer(outcome);
        return outcome;
    };
    CHECK_FALSE(ask().failure);
    for (const char* wrong : {R"({"active":"yes"})", R"({})", "", "[]", "{} {}"}) {
        CAPTURE(wrong);
        body = wrong;
        const Outcome outcome = ask();
        REQUIRE(outcome.failure);
        CHECK(outcome.failure->kind == "decode");
        CHECK(outcome.failure->http_status == 200);
        CHECK(outcome.failure->trace_id == "t4");
        CHECK(outcome.failure->effect == "unknown");
    }
    CHECK(ask().failure->message.find("yes") == std::string::npos);
}
