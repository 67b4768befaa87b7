#include "pipeline/call_flow.hpp"

#include <doctest/doctest.h>

#include "http/headers.hpp"
#include "support/operations.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using pipeline::Finish;
using pipeline::Send;
using pipeline::Sleep;
using pipeline::Step;

namespace {

// Drives one flow by hand: every answer is given at once, every sleep is slept.
struct Driver {
    pipeline::Settings settings{.base_url = "https://v",
                                .retry = {},
                                .timeout = 30s,
                                .user_agent = "t",
                                .headers = {},
                                .secrets = {"vk_secret"}};
    pipeline::RetryBudget budget;
    runtime::RandomBits random = [] { return 1ULL << 63U; };  // half of every backoff
    pipeline::Moment moment{{}, std::chrono::sys_days{2026y / 1 / 1}};
    std::vector<std::chrono::nanoseconds> slept;
    std::vector<TransportRequest> sent;
    int other_credentials = 0;

    Result<runtime::Reply> run(const Operation& op, const std::vector<TransportOutcome>& outcomes,
                               const CallOptions& options = {}) {
        pipeline::CallFlow flow{settings, budget, random, moment.now + options.timeout.value_or(settings.timeout)};
        Step step = flow.start(request_of(op, op.body_media_type.empty() ? "" : "{}"), options, moment);
        std::size_t next = 0;
        for (;;) {
            if (std::holds_alternative<pipeline::Authorise>(step)) {
                step = flow.authorised({{{"X-API-Key", "vk_secret"}}, 7});
            } else if (auto* send = std::get_if<Send>(&step)) {
                sent.push_back(send->request);
                REQUIRE(next < outcomes.size());
                step = flow.answered(outcomes[next++], moment, [this](std::uint64_t generation) {
                    CHECK(generation == 7);
                    return other_credentials-- > 0;
                });
            } else if (auto* sleep = std::get_if<Sleep>(&step)) {
                slept.push_back(sleep->until - moment.now);
                moment.now = sleep->until;
                step = flow.woken();
            } else {
                CHECK(next == outcomes.size());
                return std::move(std::get<Finish>(step).result);
            }
        }
    }
};

TransportOutcome status(int code, std::string error_code = {}, Headers headers = {}) {
    headers.push_back({"content-type", "application/problem+json"});
    return TransportResponse{code, std::move(headers),
                             error_code.empty() ? "{}" : R"({"error_code":")" + error_code + "\"}"};
}
TransportOutcome fault(TransportFault kind, bool sent) {
    return TransportFailure{kind, sent, "scripted"};
}

}  // namespace

TEST_CASE("what a reply tells beside its body") {
    Driver d;
    const auto reply = d.run(
        create_thing,
        {status(503),
         status(201, "", {{"x-trace-id", "t1"}, {"idempotency-replayed", "true"}, {"ratelimit-remaining", "4"}})});
    REQUIRE(reply.ok());
    CHECK(reply->info.status == 201);
    CHECK(reply->info.attempts == 2);
    CHECK(reply->info.trace_id == "t1");
    CHECK(reply->info.replayed);
    CHECK(reply->info.rate_limit.remaining == 4);
}

TEST_CASE("which failures are repeated, why repeating stopped, and what may have happened") {
    struct Case {
        const char* name;
        const Operation* op;
        std::vector<TransportOutcome> outcomes;
        int attempts;
        StopReason stopped;
        Effect effect;
    };
    using enum StopReason;
    using enum Effect;
    const auto sent = fault(TransportFault::closed, true);
    const auto unsent = fault(TransportFault::connect, false);
    const auto untrusted = fault(TransportFault::tls, false);
    const auto busy = status(409, "IDEMPOTENCY_IN_PROGRESS");
    const auto gone = status(503);
    const auto full = status(429, "RATE_LIMITED");
    // clang-format off
    const Case cases[] = {
        {"503 until the attempts are used up", &get_thing, {gone, gone, gone}, 3, attempts_exhausted, unknown},
        {"no connection", &create_thing, {unsent, unsent, unsent}, 3, attempts_exhausted, not_sent},
        {"the connection broke", &create_thing, {sent, unsent, unsent}, 3, attempts_exhausted, unknown},
        {"429 was turned down", &create_thing, {full, full, status(429)}, 3, attempts_exhausted, rejected},
        {"each status that passes", &get_thing, {status(408), status(500), status(504)}, 3, attempts_exhausted, unknown},
        {"422 does not pass", &create_thing, {status(422, "VALIDATION_FAILED")}, 1, not_retryable, rejected},
        {"501 does not pass", &get_thing, {status(501)}, 1, not_retryable, unknown},
        {"a redirect is no success", &get_thing, {status(302)}, 1, not_retryable, unknown},
        {"the code decides over the status", &create_thing, {busy, status(409, "CONFLICT")}, 2, not_retryable, rejected},
        {"still in progress", &create_thing, {busy, busy, busy}, 3, attempts_exhausted, unknown},
        {"a rejection with the same key settles a doubt", &create_thing, {sent, status(422)}, 2, not_retryable, rejected},
        {"a 403 does not settle it", &create_thing, {sent, status(403)}, 2, not_retryable, unknown},
        {"an untrusted certificate", &get_thing, {untrusted}, 1, not_retryable, not_sent},
        {"nothing deduplicates it", &unsafe_thing, {gone}, 1, unsafe, unknown},
        {"nothing deduplicates it, but it was not sent", &unsafe_thing, {unsent, gone}, 2, unsafe, unknown},
        {"events are deduplicated", &emit_thing, {sent, status(500), gone}, 3, attempts_exhausted, unknown},
        {"the table says never", &once_thing, {gone}, 1, not_retryable, unknown},
        {"401 without another credential", &get_thing, {status(401, "EXPIRED")}, 1, not_retryable, rejected},
    };
    // clang-format on
    for (const Case& c : cases) {
        CAPTURE(c.name);
        Driver d;
        const auto result = d.run(*c.op, c.outcomes);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().attempts == c.attempts);
        CHECK(to_string(result.error().stopped) == to_string(c.stopped));
        CHECK(to_string(result.error().effect) == to_string(c.effect));
    }
}

