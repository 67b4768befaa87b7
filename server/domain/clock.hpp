#pragma once
/// Where the server's time comes from. Nothing in the server asks the system directly, so that a test (and the sandbox)
/// can move time. Thread-safe. Times are UTC microseconds; durations between two readings follow the wall clock.

#include <atomic>
#include <chrono>
#include <cstdint>

namespace venturi::server::domain {

using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Timestamp now() const = 0;

  /// Microseconds since 1970-01-01T00:00:00Z, the form that storage keeps.
  [[nodiscard]] std::int64_t now_us() const { return now().time_since_epoch().count(); }
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Timestamp now() const override {
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
  }
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Timestamp start) : us_(start.time_since_epoch().count()) {}

  [[nodiscard]] Timestamp now() const override { return Timestamp(std::chrono::microseconds(us_.load())); }
  void advance(std::chrono::microseconds by) { us_.fetch_add(by.count()); }
  void set(Timestamp to) { us_.store(to.time_since_epoch().count()); }

 private:
  std::atomic<std::int64_t> us_;
};

}  // namespace venturi::server::domain
