// The core over a mock transport and a fake clock.

#include "runtime/core.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <latch>
#include <stdexcept>
#include <thread>

#include "support/bench.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

TEST_CASE("a call is sent as the table says and its answer comes back") {
    Bench b;
    b.wire->answer(200, R"({"id":"thing_1"})", {{"X-Trace-Id", "t"}});
    const auto reply = b.run(get_thing);
    REQUIRE(reply.ok());
    CHECK(reply->body == R"({"id":"thing_1"})");
    CHECK(reply->info.trace_id == "t");
    const auto sent = b.wire->requests().at(0);
    CHECK(sent.method == "GET");
    CHECK(sent.url == "https://v.example/api/v1/things/thing_1");
    CHECK(sent.header("authorization") == "Bearer token_1");
}

TEST_CASE("retries wait on the loop's clock") {
    Bench b;
    b.wire->answer(503).answer(429, "{}", {{"Retry-After", "2"}}).answer(200);
    CHECK(b.run(get_thing)->info.attempts == 3);
    CHECK(b.clock->waits() == std::vector<Clock::Duration>{250ms, 2s});
}

TEST_CASE("the deadline ends a call on the wire, and says that it may have taken effect") {
    Bench b;
    b.wire->hang();
    CallOptions options;
    options.timeout = 3s;
    const auto reply = b.run(create_thing, options);
    CHECK(reply.error().kind == ErrorKind::timeout);
    CHECK(reply.error().stopped == StopReason::deadline);
    CHECK(reply.error().effect == Effect::unknown);
    CHECK(b.clock->waits() == std::vector<Clock::Duration>{3s});
}

TEST_CASE("a timeout of nothing, and one of for ever") {
    Bench b;
    CallOptions none;
    none.timeout = 0ms;
    b.wire->hang();
    CHECK(b.run(get_thing, none).error().kind == ErrorKind::timeout);
    CallOptions ever;
    ever.timeout = std::chrono::milliseconds::max();
    b.wire->answer(200);
    CHECK(b.run(get_thing, ever).ok());
}

