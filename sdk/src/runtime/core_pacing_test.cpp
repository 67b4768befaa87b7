// Pacing through the core, against a server that enforces a token bucket as the reference server does.

#include <doctest/doctest.h>

#include <atomic>
#include <cmath>

#include "auth/user_tokens.hpp"
#include "support/bench.hpp"
#include "venturi/token_store.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

// Counts what it turned away. All its numbers are rounded as the contract has it.
class Bucket {
public:
    Bucket(std::shared_ptr<FakeClock> clock, double burst, double per_second, bool draft)
        : clock_(std::move(clock)), burst_(burst), rate_(per_second), draft_(draft), tokens_(burst), at_(clock_->now()) {}

    TransportResponse answer() {
        tokens_ = std::min(burst_, tokens_ + rate_ * std::chrono::duration<double>(clock_->now() - at_).count());
        at_ = clock_->now();
        const bool admitted = tokens_ >= 1;
        if (admitted) tokens_ -= 1;
        else ++refused;
        TransportResponse response{admitted ? 200 : 429, {}, "{}"};
        const auto whole = [](double value) { return std::to_string(static_cast<long>(value)); };
        response.headers = {{"ratelimit-limit", whole(burst_)},
                            {"ratelimit-remaining", whole(std::floor(tokens_))},
                            {"ratelimit-reset", whole(std::ceil((burst_ - tokens_) / rate_))}};
        if (draft_) response.headers.push_back({"ratelimit-policy", "\"read\";q=" + whole(burst_) + ";w=" + whole(std::ceil(burst_ / rate_))});
        if (!admitted) response.headers.push_back({"retry-after", whole(std::ceil((1 - tokens_) / rate_))});
        return response;
    }
    std::atomic<int> refused = 0;

private:
    std::shared_ptr<FakeClock> clock_;
    double burst_;
    double rate_;
    bool draft_;
    double tokens_;
    Clock::TimePoint at_;
};

struct Outcome {
    int ok = 0;
    int refused = 0;
    std::chrono::nanoseconds took{0};
};

Outcome forty_calls(bool pacing, bool draft) {
    Bench b;
    b.config.pacing = pacing;
    const auto bucket = std::make_shared<Bucket>(b.clock, 10, 2, draft);
    b.wire->respond_with([bucket](const SentRequest&) { return bucket->answer(); });
    const auto before = b.clock->now();
    CallOptions patient;
    patient.timeout = 120s;
    patient.max_retries = 50;
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 40; ++i) replies.push_back(b.start(get_thing, patient));
    Outcome outcome;
    for (auto& reply : replies) outcome.ok += reply.get().ok() ? 1 : 0;
    outcome.refused = bucket->refused;
    outcome.took = b.clock->now() - before;
    return outcome;
}

const Headers nearly_empty{{"RateLimit-Limit", "10"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "10"},
                           {"RateLimit-Policy", "\"read\";q=10;w=10"}};

}  // namespace

TEST_CASE("with pacing a client never meets 429, and is not slower than the bucket; without, it does") {
    const Outcome without = forty_calls(false, true);
    CHECK(without.ok == 40);
    CHECK(without.refused > 0);
    for (const bool draft : {true, false}) {
        CAPTURE(draft);
        const Outcome paced = forty_calls(true, draft);
        CHECK(paced.ok == 40);
        CHECK(paced.refused == 0);
        CHECK(paced.took >= 15s);  // ten at once, thirty at two a second
        CHECK(paced.took < (draft ? 16s : 20s));
    }
}

TEST_CASE("a client with plenty is not slowed down") {
    Bench b;
    b.config.pacing = true;
    const auto bucket = std::make_shared<Bucket>(b.clock, 100, 10, true);
    b.wire->respond_with([bucket](const SentRequest&) { return bucket->answer(); });
    for (int i = 0; i < 90; ++i) CHECK(b.run(get_thing).ok());
    CHECK(b.clock->waits().empty());
}

TEST_CASE("a call whose turn would come after its time fails at once, typed, and says why") {
    Bench b;
    b.config.pacing = true;
    b.wire->answer(200, "{}", nearly_empty);
    REQUIRE(b.run(get_thing).ok());
    CallOptions hurried;
    hurried.timeout = 500ms;
    const Error error = b.run(get_thing, hurried).error();
    CHECK(b.wire->requests().size() == 1);
    CHECK(error.code == ErrorCode::rate_limited);
    CHECK(error.stopped == StopReason::deadline);
    CHECK(error.effect == Effect::not_sent);
    CHECK(error.attempts == 0);
    CHECK(error.http_status == 0);
    CHECK(error.retry_after == 1002ms);
    CHECK_FALSE(error.trace_id.empty());
    CHECK(error.message ==
          "not sent: under the rate limit for read calls its turn would come in 1002 ms, after the call's time");
    // Another class has a bucket of its own.
    b.wire->answer(200);
    CHECK(b.run(create_thing, hurried).ok());
}

