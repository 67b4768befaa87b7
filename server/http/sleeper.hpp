// Waits of real time that can be cut short, all at once. On the io thread alone.
#pragma once

#include <chrono>
#include <unordered_set>

#include "http/async.hpp"

namespace venturi::server {

class Sleeper {
 public:
  /// Returns after `time`, or when everybody is woken.
  Task<void> sleep(std::chrono::milliseconds time);
  /// Ends every wait, and those that begin later at once.
  void wake();

 private:
  std::unordered_set<Timer*> asleep_;
  bool awake_ = false;
};

}  // namespace venturi::server
