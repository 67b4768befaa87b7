// Work that waits for its turn: each owner's in the order in which it came, and the owners in rotation, so that however much one of them
// brings, another waits for one piece of it.
#pragma once

#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace venturi::server {

/// Thread-safe.
class Turns {
 public:
  using Work = std::function<void()>;

  void push(const std::string& owner, Work work) {
    const std::scoped_lock lock(mutex_);
    auto& own = waiting_[owner];
    if (own.empty()) owners_.push_back(owner);
    own.push_back(std::move(work));
  }

  /// Takes the next out; there must be one.
  [[nodiscard]] Work pop() {
    const std::scoped_lock lock(mutex_);
    auto owner = std::move(owners_.front());
    owners_.pop_front();
    const auto at = waiting_.find(owner);
    auto work = std::move(at->second.front());
    at->second.pop_front();
    if (at->second.empty()) waiting_.erase(at);
    else owners_.push_back(std::move(owner));
    return work;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::deque<Work>> waiting_;  ///< none of them empty
  std::deque<std::string> owners_;                             ///< of these, the next one first
};

}  // namespace venturi::server
