#pragma once
/// Slows down whoever guesses passwords and codes. Each name that an attempt is made under (an account, an address, a browser that is
/// known) has some attempts free; then each failure doubles the wait before the next, up to a bound. Nothing is locked: the longest wait
/// is `longest`, and a name is forgotten `memory` after its last failure. Kept in this process alone. Thread-safe.

#include <chrono>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>

#include "domain/clock.hpp"

namespace venturi::server::domain {

/// A name, and how patient we are with it.
struct Attempt {
  std::string name;
  int free = 5;
  std::chrono::seconds longest{300};
};

class SignInThrottle {
 public:
  static constexpr std::chrono::minutes memory{60};
  static constexpr std::size_t most_names = 20'000;

  explicit SignInThrottle(const Clock& clock) : clock_(clock) {}

  /// Zero: go on; the attempt then counts as a failure until `succeeded` says otherwise, so that attempts in parallel gain nothing. Else how
  /// long to wait: nothing was counted.
  [[nodiscard]] std::chrono::seconds begin(std::span<const Attempt> attempts);
  /// The attempt was right. Its first name, which is whose it was, starts anew; the others, which others share, get back what it took.
  void succeeded(std::span<const Attempt> attempts);

 private:
  struct Entry {
    int failures = 0;
    Timestamp last{};
    Timestamp next{};
    Timestamp last_before{};  ///< what these two were before the latest attempt, should it have been right
    Timestamp next_before{};
  };
  using Entries = std::unordered_map<std::string, Entry>;

  Entry* find(const std::string& name, Timestamp now);
  Entry& take(const std::string& name, Timestamp now);

  const Clock& clock_;
  std::mutex mutex_;
  Entries young_;  ///< becomes `old_` when it is full
  Entries old_;
};

}  // namespace venturi::server::domain
