#pragma once
/// The rate limiter: one token bucket per (tenant, principal, route class), so that one tenant's bursts never cost another's.
/// In memory, per process. Thread-safe: buckets are spread over locked shards, and full ones are forgotten. With `most_buckets` in use,
/// callers that are not known yet share one, so that a flood of names costs no more memory.

#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "domain/clock.hpp"
#include "domain/token_bucket.hpp"

namespace venturi::server::domain {

enum class RateClass : std::uint8_t { read, write, ingest, export_, auth };
inline constexpr std::size_t rate_class_count = 5;

[[nodiscard]] std::string_view text(RateClass rate_class) noexcept;

/// Sustained rate and burst by class, the operator's setting.
struct RateLimits {
  std::array<RateLimit, rate_class_count> by_class = {RateLimit{600, 100}, {120, 30}, {60'000, 10'000}, {30, 10}, {60, 20}};

  [[nodiscard]] const RateLimit& of(RateClass rate_class) const { return by_class[static_cast<std::size_t>(rate_class)]; }
};

class RateLimiter {
 public:
  RateLimiter(const Clock& clock, RateLimits limits) : clock_(clock), limits_(limits) {}

  /// `cost` is 1 but for ingestion, where every event counts. A batch above the burst is let through when the bucket is full
  /// and empties it, for else it could never be sent.
  RateDecision take(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost = 1);
  /// Takes `cost`, or all that there is: for work that was done already, and is refused. Not allowed where there was less.
  RateDecision take_at_most(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost);
  /// The same answer as a call would get now, from the same bucket.
  [[nodiscard]] RateDecision peek(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost = 1);
  /// Undoes a `take` of the same cost that was allowed.
  void give_back(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost = 1);

  [[nodiscard]] const RateLimits& limits() const { return limits_; }
  static constexpr std::size_t most_buckets = 1 << 18;
  /// Buckets held now, for the metrics.
  [[nodiscard]] std::size_t size();

 private:
  static constexpr std::size_t shard_count = 16;
  static constexpr std::size_t sweep_above = 4096;
  static constexpr std::size_t most_in_shard = most_buckets / shard_count;
  static constexpr std::int64_t sweep_every_us = 1'000'000;  ///< at most, by a full shard

  struct Shard {
    std::mutex mutex;
    std::unordered_map<std::string, TokenBucket> buckets;
    std::size_t sweep_at = sweep_above;
    std::int64_t swept_us = 0;
  };

  /// Gives `use` the caller's bucket, made where there is none, the time, and what `cost` comes to at most.
  template <class Use>
  RateDecision with_bucket(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost, Use use);
  Shard& shard_of(const std::string& key) { return shards_[std::hash<std::string>{}(key) % shard_count]; }
  static void sweep(Shard& shard, std::int64_t now_us);
  /// Turns the key into that of the bucket for callers that there is no more room for, where it has none and gets none.
  static void settle_key(const Shard& shard, std::string& key, RateClass rate_class);

  const Clock& clock_;
  RateLimits limits_;
  std::array<Shard, shard_count> shards_;
};

}  // namespace venturi::server::domain
