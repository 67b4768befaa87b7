#pragma once
/// A sandbox's clock: it can be stopped at a time, moved forward, and let run again.

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "domain/clock.hpp"

namespace venturi::server::domain {

/// How a clock stands against the system's. A value, so that storage can keep it.
struct ClockState {
  std::chrono::microseconds ahead{0};  ///< of the system, while it runs
  std::optional<Timestamp> frozen_at;  ///< where it stands still

  [[nodiscard]] bool frozen() const { return frozen_at.has_value(); }
  [[nodiscard]] Timestamp at(Timestamp system) const { return frozen_at ? *frozen_at : system + ahead; }
  /// Running on from where it is, at `system`.
  [[nodiscard]] ClockState running(Timestamp system) const { return {at(system) - system, std::nullopt}; }

  /// `frozen MICROSECONDS` or `ahead MICROSECONDS`.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] static std::optional<ClockState> parse(std::string_view text);

  bool operator==(const ClockState&) const = default;
};

/// Under which name an instance keeps its clock's state.
inline constexpr std::string_view clock_fact = "clock";

/// Times behind this one are not taken: they could not be written as RFC 3339 a day later.
inline constexpr Timestamp latest_clock{std::chrono::sys_days{std::chrono::year{9999} / 1 / 1}};

/// Runs with `system` until it is told otherwise. Thread-safe.
class SandboxClock final : public Clock {
 public:
  explicit SandboxClock(const Clock& system) : system_(system) {}

  [[nodiscard]] Timestamp now() const override { return state().at(system_.now()); }
  [[nodiscard]] const Clock& system() const { return system_; }

  [[nodiscard]] ClockState state() const {
    const std::scoped_lock lock(mutex_);
    return state_;
  }
  void adopt(const ClockState& state) {
    const std::scoped_lock lock(mutex_);
    state_ = state;
  }

 private:
  const Clock& system_;
  mutable std::mutex mutex_;
  ClockState state_;
};

}  // namespace venturi::server::domain
