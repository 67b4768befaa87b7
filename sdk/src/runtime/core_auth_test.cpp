// How the core and its authenticators work together.

#include <doctest/doctest.h>

#include <atomic>

#include "support/bench.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

const ClientCredentials client{"cli_1", "s3cret", {}};

std::string token_body(int number) {
    return R"({"access_token":"tok_)" + std::to_string(number) + R"(","expires_in":3600})";
}

// Answers the token endpoint with tok_1, tok_2 …, and everything else by `api`.
MockTransport::Script with_tokens(std::shared_ptr<std::atomic<int>> tokens, MockTransport::Script api) {
    return [tokens, api](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (request.url.ends_with("/oauth/token")) return TransportResponse{200, {}, token_body(++*tokens)};
        return api(request);
    };
}

}  // namespace

TEST_CASE("all callers wait for one token request") {
    Bench b{FakeClock::Mode::jump, client};
    const auto tokens = std::make_shared<std::atomic<int>>(0);
    b.wire->respond_with(with_tokens(tokens, [](const SentRequest&) { return TransportResponse{200, {}, "{}"}; }));
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 100; ++i) replies.push_back(b.start(get_thing));
    for (auto& reply : replies) CHECK(reply.get().ok());
    CHECK(*tokens == 1);
    CHECK(b.wire->requests().size() == 101);
    CHECK(b.wire->requests().at(100).header("authorization") == "Bearer tok_1");
}

TEST_CASE("401 fetches one new token for all calls that met it, and each tries once more") {
    Bench b{FakeClock::Mode::jump, client};
    const auto tokens = std::make_shared<std::atomic<int>>(0);
    b.wire->respond_with(with_tokens(tokens, [](const SentRequest& request) {
        return TransportResponse{request.header("authorization") == "Bearer tok_1" ? 401 : 200, {}, "{}"};
    }));
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 20; ++i) replies.push_back(b.start(create_thing));
    for (auto& reply : replies) CHECK(reply.get().ok());
    CHECK(*tokens == 2);
    CHECK(b.clock->waits().empty());
}

TEST_CASE("while the old token is valid nobody waits for the new one") {
    Bench b{FakeClock::Mode::manual, client};
    b.wire->answer(200, token_body(1)).answer(200);
    REQUIRE(b.run(get_thing).ok());
    b.clock->advance(3600s - 100s);
    b.wire->queue([](const SentRequest& request) -> std::optional<TransportOutcome> {
        CHECK(request.url.ends_with("/oauth/token"));
        return std::nullopt;  // the refresh hangs
    });
    b.wire->answer(200);
    CHECK(b.run(get_thing).ok());
    CHECK(b.wire->requests().back().header("authorization") == "Bearer tok_1");
}

TEST_CASE("a token endpoint that fails is asked again after its pause, within the call's time") {
    Bench b{FakeClock::Mode::jump, client};
    b.wire->drop(TransportFault::connect, false).answer(200, token_body(1)).answer(200);
    const auto reply = b.run(get_thing);
    REQUIRE(reply.ok());
    CHECK(reply->info.attempts == 1);
    CHECK(b.clock->waits() == std::vector<Clock::Duration>{5s});

    Bench never{FakeClock::Mode::jump, client};
    never.wire->answer(401, R"({"error":"invalid_client"})");
    const auto refused = never.run(get_thing);
    CHECK(refused.error().kind == ErrorKind::auth);
    CHECK(refused.error().effect == Effect::not_sent);
    CHECK(refused.error().message == "no access token: invalid_client");
}

TEST_CASE("OAuth calls authenticate the client once: by header, or by the form that names one") {
    Bench b{FakeClock::Mode::jump, client};
    b.wire->answer(200).answer(200);
    REQUIRE(b.run(once_thing).ok());
    CHECK(b.wire->requests().at(0).header("authorization").starts_with("Basic "));
    auto request = request_of(once_thing, "token=t&client_id=other&client_secret=x");
    std::promise<void> done;
    b.core().submit(std::move(request), {}, [&](const Result<Reply>&) { done.set_value(); });
    done.get_future().get();
    CHECK(b.wire->requests().at(1).header("authorization").empty());
}

TEST_CASE("a token request that hangs ends with the client's timeout") {
    Bench b{FakeClock::Mode::jump, client};
    b.config.timeout = 10s;
    b.wire->hang().hang();
    CallOptions longer;
    longer.timeout = 12s;
    const auto reply = b.run(get_thing, longer);
    CHECK(reply.error().kind == ErrorKind::auth);
    CHECK(reply.error().stopped == StopReason::deadline);
    CHECK(reply.error().message == "the token endpoint could not be reached: no answer in time");
}
