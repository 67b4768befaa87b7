#include "pipeline/backoff.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <random>

using namespace std::chrono_literals;
using venturi::RetryPolicy;
using venturi::pipeline::backoff;
using venturi::pipeline::RetryBudget;

TEST_CASE("backoff doubles up to the cap, with full jitter") {
    const RetryPolicy policy;
    constexpr auto most = ~0ULL;
    constexpr auto half = 1ULL << 63U;
    struct Case {
        int retry;
        std::uint64_t random;
        std::chrono::nanoseconds want;
    };
    for (const Case& c : {Case{0, half, 250ms}, Case{1, half, 500ms}, Case{2, half, 1s}, Case{3, half, 2s},
                          Case{4, half, 4s}, Case{5, half, 4s}, Case{2'000'000'000, half, 4s}, Case{3, 0, 0ms}}) {
        CAPTURE(c.retry);
        CHECK(backoff(policy, c.retry, c.random, {}) == c.want);
    }
    CHECK(backoff(policy, 9, most, {}) < 8s);
    CHECK(backoff(policy, 9, most, {}) > 7999ms);
}

TEST_CASE("jitter is full: every wait up to the cap is as likely as any other") {
    const RetryPolicy policy;
    std::mt19937_64 random{7};
    std::array<int, 10> deciles{};
    constexpr int draws = 100'000;
    for (int i = 0; i < draws; ++i) {
        const auto wait = backoff(policy, 1, random(), {});
        REQUIRE(wait >= 0ms);
        REQUIRE(wait < 1s);
        ++deciles.at(static_cast<std::size_t>(wait / 100ms));
    }
    for (const int count : deciles) CHECK(std::abs(count - draws / 10) < draws / 200);  // 5 standard deviations
}

TEST_CASE("what the server asks for is a minimum, and is clamped") {
    const RetryPolicy policy;
    CHECK(backoff(policy, 0, 0, 7s) == 7s);
    CHECK(backoff(policy, 3, 1ULL << 63U, 1s) == 2s);
    CHECK(backoff(policy, 0, 0, 3600s) == 60s);
}

TEST_CASE("a client whose calls all fail runs out of retries, and earns one with every ten that succeed") {
    RetryBudget budget;
    int retries = 0;
    while (budget.take()) ++retries;
    CHECK(retries == 1'000);
    for (int i = 0; i < 9; ++i) budget.succeeded();
    CHECK_FALSE(budget.take());
    budget.succeeded();
    CHECK(budget.take());
    CHECK_FALSE(budget.take());
}
