#pragma once

/// @file
/// A clock for tests: time passes when the test says so, or (by itself) jumps over every wait.
///
///     auto clock = std::make_shared<venturi::testing::FakeClock>();
///     config.clock = clock;              // every backoff of the client now takes no real time
///     ... clock->waits() == std::vector<nanoseconds>{...}
///
/// Thread-safety: all methods from any thread.

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

#include "venturi/clock.hpp"

namespace venturi::inline v1::testing {

/// See the top of this file.
class VENTURI_EXPORT FakeClock final : public Clock {
public:
    /// What moves the time.
    enum class Mode : std::uint8_t {
        jump,    ///< when nothing is on the wire, time moves to whatever the client waits for next
        manual,  ///< only advance() moves it
    };

    /// Starts at 2026-01-01T00:00:00Z.
    explicit FakeClock(Mode mode = Mode::jump);
    ~FakeClock() override;

    /// Moves time on, and wakes the client.
    void advance(Duration by);

    /// The waits that were jumped over, in order.
    std::vector<Duration> waits() const;

    /// Manual mode: blocks until the client has come to rest with something to wait for, and says how long that is;
    /// nothing when it did not within `patience` of real time.
    std::optional<Duration> await_sleep(std::chrono::milliseconds patience = std::chrono::seconds{10});

    TimePoint now() const override;
    std::chrono::system_clock::time_point wall() const override;
    Duration until(TimePoint until, bool busy) override;
    std::uint64_t attach(std::function<void()> wake) override;
    void detach(std::uint64_t token) override;

private:
    const Mode mode_;
    mutable std::mutex mutex_;
    std::condition_variable rested_;
    Duration passed_{0};
    std::vector<Duration> waits_;
    std::optional<TimePoint> sleeping_until_;
    std::map<std::uint64_t, std::function<void()>> wakers_;
    std::uint64_t tokens_ = 0;
};

}  // namespace venturi::inline v1::testing
