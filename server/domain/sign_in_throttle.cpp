#include "domain/sign_in_throttle.hpp"

#include <algorithm>
#include <utility>

namespace venturi::server::domain {

using std::chrono::seconds;

std::chrono::seconds SignInThrottle::begin(std::span<const Attempt> attempts) {
  const std::scoped_lock lock(mutex_);
  const Timestamp now = clock_.now();
  seconds wait{0};
  for (const Attempt& attempt : attempts) {
    const Entry* entry = find(attempt.name, now);
    if (entry != nullptr && entry->next > now) wait = std::max(wait, std::chrono::ceil<seconds>(entry->next - now));
  }
  if (wait.count() > 0) return wait;
  for (const Attempt& attempt : attempts) {
    Entry& entry = take(attempt.name, now);
    entry.failures += 1;
    entry.last_before = std::exchange(entry.last, now);
    entry.next_before = entry.next;
    const int over = entry.failures - attempt.free;
    if (over >= 0) entry.next = now + std::min(attempt.longest, seconds(std::int64_t{1} << std::min(over, 20)));
  }
  return wait;
}

void SignInThrottle::succeeded(std::span<const Attempt> attempts) {
  const std::scoped_lock lock(mutex_);
  const Timestamp now = clock_.now();
  young_.erase(attempts.front().name);
  old_.erase(attempts.front().name);
  for (const Attempt& attempt : attempts.subspan(1)) {
    Entry* entry = find(attempt.name, now);
    if (entry == nullptr || entry->failures == 0) continue;
    entry->failures -= 1;
    entry->last = entry->last_before;
    entry->next = entry->next_before;
  }
}

SignInThrottle::Entry* SignInThrottle::find(const std::string& name, Timestamp now) {
  for (Entries* entries : {&young_, &old_}) {
    const auto at = entries->find(name);
    if (at != entries->end() && now - at->second.last < memory) return &at->second;
  }
  return nullptr;
}

SignInThrottle::Entry& SignInThrottle::take(const std::string& name, Timestamp now) {
  Entry known;
  if (const Entry* entry = find(name, now)) known = *entry;
  old_.erase(name);
  if (young_.size() >= most_names && !young_.contains(name)) {
    old_ = std::move(young_);
    young_.clear();
  }
  return young_.insert_or_assign(name, known).first->second;
}

}  // namespace venturi::server::domain
