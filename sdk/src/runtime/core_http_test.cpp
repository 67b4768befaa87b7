// The whole core, real clock and real sockets, against a scripted server.

#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <latch>
#include <set>
#include <thread>

#include "runtime/core.hpp"
#include "support/operations.hpp"
#include "support/scripted_server.hpp"
#include "venturi/testing/fake_clock.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using runtime::Core;
using runtime::Reply;

namespace {

Config config_for(const ScriptedServer& server,
                  venturi::Credential credential = ApiKeyCredential{"vk_planted_secret"}) {
    Config config;
    config.base_url = server.url();
    config.credential = std::move(credential);
    config.retry.initial_backoff = 1ms;
    return config;
}

std::future<Result<Reply>> start(Core& core, const Operation& op, CallOptions options = {}) {
    auto promise = std::make_shared<std::promise<Result<Reply>>>();
    auto future = promise->get_future();
    core.submit(request_of(op, op.body_media_type.empty() ? "" : R"({"n":1})"), std::move(options),
                [promise](Result<Reply> reply) { promise->set_value(std::move(reply)); });
    return future;
}

Result<Reply> run(Core& core, const Operation& op, CallOptions options = {}) {
    return start(core, op, std::move(options)).get();
}

// Gives the answers in turn, the last one again and again.
ScriptedServer::Handler in_turn(std::vector<Behaviour> behaviours) {
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    return [behaviours = std::move(behaviours), next](const ServedRequest&) {
        return behaviours[std::min((*next)++, behaviours.size() - 1)];
    };
}

}  // namespace

TEST_CASE("500, then 200: one key, one body, one connection") {
    ScriptedServer server(in_turn({answer(500, R"({"error_code":"INTERNAL_ERROR"})"), answer(201, "done")}));
    const auto core = Core::open(config_for(server)).value();
    const auto reply = run(*core, create_thing);
    REQUIRE(reply.ok());
    CHECK(reply->body == "done");
    CHECK(reply->info.attempts == 2);
    const auto requests = server.requests();
    CHECK(requests.at(0).headers.at("idempotency-key") == requests.at(1).headers.at("idempotency-key"));
    CHECK(requests.at(0).body == R"({"n":1})");
    CHECK(requests.at(1).body == R"({"n":1})");
    CHECK(requests.at(1).headers.at("x-api-key") == "vk_planted_secret");
    CHECK(server.connections() == 1);
}

TEST_CASE("429 with Retry-After in seconds, then as a date: both are waited for") {
    ScriptedServer server(
        in_turn({answer(429, R"({"error_code":"RATE_LIMITED"})", {{"Retry-After", "3"}}),
                 answer(503, "{}",
                        {{"Date", "Thu, 01 Jan 2026 10:00:00 GMT"}, {"Retry-After", "Thu, 01 Jan 2026 10:00:09 GMT"}}),
                 answer(200)}));
    const auto clock = std::make_shared<testing::FakeClock>();
    Config config = config_for(server);
    config.clock = clock;
    const auto core = Core::open(std::move(config)).value();
    CHECK(run(*core, get_thing)->info.attempts == 3);
    CHECK(clock->waits() == std::vector<Clock::Duration>{3s, 9s});
}

TEST_CASE("401, then a new token") {
    std::atomic<int> tokens = 0;
    ScriptedServer server([&tokens](const ServedRequest& request) {
        if (request.target == "/api/v1/oauth/token") {
            CHECK(request.body == "grant_type=client_credentials&client_id=cli_1&client_secret=s3cret");
            return answer(200, R"({"access_token":"tok_)" + std::to_string(++tokens) +
                                   R"(","token_type":"Bearer","expires_in":3600})");
        }
        return request.headers.at("authorization") == "Bearer tok_1" ? answer(401, R"({"error_code":"EXPIRED"})")
                                                                     : answer(200);
    });
    const auto core = Core::open(config_for(server, ClientCredentials{"cli_1", "s3cret", {}})).value();
    const auto reply = run(*core, get_thing);
    REQUIRE(reply.ok());
    CHECK(reply->info.attempts == 2);
    CHECK(tokens == 2);
}