TEST_CASE("cancelling ends a call at every stage") {
    Bench b{FakeClock::Mode::manual, ClientCredentials{"c", "s3cret", {}}};
    runtime::CallId id = 0;

    b.wire->hang();  // the token request
    auto waiting_for_token = b.start(get_thing, {}, &id);
    REQUIRE(b.wire->await_requests(1));
    b.core().cancel(id);
    CHECK(waiting_for_token.get().error().attempts == 0);

    Bench c{FakeClock::Mode::manual};
    c.wire->hang();
    auto on_wire = c.start(create_thing, {}, &id);
    REQUIRE(c.wire->await_requests(1));
    c.core().cancel(id);
    const Error sent = on_wire.get().error();
    CHECK(sent.kind == ErrorKind::cancelled);
    CHECK(sent.stopped == StopReason::cancelled);
    CHECK(sent.effect == Effect::unknown);

    c.wire->answer(429);
    auto backing_off = c.start(create_thing, {}, &id);
    REQUIRE(c.wire->await_requests(2));
    REQUIRE(c.clock->await_sleep());
    c.core().cancel(id);
    const Error slept = backing_off.get().error();
    CHECK(slept.attempts == 1);
    CHECK(slept.effect == Effect::rejected);
    c.core().cancel(id);
    c.core().cancel(999'999);
}

TEST_CASE("a stop token cancels, before and after the start") {
    Bench b{FakeClock::Mode::manual};
    std::stop_source before;
    before.request_stop();
    CallOptions options;
    options.stop_token = before.get_token();
    const auto unsent = b.run(get_thing, options);
    CHECK(unsent.error().kind == ErrorKind::cancelled);
    CHECK(unsent.error().effect == Effect::not_sent);
    CHECK(b.wire->requests().empty());

    std::stop_source after;
    options.stop_token = after.get_token();
    b.wire->hang();
    auto reply = b.start(get_thing, options);
    REQUIRE(b.wire->await_requests(1));
    after.request_stop();
    CHECK(reply.get().error().kind == ErrorKind::cancelled);
    after = {};
}

TEST_CASE("closing completes every call, from wherever it is called") {
    for (const bool from_completion : {false, true}) {
        CAPTURE(from_completion);
        Bench b{FakeClock::Mode::manual};
        b.wire->hang().hang().hang().answer(200);
        std::vector<std::future<Result<Reply>>> pending;
        for (int i = 0; i < 3; ++i) pending.push_back(b.start(create_thing));
        REQUIRE(b.wire->await_requests(3));
        if (from_completion) {
            std::promise<bool> closed;
            b.core().submit(request_of(get_thing), {}, [&](const Result<Reply>&) {
                b.core().close();
                closed.set_value(b.core().on_core_thread());
            });
            CHECK(closed.get_future().get());
        } else {
            b.core().close();
        }
        for (auto& reply : pending) {
            const Error error = reply.get().error();
            CHECK(error.kind == ErrorKind::cancelled);
            CHECK(error.stopped == StopReason::closed);
            CHECK(error.effect == Effect::unknown);
        }
        b.core().close();
        CHECK_FALSE(b.core().on_core_thread());
        CHECK(b.run(get_thing).error().stopped == StopReason::closed);
    }
}

TEST_CASE("a completion may destroy the client") {
    Bench b;
    b.wire->answer(200);
    std::promise<void> destroyed;
    auto core = Core::open(b.config).value();
    std::latch ready{1};
    Core& alive = *core;
    alive.submit(request_of(get_thing), {}, [&](const Result<Reply>&) {
        ready.wait();
        core.reset();
        destroyed.set_value();
    });
    ready.count_down();
    destroyed.get_future().get();
    CHECK(core == nullptr);
}

TEST_CASE("a completion may start and cancel calls, and an exception from it is dropped") {
    Bench b;
    b.wire->answer(200).answer(200);
    std::promise<int> second;
    b.core().submit(request_of(get_thing), {}, [&](const Result<Reply>&) {
        b.core().submit(request_of(get_thing), {},
                        [&](const Result<Reply>& reply) { second.set_value(reply->info.status); });
        b.core().cancel(12'345);
        throw std::runtime_error("the host's mistake");
    });
    CHECK(second.get_future().get() == 200);
}

TEST_CASE("a thousand calls from eight threads each complete once") {
    Bench b;
    b.wire->respond_with([](const SentRequest& request) { return TransportResponse{200, {}, request.url}; });
    std::atomic<int> completed = 0;
    std::latch all{1000};
    std::vector<std::jthread> threads;
    Core& core = b.core();
    for (int thread = 0; thread < 8; ++thread)
        threads.emplace_back([&] {
            for (int i = 0; i < 125; ++i)
                core.submit(request_of(get_thing), {}, [&](const Result<Reply>& reply) {
                    completed += reply.ok() ? 1 : 0;
                    all.count_down();
                });
        });
    all.wait();
    CHECK(completed == 1000);
}

TEST_CASE("a forked child is told to open its own client, and may end in peace") {
    Bench b;
    b.wire->answer(200);
    REQUIRE(b.run(get_thing).ok());
    const pid_t child = fork();
    if (child == 0) {
        int verdict = 1;
        b.core().submit(request_of(get_thing), {}, [&](const Result<Reply>& reply) {
            const bool told = !reply.ok() && reply.error().kind == ErrorKind::config &&
                              reply.error().message.find("fork") != std::string::npos;
            verdict = told ? 0 : 2;
        });
        b.core().cancel(1);
        b.core_.reset();
        _exit(verdict);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    b.wire->answer(200);
    CHECK(b.run(get_thing).ok());
}

TEST_CASE("a forked child that lets go of the inherited client leaves its own client's thread alone") {
    Bench inherited;
    inherited.wire->answer(200);
    REQUIRE(inherited.run(get_thing).ok());
    const pid_t child = fork();
    if (child == 0) {
        Bench own;
        own.wire->answer(200);
        const bool ok = own.run(get_thing).ok();  // its thread may stand where the parent's stood
        inherited.core_.reset();
        own.core_->close();
        _exit(ok ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("the log tells what happened, and no secret of it") {
    Bench b{FakeClock::Mode::jump, ClientCredentials{"cli_1", "planted_secret", {}}};
    std::vector<std::string> lines;
    b.config.log = [&lines](const LogRecord& record) {
        lines.push_back(std::string{to_string(record.level)} + ": " + record.message);
    };
    b.wire->answer(200, R"({"access_token":"planted_token","expires_in":3600})")
        .answer(503, "planted_body", {{"Set-Cookie", "planted_cookie"}, {"X-Trace-Id", "t9"}})
        .answer(200, "planted_body");
    CallOptions options;
    options.headers = {{"X-Private", "planted_header"}};
    REQUIRE(b.run(get_thing, options).ok());
    b.core().close();
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "debug: access token refreshed");
    CHECK(lines[1] ==
          "debug: things.get: GET attempt 1: 503 in 0.0 ms [set-cookie: [redacted], x-trace-id: t9, content-type: "
          "application/problem+json]");
    CHECK(lines[2] == "info: things.get: attempt 2 follows in 250.0 ms");
    for (const auto& line : lines) CHECK(line.find("planted") == std::string::npos);
}

TEST_CASE("an operation without a row, and a configuration that cannot work, are refused") {
    Bench b;
    bool called = false;
    b.core().submit({}, {}, [&](const Result<Reply>& reply) {
        called = true;
        CHECK(reply.error().kind == ErrorKind::config);
    });
    CHECK(called);
    CHECK(Core::open(Config{}).error().kind == ErrorKind::config);
}
