// Retrying through the core: one loop, its timers, one budget.

#include <doctest/doctest.h>

#include <fstream>

#include "support/bench.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

int threads_of_this_process() {
    std::ifstream status{"/proc/self/status"};
    std::string word;
    while (status >> word)
        if (word == "Threads:") break;
    int count = 0;
    status >> count;
    return count;
}

}  // namespace

TEST_CASE("calls that wait for their next attempt hold no thread, and hold up no other call") {
    Bench b{FakeClock::Mode::manual};
    b.wire->answer(200);
    REQUIRE(b.run(get_thing).ok());
    const int threads = threads_of_this_process();
    std::vector<std::future<Result<Reply>>> waiting;
    for (int i = 0; i < 100; ++i) b.wire->answer(503);
    for (int i = 0; i < 100; ++i) waiting.push_back(b.start(get_thing));
    REQUIRE(b.wire->await_requests(101));
    REQUIRE(b.clock->await_sleep());
    CHECK(threads_of_this_process() == threads);
    b.wire->answer(200);
    CHECK(b.run(get_thing).ok());
    b.wire->respond_with([](const SentRequest&) { return TransportResponse{200, {}, "{}"}; });
    b.clock->advance(1s);
    for (auto& reply : waiting) CHECK(reply.get()->info.attempts == 2);
}

TEST_CASE("Retry-After is the least that is waited, in seconds or as a date, up to what the policy allows") {
    struct Case {
        const char* retry_after;
        std::chrono::nanoseconds waited;
    };
    for (const Case& c : {Case{"0", 250ms}, Case{"3", 3s}, Case{"Thu, 01 Jan 2026 00:00:09 GMT", 9s},
                          Case{"Wed, 31 Dec 2025 23:59:00 GMT", 250ms}, Case{"86400", 20s},
                          Case{"Fri, 02 Jan 2026 00:00:00 GMT", 20s}, Case{"soon", 250ms}}) {
        CAPTURE(c.retry_after);
        Bench b;
        b.config.retry.max_retry_after = 20s;
        b.wire->answer(503, "{}", {{"Retry-After", c.retry_after}}).answer(200);
        REQUIRE(b.run(get_thing).ok());
        CHECK(b.clock->waits() == std::vector<Clock::Duration>{c.waited});
    }
}

TEST_CASE("all calls of a client share one retry budget; another client has its own") {
    Bench b;
    b.wire->respond_with([](const SentRequest&) { return TransportResponse{503, {}, "{}"}; });
    int retries = 0;
    for (int calls = 0; calls < 2'000; ++calls) {
        const Error error = b.run(calls % 2 == 0 ? get_thing : create_thing).error();
        retries += error.attempts - 1;
        if (error.stopped == StopReason::budget_exhausted) break;
        CHECK(error.stopped == StopReason::attempts_exhausted);
    }
    CHECK(retries == 1'000);
    CHECK(b.run(emit_thing).error().stopped == StopReason::budget_exhausted);
    Bench other;
    other.wire->answer(503).answer(200);
    CHECK(other.run(get_thing).ok());
}

TEST_CASE("a failed call says how often it was tried, why no more, and whether it may have taken effect") {
    Bench b;
    b.wire->drop(TransportFault::closed, true).answer(503).answer(502, "<html>", {{"Content-Type", "text/html"}});
    const Error error = b.run(create_thing).error();
    CHECK(error.attempts == 3);
    CHECK(error.stopped == StopReason::attempts_exhausted);
    CHECK(error.effect == Effect::unknown);
    CHECK(error.to_string() ==
          "502 api: HTTP 502 Bad Gateway (text/html, 6 bytes) (trace 80000000000000008000000000000000, 3 attempts, unknown)");
}
