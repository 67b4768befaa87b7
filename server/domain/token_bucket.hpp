#pragma once
/// The rate limiter's bucket: `burst` tokens at most, refilled at `per_minute`; a call takes one. Pure arithmetic on
/// microseconds, so that any clock drives it. Not thread-safe: the caller locks.

#include <cstdint>

namespace venturi::server::domain {

struct RateLimit {
  std::int64_t per_minute = 0;
  std::int64_t burst = 0;

  bool operator==(const RateLimit&) const = default;
};

/// What the headers say. `reset` is seconds until the bucket is full; `retry_after` is 0 where the call was allowed.
struct RateDecision {
  bool allowed = false;
  std::int64_t limit = 0;
  std::int64_t remaining = 0;
  std::int64_t reset = 0;
  std::int64_t retry_after = 0;
};

class TokenBucket {
 public:
  TokenBucket(RateLimit limit, std::int64_t now_us);

  /// Takes `cost` tokens, or none where there are fewer. A cost above the burst is never allowed.
  RateDecision take(std::int64_t now_us, std::int64_t cost = 1);
  /// Takes `cost` tokens, or all that there are: for what cannot be undone by a refusal. Not allowed where there were fewer.
  RateDecision take_at_most(std::int64_t now_us, std::int64_t cost);
  /// Puts tokens back, which makes the bucket full at most.
  void give_back(std::int64_t now_us, std::int64_t cost = 1);
  /// The same answer as a call would get, at no cost.
  [[nodiscard]] RateDecision peek(std::int64_t now_us, std::int64_t cost = 1) const;
  /// Full again: such a bucket can be forgotten and made anew.
  [[nodiscard]] bool full(std::int64_t now_us) const;

 private:
  [[nodiscard]] std::int64_t refilled(std::int64_t now_us) const;
  [[nodiscard]] RateDecision describe(std::int64_t units, bool allowed, std::int64_t missing) const;

  RateLimit limit_;
  std::int64_t units_;  ///< a token is 60,000,000 units, so that one microsecond adds exactly `per_minute`
  std::int64_t at_us_;
};

}  // namespace venturi::server::domain
