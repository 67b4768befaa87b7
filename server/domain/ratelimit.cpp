#include "domain/ratelimit.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

/// Ids and subjects hold no control characters, so the parts cannot run into each other.
std::string key_of(std::string_view tenant, std::string_view principal, RateClass rate_class) {
  std::string key;
  key.reserve(tenant.size() + principal.size() + 3);
  key.append(tenant).append(1, '\n').append(principal).append(1, '\n').append(1, static_cast<char>('0' + static_cast<int>(rate_class)));
  return key;
}

}  // namespace

std::string_view text(RateClass rate_class) noexcept {
  static constexpr std::array<std::string_view, rate_class_count> names = {"read", "write", "ingest", "export", "auth"};
  return names[static_cast<std::size_t>(rate_class)];
}

template <class Use>
RateDecision RateLimiter::with_bucket(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost, Use use) {
  const std::int64_t now = clock_.now_us();
  const RateLimit& limit = limits_.of(rate_class);
  std::string key = key_of(tenant, principal, rate_class);
  Shard& shard = shard_of(key);
  const std::scoped_lock lock(shard.mutex);
  if (shard.buckets.size() >= shard.sweep_at) sweep(shard, now);
  settle_key(shard, key, rate_class);
  const auto [at, is_new] = shard.buckets.try_emplace(std::move(key), limit, now);
  return use(at->second, now, std::min(cost, limit.burst));
}

RateDecision RateLimiter::take(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost) {
  return with_bucket(tenant, principal, rate_class, cost, [](TokenBucket& bucket, auto now, auto price) { return bucket.take(now, price); });
}

RateDecision RateLimiter::take_at_most(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost) {
  return with_bucket(tenant, principal, rate_class, cost, [](TokenBucket& bucket, auto now, auto price) { return bucket.take_at_most(now, price); });
}

RateDecision RateLimiter::peek(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost) {
  const std::int64_t price = std::min(cost, limits_.of(rate_class).burst);
  const std::int64_t now = clock_.now_us();
  std::string key = key_of(tenant, principal, rate_class);
  Shard& shard = shard_of(key);
  const std::scoped_lock lock(shard.mutex);
  settle_key(shard, key, rate_class);
  const auto at = shard.buckets.find(key);
  return at == shard.buckets.end() ? TokenBucket(limits_.of(rate_class), now).peek(now, price) : at->second.peek(now, price);
}

void RateLimiter::give_back(std::string_view tenant, std::string_view principal, RateClass rate_class, std::int64_t cost) {
  const std::int64_t price = std::min(cost, limits_.of(rate_class).burst);
  std::string key = key_of(tenant, principal, rate_class);
  Shard& shard = shard_of(key);
  const std::scoped_lock lock(shard.mutex);
  settle_key(shard, key, rate_class);
  if (const auto at = shard.buckets.find(key); at != shard.buckets.end()) at->second.give_back(clock_.now_us(), price);
}

void RateLimiter::settle_key(const Shard& shard, std::string& key, RateClass rate_class) {
  if (shard.buckets.size() >= most_in_shard && !shard.buckets.contains(key)) key = key_of({}, {}, rate_class);
}

std::size_t RateLimiter::size() {
  std::size_t sum = 0;
  for (Shard& shard : shards_) {
    const std::scoped_lock lock(shard.mutex);
    sum += shard.buckets.size();
  }
  return sum;
}

/// A full bucket says nothing that a new one would not. The next sweep waits until the shard has doubled, so that sweeping stays
/// cheap per call whatever the number of callers.
void RateLimiter::sweep(Shard& shard, std::int64_t now_us) {
  if (shard.buckets.size() >= most_in_shard && now_us - shard.swept_us < sweep_every_us) return;
  shard.swept_us = now_us;
  std::erase_if(shard.buckets, [&](const auto& entry) { return entry.second.full(now_us); });
  shard.sweep_at = std::clamp(shard.buckets.size() * 2, sweep_above, most_in_shard);
}

}  // namespace venturi::server::domain