TEST_CASE("a connection dropped before, and inside of, the answer") {
    ScriptedServer server(in_turn({drop(), cut_off(200, "{\"id\":", 100, Behaviour::reset), answer(200, "whole")}));
    const auto core = Core::open(config_for(server)).value();
    CHECK(run(*core, create_thing)->body == "whole");

    ScriptedServer dead(in_turn({drop()}));
    const auto other = Core::open(config_for(dead)).value();
    const auto reply = run(*other, create_thing);
    REQUIRE_FALSE(reply.ok());
    CHECK(reply.error().kind == ErrorKind::network);
    CHECK(reply.error().stopped == StopReason::attempts_exhausted);
    CHECK(reply.error().attempts == 3);
    CHECK(reply.error().effect == Effect::unknown);
}

TEST_CASE("nobody listens: not sent") {
    Config config;
    {
        const ScriptedServer gone(in_turn({answer(200)}));
        config = config_for(gone);
    }
    const auto core = Core::open(std::move(config)).value();
    const auto reply = run(*core, create_thing);
    CHECK(reply.error().kind == ErrorKind::network);
    CHECK(reply.error().effect == Effect::not_sent);
    CHECK(reply.error().attempts == 3);
}

TEST_CASE("a body that stops in the middle meets the deadline of the whole call") {
    ScriptedServer server(in_turn({answer(503), cut_off(200, "{\"data\":[", 5'000, Behaviour::hang)}));
    const auto core = Core::open(config_for(server)).value();
    CallOptions options;
    options.timeout = 300ms;
    const auto begin = std::chrono::steady_clock::now();
    const auto reply = run(*core, get_thing, options);
    const auto took = std::chrono::steady_clock::now() - begin;
    REQUIRE_FALSE(reply.ok());
    CHECK(reply.error().kind == ErrorKind::timeout);
    CHECK(reply.error().attempts == 2);
    CHECK(took >= 300ms);
    CHECK(took < 20s);
}

TEST_CASE("a stop token ends a call on the wire, and the connection of others lives on") {
    std::latch arrived{1};
    ScriptedServer server([&](const ServedRequest& request) {
        if (request.method == "GET") return answer(200);
        arrived.count_down();
        return hang();
    });
    const auto core = Core::open(config_for(server)).value();
    std::stop_source stop;
    CallOptions options;
    options.stop_token = stop.get_token();
    auto reply = start(*core, create_thing, options);
    arrived.wait();
    stop.request_stop();
    const Error error = reply.get().error();
    CHECK(error.kind == ErrorKind::cancelled);
    CHECK(error.effect == Effect::unknown);
    CHECK(run(*core, get_thing).ok());
}

TEST_CASE("a thousand calls from eight threads: each answered with its own, over few connections, with one token") {
    std::atomic<int> tokens = 0;
    ScriptedServer server([&tokens](const ServedRequest& request) {
        if (request.target == "/api/v1/oauth/token") {
            ++tokens;
            return answer(200, R"({"access_token":"tok","expires_in":3600})");
        }
        return answer(200, request.target);
    });
    const auto core = Core::open(config_for(server, ClientCredentials{"cli_1", "s3cret", {}})).value();
    std::latch all{1000};
    std::atomic<int> right = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 125; ++i) {
                auto request = request_of(get_thing);
                const std::string id = std::to_string(thread) + "-" + std::to_string(i);
                request.path_args = {{"id", id}};
                core->submit(std::move(request), {}, [&, id](const Result<Reply>& reply) {
                    if (reply.ok() && reply->body == "/api/v1/things/" + id) ++right;
                    all.count_down();
                });
            }
        });
    all.wait();
    CHECK(right == 1000);
    CHECK(tokens == 1);
    CHECK(server.connections() <= 65);
}

TEST_CASE("closing with calls in flight completes them all at once") {
    std::latch arrived{10};
    ScriptedServer server([&](const ServedRequest&) {
        arrived.count_down();
        return hang();
    });
    const auto core = Core::open(config_for(server)).value();
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 10; ++i) replies.push_back(start(*core, create_thing));
    arrived.wait();
    core->close();
    for (auto& reply : replies) CHECK(reply.get().error().stopped == StopReason::closed);
}

TEST_CASE("a server that echoes the credential cannot put it into an error") {
    ScriptedServer server([](const ServedRequest& request) {
        return answer(
            400, R"({"title":"Bad key )" + request.headers.at("x-api-key") + R"(","error_code":"MALFORMED_REQUEST"})");
    });
    const auto core = Core::open(config_for(server)).value();
    const auto reply = run(*core, get_thing);
    CHECK(reply.error().to_string().find("planted") == std::string::npos);
    CHECK(reply.error().message == "Bad key [redacted]");
}
