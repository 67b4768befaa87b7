// How the core and its authenticators work together.

#include <doctest/doctest.h>

#include <atomic>
#include <future>

#include "auth/user_tokens.hpp"
#include "support/bench.hpp"
#include "venturi/token_store.hpp"

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

namespace {

std::shared_ptr<MemoryTokenStore> logged_in(const Bench& b, std::chrono::seconds life) {
    auto store = std::make_shared<MemoryTokenStore>();
    store->save({"at_1", "rt_1", std::chrono::floor<Timestamp::duration>(b.clock->wall() + life), ""});
    return store;
}

std::string rotated(int number) {
    const std::string n = std::to_string(number);
    return R"({"access_token":"at_)" + n + R"(","refresh_token":"rt_)" + n + R"(","expires_in":3600})";
}

}  // namespace

TEST_CASE("a user's expired token is renewed once for all callers, and saved before any of them sends it") {
    Bench b;
    const auto store = logged_in(b, 0s);
    b.config.credential = AuthorizationCode{"cli_1", "", {}, store};
    b.wire->respond_with([store](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (request.url.ends_with("/oauth/token")) return TransportResponse{200, {}, rotated(2)};
        const bool saved = store->load()->access_token == "at_2" && store->load()->refresh_token == "rt_2";
        return TransportResponse{saved && request.header("authorization") == "Bearer at_2" ? 200 : 500, {}, "{}"};
    });
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 100; ++i) replies.push_back(b.start(get_thing));
    for (auto& reply : replies) CHECK(reply.get().ok());
    CHECK(b.wire->requests().size() == 101);
    CHECK(b.wire->requests().at(0).body == "grant_type=refresh_token&client_id=cli_1&refresh_token=rt_1");
}

TEST_CASE("a login that has ended fails calls with a request to log in again, until somebody does") {
    Bench b;
    const auto store = logged_in(b, 0s);
    b.config.credential = AuthorizationCode{"cli_1", "", {}, store};
    b.wire->answer(400, R"({"error":"invalid_grant"})", {{"Content-Type", "application/json"}});
    const auto ended = b.run(get_thing);
    CHECK(ended.error().kind == ErrorKind::auth);
    CHECK(ended.error().login_required);
    CHECK(ended.error().effect == Effect::not_sent);
    CHECK_FALSE(store->load());
    CHECK(b.run(get_thing).error().login_required);
    CHECK(b.wire->requests().size() == 1);
    store->save({"at_9", "rt_9", std::chrono::floor<Timestamp::duration>(b.clock->wall() + 1h), ""});
    b.wire->answer(200);
    CHECK(b.run(get_thing).ok());
    CHECK(b.wire->requests().back().header("authorization") == "Bearer at_9");
}

TEST_CASE("a step-up is not retried; after the new login the same client goes on") {
    Bench b;
    const auto store = logged_in(b, 1h);
    b.config.credential = AuthorizationCode{"cli_1", "", {}, store};
    b.wire->answer(401, R"({"error_code":"STEP_UP_REQUIRED"})",
                   {{"WWW-Authenticate", R"(Bearer error="insufficient_user_authentication", max_age="300")"}});
    const auto refused = b.run(create_thing);
    CHECK(refused.error().code == ErrorCode::step_up_required);
    CHECK(refused.error().max_age == 300s);
    CHECK(refused.error().attempts == 1);
    CHECK(b.wire->requests().size() == 1);
    store->save({"at_fresh", "rt_fresh", std::chrono::floor<Timestamp::duration>(b.clock->wall() + 1h), ""});
    b.wire->answer(200);
    CHECK(b.run(create_thing).ok());
    CHECK(b.wire->requests().back().header("authorization") == "Bearer at_fresh");
}

TEST_CASE("a user's client with a secret proves itself to the OAuth endpoints") {
    Bench b;
    b.config.credential = AuthorizationCode{"c", "s", {}, std::make_shared<MemoryTokenStore>()};
    b.wire->answer(200);
    REQUIRE(b.run(once_thing).ok());
    CHECK(b.wire->requests().at(0).header("authorization") == "Basic Yzpz");
}

TEST_CASE("two clients with one store renew once, and both go on with it") {
    Bench first;
    const auto store = std::make_shared<MemoryTokenStore>();
    store->save({"at_1", "rt_1", Timestamp{}, ""});
    first.config.credential = AuthorizationCode{"cli_1", "", {}, store};
    first.config.clock = nullptr;  // one waits for the other's answer, which takes real time
    Bench second;
    second.config = first.config;
    second.config.transport = second.wire;

    std::promise<void> asked, answer;
    first.wire->queue([&](const SentRequest&) -> std::optional<TransportOutcome> {
        asked.set_value();
        answer.get_future().wait();
        return TransportResponse{200, {}, rotated(2)};
    });
    first.wire->answer(200);
    second.wire->answer(200);
    auto one = first.start(get_thing);
    asked.get_future().wait();
    auto two = second.start(get_thing);
    CHECK_FALSE(second.wire->await_requests(1, 200ms));
    answer.set_value();
    CHECK(one.get().ok());
    CHECK(two.get().ok());
    CHECK(second.wire->requests().size() == 1);
    CHECK(second.wire->requests().at(0).header("authorization") == "Bearer at_2");
}

TEST_CASE("a client that is closed in the middle of a renewal leaves the store to others") {
    Bench closed{FakeClock::Mode::manual};
    const auto store = logged_in(closed, 0s);
    closed.config.credential = AuthorizationCode{"cli_1", "", {}, store};
    closed.wire->hang();
    auto reply = closed.start(get_thing);
    REQUIRE(closed.wire->await_requests(1));
    CHECK_FALSE(auth::RenewalLease::take(store));
    closed.core().close();  // and it lives on
    CHECK(reply.get().error().stopped == StopReason::closed);

    Bench other;
    other.config.credential = closed.config.credential;
    other.wire->answer(200, rotated(2)).answer(200);
    REQUIRE(other.run(get_thing).ok());
    CHECK(other.wire->requests().back().header("authorization") == "Bearer at_2");
}

TEST_CASE("a client without a time limit renews its token all the same") {
    Bench b{FakeClock::Mode::jump, client};
    b.config.timeout = std::chrono::milliseconds::max();
    b.config.retry.max_backoff = std::chrono::milliseconds::max();
    b.config.retry.max_retry_after = std::chrono::milliseconds::max();
    b.wire->answer(200, token_body(1)).answer(503).answer(503, "{}", {{"Retry-After", "3"}}).answer(200);
    CHECK(b.run(get_thing).ok());
    CHECK(b.clock->waits() == std::vector<Clock::Duration>{b.config.retry.initial_backoff / 2, 3s});
}
