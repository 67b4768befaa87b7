// What a program hears of its calls: hooks, metrics, trace context.

#include <doctest/doctest.h>

#include <latch>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "support/bench.hpp"
#include "venturi/emitter.hpp"
#include "venturi/metrics.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

const TraceContext span{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "rojo=1"};
const std::string trace = "0af7651916cd43dd8448eb211c80319c";

// Everything heard, as text; payloads do not outlive their hook.
struct Heard {
    std::vector<std::string> lines;

    std::string text() const {
        std::string all;
        for (const std::string& line : lines) all += line + "\n";
        return all;
    }
    void listen(Hooks& hooks) {
        hooks.attempt_started = [this](const AttemptStart& a) {
            lines.push_back("start " + std::string{a.method} + " " + std::string{a.route} + " at " +
                            std::string{a.server_address} + ":" + std::to_string(a.server_port) + " #" +
                            std::to_string(a.attempt));
            return TraceContext{};
        };
        hooks.attempt_ended = [this](const AttemptEnd& a) {
            lines.push_back("end " + std::to_string(a.status) + " " + std::string{a.error_type} + " " +
                            std::string{a.error_code} + " " + std::string{a.trace_id} + " " +
                            std::to_string(a.request_bytes) + "/" + std::to_string(a.response_bytes));
        };
        hooks.call_ended = [this](const CallEnd& c) {
            lines.push_back("call " + std::string{c.operation} + (c.ok ? " ok" : " failed") + " after " +
                            std::to_string(c.attempts) + " " + std::string{c.error_type} + " " +
                            std::string{to_string(c.stopped)} + " " + std::to_string(c.duration / 1ms) + " ms");
        };
        hooks.token_refreshed = [this](const TokenRefresh& r) {
            lines.push_back(std::string{"token "} + (r.ok ? "ok" : "failed") + " " + std::to_string(r.status));
        };
        hooks.paced = [this](const PacingWait& p) {
            lines.push_back("paced " + std::string{p.route_class} + " " + std::to_string(p.waited / 1ms) + " ms");
        };
    }
};

}  // namespace

TEST_CASE("hooks hear of every attempt, of the call's end and of tokens") {
    Bench b{FakeClock::Mode::jump, ClientCredentials{"cli_1", "planted_secret", {}}};
    Heard heard;
    heard.listen(b.config.hooks);
    b.wire->answer(200, R"({"access_token":"planted_token","expires_in":3600})")
        .answer(503, R"({"error_code":"SERVICE_UNAVAILABLE","trace_id":"t1"})", {{"X-Trace-Id", "t1"}})
        .drop(TransportFault::closed, true)
        .answer(201, "{\"id\":1}", {{"X-Trace-Id", "t3"}});
    REQUIRE(b.run(create_thing).ok());
    b.core().close();
    CHECK(heard.text() ==
          "token ok 200\n"
          "start POST /api/v1/things at v.example:443 #1\n"
          "end 503 503 SERVICE_UNAVAILABLE t1 2/52\n"
          "start POST /api/v1/things at v.example:443 #2\n"
          "end 0 closed   2/0\n"
          "start POST /api/v1/things at v.example:443 #3\n"
          "end 201   t3 2/8\n"
          "call things.create ok after 3  not_retryable 750 ms\n");
}