TEST_CASE("a paced call can be cancelled, and whoever stands behind it moves up") {
    Bench b{FakeClock::Mode::manual};
    b.config.pacing = true;
    b.wire->answer(200, "{}", nearly_empty).answer(200);
    REQUIRE(b.run(get_thing).ok());
    runtime::CallId id = 0;
    auto first = b.start(get_thing, {}, &id);
    auto second = b.start(get_thing);
    REQUIRE(b.clock->await_sleep());
    b.core().cancel(id);
    const Error error = first.get().error();
    CHECK(error.kind == ErrorKind::cancelled);
    CHECK(error.effect == Effect::not_sent);
    b.clock->advance(1002ms);
    CHECK(second.get().ok());
    CHECK(b.wire->requests().size() == 2);
}

TEST_CASE("closing ends who waits without sending anything") {
    Bench b{FakeClock::Mode::manual};
    b.config.pacing = true;
    b.wire->answer(200, "{}", nearly_empty).hang();
    REQUIRE(b.run(get_thing).ok());
    std::vector<std::future<Result<Reply>>> waiting;
    for (int i = 0; i < 5; ++i) waiting.push_back(b.start(get_thing));
    REQUIRE(b.clock->await_sleep());
    b.core().close();
    for (auto& reply : waiting) CHECK(reply.get().error().stopped == StopReason::closed);
    CHECK(b.wire->requests().size() == 1);
}

TEST_CASE("a 429 holds its class back: who can wait does, who cannot is told at once") {
    Bench b;
    b.config.pacing = true;
    Headers refusal = nearly_empty;
    refusal.push_back({"Retry-After", "7"});
    b.wire->answer(429, "{}", refusal).answer(200).answer(200);
    CallOptions hurried;
    hurried.timeout = 5s;
    auto refused = b.start(get_thing);
    auto late = b.start(get_thing, hurried);
    auto patient = b.start(get_thing);
    CHECK(late.get().error().code == ErrorCode::rate_limited);
    CHECK(refused.get().ok());
    CHECK(patient.get().ok());
    CHECK(b.clock->now() - Clock::TimePoint{} >= 7s);
}

TEST_CASE("calls in line survive a token endpoint that fails under the first of them") {
    Bench b{FakeClock::Mode::jump, ClientCredentials{"cli_1", "s3cret", {}}};
    b.config.pacing = true;
    const auto bucket = std::make_shared<Bucket>(b.clock, 2, 1, true);
    const auto asked = std::make_shared<std::atomic<int>>(0);
    b.wire->respond_with([=](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (!request.url.ends_with("/oauth/token")) return bucket->answer();
        if (++*asked == 1) return TransportFailure{TransportFault::connect, false, "scripted"};
        return TransportResponse{200, {}, R"({"access_token":"tok_1","expires_in":3600})"};
    });
    std::vector<std::future<Result<Reply>>> replies;
    for (int i = 0; i < 8; ++i) replies.push_back(b.start(get_thing));
    for (auto& reply : replies) CHECK(reply.get().ok());
    CHECK(bucket->refused == 0);
    CHECK(*asked == 2);
}

namespace {

// Moves the time on until the reply is there.
Result<Reply> in_time(Bench& b, std::future<Result<Reply>>& reply) {
    while (reply.wait_for(20ms) != std::future_status::ready) b.clock->advance(500ms);
    return reply.get();
}

}  // namespace

TEST_CASE("a call that waits for another client's renewal leaves the line, and stands in it anew afterwards") {
    for (const bool metered : {false, true}) {
        CAPTURE(metered);
        Bench b{FakeClock::Mode::manual};
        b.config.pacing = true;
        const auto store = std::make_shared<MemoryTokenStore>();
        const auto save = [&](const char* token, std::chrono::seconds life) {
            store->save({token, "rt_1", std::chrono::floor<Timestamp::duration>(b.clock->wall() + life), ""});
        };
        b.config.credential = AuthorizationCode{"cli_1", "", {}, store};
        b.wire->respond_with([](const SentRequest&) {
            return TransportResponse{200, {{"RateLimit-Limit", "2"}, {"RateLimit-Remaining", "1"}, {"RateLimit-Reset", "1"}}, "{}"};
        });
        if (metered) {
            save("at_1", 1h);
            REQUIRE(b.run(get_thing).ok());
        }
        save("at_2", 0s);
        auto lease = auth::RenewalLease::take(store);
        REQUIRE(lease);
        auto first = b.start(get_thing);
        auto second = b.start(get_thing);
        REQUIRE(b.clock->await_sleep());
        save("at_3", 1h);
        lease.reset();
        // A third finds the lane as free as before.
        for (auto* reply : {&first, &second}) CHECK(in_time(b, *reply).ok());
        auto third = b.start(get_thing);
        CHECK(in_time(b, third).ok());
    }
}
