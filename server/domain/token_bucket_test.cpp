#include "domain/token_bucket.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace venturi::server::domain;

namespace {

constexpr std::int64_t second = 1'000'000;

}  // namespace

TEST_CASE("a fresh bucket gives its burst, then one token per refill interval") {
  TokenBucket bucket({600, 100}, 0);
  for (int i = 0; i < 100; ++i) {
    const RateDecision got = bucket.take(0);
    REQUIRE(got.allowed);
    REQUIRE(got.remaining == 99 - i);
  }
  const RateDecision refused = bucket.take(0);
  CHECK_FALSE(refused.allowed);
  CHECK(refused.limit == 100);
  CHECK(refused.remaining == 0);
  CHECK(refused.retry_after == 1);
  CHECK(refused.reset == 10);
  CHECK_FALSE(bucket.take(second / 10 - 1).allowed);
  CHECK(bucket.take(second / 10).allowed);
}

TEST_CASE("waiting for retry_after is always enough") {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    const RateLimit limit{std::uniform_int_distribution<std::int64_t>(1, 1000)(random), std::uniform_int_distribution<std::int64_t>(1, 50)(random)};
    auto now = static_cast<std::int64_t>(random() % 1000);
    TokenBucket bucket(limit, now);
    RateDecision got = bucket.take(now);
    while (got.allowed) got = bucket.take(now += random() % 1000);
    REQUIRE(got.retry_after >= 1);
    REQUIRE(bucket.take(now + got.retry_after * second).allowed);
  }
}

TEST_CASE("never more than burst + rate x time is given out") {
  std::mt19937 random(5);
  TokenBucket bucket({120, 30}, 0);
  std::int64_t now = 0;
  std::int64_t given = 0;
  for (int i = 0; i < 5000; ++i) {
    now += random() % 200'000;
    if (bucket.take(now).allowed) ++given;
    REQUIRE(given * 60 * second <= 30 * 60 * second + 120 * now);
  }
}

TEST_CASE("looking costs nothing, a clock that steps back takes nothing, and a long wait doesn't overflow") {
  TokenBucket bucket({30, 10}, 100 * second);
  CHECK(bucket.take(100 * second).remaining == 9);
  for (int i = 0; i < 20; ++i) CHECK(bucket.peek(100 * second).remaining == 9);
  CHECK(bucket.take(50 * second).remaining == 8);
  CHECK(bucket.peek(4'000'000'000'000'000).remaining == 10);
  CHECK(bucket.full(4'000'000'000'000'000));
}

TEST_CASE("a batch pays for what it holds, or is refused as a whole") {
  TokenBucket bucket({60'000, 10'000}, 0);
  CHECK(bucket.take(0, 9'500).remaining == 500);
  CHECK_FALSE(bucket.take(0, 1'000).allowed);
  CHECK(bucket.take(0, 500).allowed);
}

TEST_CASE("what is refused after the work takes all that there is, and no debt is left") {
  TokenBucket bucket({60, 100}, 0);
  CHECK(bucket.take_at_most(0, 40).allowed);
  CHECK(bucket.peek(0).remaining == 60);
  const RateDecision refused = bucket.take_at_most(0, 61);
  CHECK_FALSE(refused.allowed);
  CHECK(refused.remaining == 0);
  CHECK(refused.retry_after == 61);
  CHECK_FALSE(bucket.take(second - 1).allowed);
  CHECK(bucket.take(second).allowed);
}