TEST_CASE("hooks hear how calls fail that no answer ended") {
    Bench b;
    Heard heard;
    heard.listen(b.config.hooks);
    b.config.pacing = true;
    b.wire->hang().answer(200, "{}", {{"RateLimit-Limit", "1"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9"},
                                      {"RateLimit-Policy", "\"read\";q=1;w=9"}})
        .answer(200)
        .answer(422, "{}");
    CallOptions hurried;
    hurried.timeout = 3s;
    CHECK_FALSE(b.run(get_thing, hurried).ok());
    CHECK(b.run(get_thing).ok());
    CHECK_FALSE(b.run(get_thing, hurried).ok());
    CHECK(b.run(get_thing).ok());
    CHECK_FALSE(b.run(create_thing).ok());
    b.core().close();
    std::erase_if(heard.lines, [](const auto& line) { return line.starts_with("start"); });
    CHECK(heard.text() ==
          "end 0 timeout   0/0\n"
          "call things.get failed after 1 timeout deadline 3000 ms\n"
          "end 200    0/2\n"
          "call things.get ok after 1  not_retryable 0 ms\n"
          "call things.get failed after 0 paced deadline 0 ms\n"
          "paced read 9009 ms\n"
          "end 200    0/2\n"
          "call things.get ok after 1  not_retryable 9009 ms\n"
          "end 422 422   2/2\n"
          "call things.create failed after 1 422 not_retryable 0 ms\n");
}

TEST_CASE("a trace goes along, each attempt as a span of its own") {
    Bench b;
    b.wire->answer(503).answer(200);
    CallOptions options;
    options.trace = span;
    options.headers = {{"Traceparent", "00-1"}};
    const auto reply = b.run(get_thing, options);
    CHECK(reply->info.trace_id == trace);
    const auto sent = b.wire->requests();
    for (const auto& request : sent) {
        CHECK(request.header("traceparent") == "00-" + trace + "-8000000000000000-01");
        CHECK(request.header("tracestate") == "rojo=1");
    }
}

TEST_CASE("without a trace none is sent, and a malformed one fails nothing") {
    Bench b;
    b.wire->answer(200).answer(200).drop(TransportFault::tls, false);
    REQUIRE(b.run(get_thing).ok());
    CallOptions options;
    options.trace = TraceContext{"00-not-a-trace", "rojo=1"};
    REQUIRE(b.run(get_thing, options).ok());
    for (const auto& request : b.wire->requests()) {
        CHECK(request.header("traceparent").empty());
        CHECK(request.header("tracestate").empty());
    }
    // An error always has an id, so that it can be found in what hooks and log lines said.
    CHECK(b.run(get_thing).error().trace_id == "80000000000000008000000000000000");
}

TEST_CASE("the calling thread's trace comes from the program, and its own span per attempt may replace ours") {
    Bench b;
    std::thread::id asked;
    b.config.hooks.current_trace = [&asked] {
        asked = std::this_thread::get_id();
        return span;
    };
    b.wire->answer(200).drop(TransportFault::tls, false);
    REQUIRE(b.run(get_thing).ok());
    CHECK(asked == std::this_thread::get_id());
    CHECK(b.wire->requests().at(0).header("traceparent").substr(3, 32) == trace);
    CHECK(b.run(get_thing).error().trace_id == trace);

    Bench own;
    const std::string theirs = "00-11111111111111111111111111111111-2222222222222222-00";
    own.config.hooks.attempt_started = [&](const AttemptStart& attempt) {
        CHECK(attempt.traceparent.empty());
        return TraceContext{theirs, "bad"};
    };
    std::string told;
    own.config.hooks.attempt_ended = [&](const AttemptEnd& attempt) { told = attempt.trace_id; };
    own.wire->answer(200).drop(TransportFault::tls, false);
    REQUIRE(own.run(get_thing).ok());
    CHECK(own.run(get_thing).error().trace_id == "11111111111111111111111111111111");
    own.core().close();
    CHECK(own.wire->requests().at(0).header("traceparent") == theirs);
    CHECK(own.wire->requests().at(0).header("tracestate").empty());
    CHECK(told == "11111111111111111111111111111111");
}

TEST_CASE("what a hook throws is logged, and the call goes on") {
    Bench b;
    int thrown = 0;
    const auto trouble = [&](auto&&...) {
        ++thrown;
        throw std::runtime_error("the program's mistake");
    };
    b.config.hooks.current_trace = [&]() -> TraceContext { throw std::runtime_error("no"); };
    b.config.hooks.attempt_started = [&](const AttemptStart&) -> TraceContext { throw std::runtime_error("no"); };
    b.config.hooks.attempt_ended = trouble;
    b.config.hooks.call_ended = trouble;
    std::vector<std::string> lines;
    b.config.log = [&](const LogRecord& record) {
        lines.push_back(record.message);
        throw std::runtime_error("even here");
    };
    b.wire->answer(200);
    CHECK(b.run(get_thing).ok());
    b.core().close();
    CHECK(thrown == 2);
    CHECK(std::count(lines.begin(), lines.end(), "a hook threw an exception; it was dropped") == 3);
}

TEST_CASE("metrics count what hooks hear, over several clients, and are readable as Prometheus' text") {
    const auto metrics = std::make_shared<Metrics>();
    for (int client = 0; client < 2; ++client) {
        Bench b;
        b.config.metrics = metrics;
        b.wire->answer(503).answer(200, "{\"a\":1}", {{"RateLimit", "\"read\";r=7;t=1"}}).answer(404);
        REQUIRE(b.run(get_thing).ok());
        REQUIRE_FALSE(b.run(get_thing).ok());
        b.core().close();
    }
    const MetricsSnapshot snapshot = metrics->snapshot();
    REQUIRE(snapshot.operations.size() == 1);
    const OperationMetrics& one = snapshot.operations[0];
    CHECK(one.operation == "things.get");
    CHECK(one.route == "/api/v1/things/{id}");
    CHECK(one.attempts == std::map<std::string, std::uint64_t>{{"200", 2}, {"404", 2}, {"503", 2}});
    CHECK(one.retries == 2);
    CHECK(one.calls_ok == 2);
    CHECK(one.calls_failed == 2);
    CHECK(one.response_bytes == 22);
    CHECK(one.attempt_duration.count == 6);
    CHECK(one.call_duration.buckets[6] == 2);  // two waited 250 ms
    CHECK(snapshot.rate_limits.at("read").remaining == 7);
    const std::string text = prometheus_text(snapshot);
    for (const char* line :
         {"# TYPE venturi_client_attempts_total counter\n",
          "venturi_client_attempts_total{operation=\"things.get\",method=\"GET\",route=\"/api/v1/things/{id}\",outcome=\"503\"} 2\n",
          "venturi_client_call_duration_seconds_bucket{operation=\"things.get\",method=\"GET\",route=\"/api/v1/things/"
          "{id}\",le=\"0.25\"} 4\n",
          "le=\"+Inf\"} 6\n", "venturi_client_rate_limit_remaining{policy=\"read\"} 7\n"}) {
        CAPTURE(line);
        CHECK(text.find(line) != std::string::npos);
    }
}

TEST_CASE("an emitter's numbers are readable as Prometheus' text") {
    EmitterStats stats;
    stats.emitted = 7;
    stats.dropped[static_cast<std::size_t>(DropReason::rejected)] = 2;
    stats.spooled_bytes = 4096;
    const std::string text = prometheus_text(stats);
    for (const char* line : {"# TYPE venturi_emitter_emitted_total counter\nventuri_emitter_emitted_total 7\n",
                             "venturi_emitter_dropped_total{reason=\"rejected\"} 2\n",
                             "# TYPE venturi_emitter_spooled_bytes gauge\nventuri_emitter_spooled_bytes 4096\n"}) {
        CAPTURE(line);
        CHECK(text.find(line) != std::string::npos);
    }
}

TEST_CASE("no hook hears a secret that the server echoes") {
    Bench b{FakeClock::Mode::jump, ApiKeyCredential{"vk_planted_secret"}};
    std::string heard;
    b.config.hooks.attempt_ended = [&](const AttemptEnd& a) {
        heard += std::string{a.trace_id} + std::string{a.error_code} + a.rate_limit.policy;
    };
    b.config.hooks.call_ended = [&](const CallEnd& c) { heard += std::string{c.trace_id} + std::string{c.error_code}; };
    b.config.log = [&](const LogRecord& record) { heard += record.message; };
    const Headers echo{{"X-Trace-Id", "vk_planted_secret"},
                       {"Server", "vk_planted_secret"},
                       {"RateLimit", "\"vk_planted_secret\";r=1"},
                       {"Content-Type", "vk_planted_secret/json"}};
    b.wire->answer(200, "{}", echo).answer(400, R"({"error_code":"vk_planted_secret","trace_id":"vk_planted_secret"})", echo);
    REQUIRE(b.run(get_thing).ok());
    heard += b.run(get_thing).error().to_string();
    b.core().close();
    CHECK(heard.find("things.get") != std::string::npos);
    CHECK(heard.find("vk_planted_secret") == std::string::npos);
}
