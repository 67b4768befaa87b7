#pragma once

/// @file
/// Time as the client sees it. Tests give their own (venturi/testing/fake_clock.hpp); programs need not know it exists.
///
/// Thread-safety: now() and wall() may be called from any thread; the others belong to the client.

#include <chrono>
#include <cstdint>
#include <functional>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

/// A source of time. See the top of this file for its threads.
class VENTURI_EXPORT Clock {
public:
    /// A point on the monotonic scale, and a distance on it in nanoseconds.
    using TimePoint = std::chrono::steady_clock::time_point;
    /// Nanoseconds.
    using Duration = std::chrono::nanoseconds;

    virtual ~Clock() = default;

    /// Monotonic: deadlines, waits, token lifetimes.
    virtual TimePoint now() const = 0;

    /// The calendar's time: HTTP dates, event ids.
    virtual std::chrono::system_clock::time_point wall() const = 0;

    /// How long, in real time, the client's thread may wait for I/O while nothing is due before `until`. `busy` says
    /// that requests are on the wire. A fake clock may move to `until` here, or say "for ever" and wake the client
    /// later.
    virtual Duration until(TimePoint until, bool busy) = 0;

    /// `wake` interrupts the wait above; a clock that can be moved by hand calls it after each move. Returns a token
    /// for detach(), after which `wake` is not called again.
    virtual std::uint64_t attach(std::function<void()> wake) = 0;
    /// Takes a waker back. It may be running in this moment, not later.
    virtual void detach(std::uint64_t token) = 0;
};

}  // namespace venturi::inline v1