TEST_CASE("every attempt of a call carries the same key and body") {
    Driver d;
    REQUIRE(d.run(create_thing, {status(503), status(503), status(201)}).ok());
    REQUIRE(d.sent.size() == 3);
    const auto key = http::header_or_empty(d.sent[0].headers, "idempotency-key");
    CHECK(key.size() == 36);
    for (const auto& request : d.sent) {
        CHECK(http::header_or_empty(request.headers, "idempotency-key") == key);
        CHECK(request.body == d.sent[0].body);
    }
}

TEST_CASE("waits: exponential, or what the server asks for") {
    Driver d;
    REQUIRE(d.run(get_thing, {status(503), status(503), status(200)}).ok());
    CHECK(d.slept == std::vector<std::chrono::nanoseconds>{250ms, 500ms});
    Driver asked;
    REQUIRE(asked
                .run(get_thing, {status(429, "", {{"retry-after", "3"}}),
                                 status(503, "", {{"retry-after", "Thu, 01 Jan 2026 00:00:07 GMT"}}), status(200)})
                .ok());
    CHECK(asked.slept == std::vector<std::chrono::nanoseconds>{3s, 7s});
}

TEST_CASE("a wait that would end after the call's time is not begun") {
    Driver d;
    CallOptions options;
    options.timeout = 5s;
    const auto result = d.run(get_thing, {status(503, "SERVICE_UNAVAILABLE", {{"retry-after", "5"}})}, options);
    CHECK(result.error().kind == ErrorKind::api);
    CHECK(result.error().stopped == StopReason::deadline);
    CHECK(result.error().retry_after == 5s);
    CHECK(d.slept.empty());
}

TEST_CASE("max_retries of the call") {
    CallOptions none;
    none.max_retries = 0;
    Driver d;
    CHECK(d.run(get_thing, {status(503)}, none).error().stopped == StopReason::attempts_exhausted);
    CallOptions four;
    four.max_retries = 4;
    CHECK(d.run(get_thing, {status(503), status(503), status(503), status(503), status(200)}, four)->info.attempts ==
          5);
}

TEST_CASE("401 is tried once more with another credential, at once and beside the retries") {
    Driver d;
    d.other_credentials = 9;
    CHECK(d.run(get_thing, {status(401), status(503), status(503), status(200)})->info.attempts == 4);
    CHECK(d.run(get_thing, {status(401), status(401)}).error().http_status == 401);
    CHECK(d.slept == std::vector<std::chrono::nanoseconds>{250ms, 500ms});
    // A stronger sign-in is asked for: another token of the same client would not be one.
    CHECK(d.run(get_thing, {status(401, "STEP_UP_REQUIRED")}).error().code == ErrorCode::step_up_required);
}

TEST_CASE("an empty retry budget stops retries, but not those that the server paces") {
    Driver d;
    while (d.budget.take()) {
    }
    CHECK(d.run(get_thing, {status(503)}).error().stopped == StopReason::budget_exhausted);
    CHECK(d.run(get_thing, {status(429), status(200)}).ok());
}

TEST_CASE("a refused credential ends the call, or delays it") {
    Driver d;
    pipeline::CallFlow flow{d.settings, d.budget, d.random, d.moment.now + 30s};
    Error refusal;
    refusal.kind = ErrorKind::auth;
    (void)flow.start(request_of(get_thing), {}, d.moment);
    const Step delayed = flow.refused({refusal, d.moment.now + 5s}, d.moment);
    REQUIRE(std::holds_alternative<Sleep>(delayed));
    CHECK(std::get<Sleep>(delayed).until == d.moment.now + 5s);
    const Step ended = flow.refused({refusal, std::nullopt}, d.moment);
    const Error& error = std::get<Finish>(ended).result.error();
    CHECK(error.kind == ErrorKind::auth);
    CHECK(error.attempts == 0);
    CHECK(error.effect == Effect::not_sent);
}

TEST_CASE("a call that is ended from outside says what may have happened") {
    Driver d;
    pipeline::CallFlow flow{d.settings, d.budget, d.random, d.moment.now + 30s};
    (void)flow.start(request_of(create_thing, "{}"), {}, d.moment);
    CHECK(flow.interrupted(StopReason::cancelled, false).effect == Effect::not_sent);
    (void)flow.authorised({});
    CHECK(flow.interrupted(StopReason::deadline, true).effect == Effect::unknown);
    CHECK(flow.interrupted(StopReason::deadline, true).kind == ErrorKind::timeout);
    (void)flow.answered(status(503, "SERVICE_UNAVAILABLE"), d.moment, [](auto) { return false; });
    const Error error = flow.interrupted(StopReason::closed, false);
    CHECK(error.kind == ErrorKind::cancelled);
    CHECK(error.stopped == StopReason::closed);
    CHECK(error.attempts == 1);
    CHECK(error.effect == Effect::unknown);
    CHECK(error.message ==
          "the client was closed; the attempt before ended with: HTTP 503 Service Unavailable "
          "(application/problem+json, 36 bytes)");
}
