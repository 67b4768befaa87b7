#include "domain/token_bucket.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

constexpr std::int64_t units_per_token = 60'000'000;

/// Whole seconds, rounded up, until `units` more are there.
std::int64_t seconds_for(std::int64_t units, std::int64_t per_minute) {
  if (units <= 0) return 0;
  const std::int64_t per_second = std::max<std::int64_t>(per_minute, 1) * 1'000'000;
  return (units + per_second - 1) / per_second;
}

}  // namespace

TokenBucket::TokenBucket(RateLimit limit, std::int64_t now_us) : limit_(limit), units_(limit.burst * units_per_token), at_us_(now_us) {}

std::int64_t TokenBucket::refilled(std::int64_t now_us) const {
  const std::int64_t full = limit_.burst * units_per_token;
  const std::int64_t elapsed = std::max<std::int64_t>(now_us - at_us_, 0);  // a clock that steps back takes nothing away
  const std::int64_t to_fill = (full - units_) / std::max<std::int64_t>(limit_.per_minute, 1);
  return elapsed > to_fill ? full : units_ + elapsed * limit_.per_minute;
}

RateDecision TokenBucket::describe(std::int64_t units, bool allowed, std::int64_t missing) const {
  return {allowed, limit_.burst, units / units_per_token, seconds_for(limit_.burst * units_per_token - units, limit_.per_minute),
          seconds_for(missing, limit_.per_minute)};
}

RateDecision TokenBucket::take(std::int64_t now_us, std::int64_t cost) {
  units_ = refilled(now_us);
  at_us_ = now_us;
  const std::int64_t price = cost * units_per_token;
  if (units_ < price) return describe(units_, false, price - units_);
  units_ -= price;
  return describe(units_, true, 0);
}

RateDecision TokenBucket::take_at_most(std::int64_t now_us, std::int64_t cost) {
  const auto taken = take(now_us, cost);
  if (taken.allowed) return taken;
  units_ = 0;
  return describe(units_, false, cost * units_per_token);
}

void TokenBucket::give_back(std::int64_t now_us, std::int64_t cost) {
  units_ = std::min(refilled(now_us) + cost * units_per_token, limit_.burst * units_per_token);
  at_us_ = now_us;
}

RateDecision TokenBucket::peek(std::int64_t now_us, std::int64_t cost) const {
  const std::int64_t units = refilled(now_us), price = cost * units_per_token;
  return describe(units, units >= price, price - units);
}

bool TokenBucket::full(std::int64_t now_us) const { return refilled(now_us) == limit_.burst * units_per_token; }

}  // namespace venturi::server::domain
