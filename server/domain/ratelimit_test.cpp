#include "domain/ratelimit.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

TEST_CASE("buckets are apart by tenant, principal and class") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  for (int i = 0; i < 30; ++i) REQUIRE(limiter.take("tnt_A", "key_1", RateClass::write).allowed);
  CHECK_FALSE(limiter.take("tnt_A", "key_1", RateClass::write).allowed);
  CHECK(limiter.take("tnt_B", "key_1", RateClass::write).allowed);
  CHECK(limiter.take("tnt_A", "key_2", RateClass::write).allowed);
  CHECK(limiter.take("tnt_A", "key_1", RateClass::read).allowed);
  CHECK(limiter.peek("tnt_A", "key_1", RateClass::write).remaining == 0);
  CHECK(limiter.peek("tnt_A", "key_1", RateClass::export_).remaining == 10);
  clock.advance(500ms);
  CHECK(limiter.take("tnt_A", "key_1", RateClass::write).allowed);
}

TEST_CASE("a batch costs what it holds, and one above the burst needs a full bucket") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimits limits;
  limits.by_class[static_cast<std::size_t>(RateClass::ingest)] = {6000, 100};
  RateLimiter limiter(clock, limits);
  CHECK(limiter.take("t", "k", RateClass::ingest, 500).remaining == 0);
  CHECK_FALSE(limiter.take("t", "k", RateClass::ingest, 500).allowed);
  clock.advance(1s);
  CHECK(limiter.take("t", "k", RateClass::ingest, 500).allowed);
}

TEST_CASE("callers that went away are forgotten") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  for (int i = 0; i < 200'000; ++i) {
    clock.advance(1ms);
    static_cast<void>(limiter.take("t", std::to_string(i), RateClass::read));
  }
  CHECK(limiter.size() < 100'000);
}

TEST_CASE("a flood of names costs bounded memory, takes nothing from those already known, and ends") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  CHECK(limiter.take("tnt_A", "known", RateClass::auth).remaining == 19);
  for (std::size_t i = 0; i < RateLimiter::most_buckets + 100'000; ++i) static_cast<void>(limiter.take("", std::to_string(i), RateClass::auth));
  CHECK(limiter.size() <= RateLimiter::most_buckets + 16);
  CHECK_FALSE(limiter.take("", "one more", RateClass::auth).allowed);
  CHECK(limiter.take("tnt_A", "known", RateClass::auth).remaining == 18);
  clock.advance(1min);
  for (int i = 0; i < 100; ++i) CHECK(limiter.take("", "later " + std::to_string(i), RateClass::auth).remaining == 19);
  CHECK(limiter.size() < RateLimiter::most_buckets);
}

TEST_CASE("what was taken can be given back, and no more than that") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  for (int i = 0; i < 10; ++i) REQUIRE(limiter.take("t", "k", RateClass::export_).allowed);
  CHECK_FALSE(limiter.take("t", "k", RateClass::export_).allowed);
  limiter.give_back("t", "k", RateClass::export_);
  CHECK(limiter.take("t", "k", RateClass::export_).allowed);
  CHECK_FALSE(limiter.take("t", "k", RateClass::export_).allowed);
  clock.advance(1min);
  limiter.give_back("t", "k", RateClass::export_);
  CHECK(limiter.peek("t", "k", RateClass::export_).remaining == 10);
  limiter.give_back("t", "nobody", RateClass::export_);
  CHECK(limiter.peek("t", "nobody", RateClass::export_).remaining == 10);
}

TEST_CASE("where there is no room for another caller, what is seen, taken and given back is the bucket that such callers share") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  const auto taken = [&](const std::string& name) { return limiter.take("", name, RateClass::auth).allowed; };
  for (std::size_t i = 0; i < RateLimiter::most_buckets + 100'000; ++i) static_cast<void>(taken(std::to_string(i)));
  REQUIRE_FALSE(taken("one more"));
  CHECK_FALSE(limiter.peek("", "one more", RateClass::auth).allowed);
  CHECK(limiter.peek("", "one more", RateClass::auth).retry_after > 0);
  limiter.give_back("", "one more", RateClass::auth);
  CHECK(limiter.peek("", "one more", RateClass::auth).allowed);
  CHECK(taken("one more"));
  CHECK_FALSE(taken("one more"));
}

TEST_CASE("a batch that was paid for is given back whole, as far as it was taken") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimits limits;
  limits.by_class[static_cast<std::size_t>(RateClass::ingest)] = {6000, 100};
  RateLimiter limiter(clock, limits);
  CHECK(limiter.take("t", "k", RateClass::ingest, 30).remaining == 70);
  limiter.give_back("t", "k", RateClass::ingest, 30);
  CHECK(limiter.peek("t", "k", RateClass::ingest).remaining == 100);
  CHECK(limiter.take("t", "k", RateClass::ingest, 500).remaining == 0);  // above the burst: all of it
  limiter.give_back("t", "k", RateClass::ingest, 500);
  CHECK(limiter.peek("t", "k", RateClass::ingest).remaining == 100);
}

TEST_CASE("work that was done and is refused takes what is left, of one caller alone") {
  ManualClock clock(Timestamp(1'700'000'000s));
  RateLimiter limiter(clock, {});
  CHECK(limiter.take_at_most("t", "k", RateClass::export_, 4).remaining == 6);
  CHECK_FALSE(limiter.take_at_most("t", "k", RateClass::export_, 7).allowed);
  CHECK(limiter.peek("t", "k", RateClass::export_).remaining == 0);
  CHECK(limiter.peek("t", "other", RateClass::export_).remaining == 10);
}
