#pragma once
// The time of day for those who ask very often: between two readings of the clock, one thread counts the processor's ticks,
// which costs half of what asking the system does.
//
// No reading is used for longer than about a millisecond, so a clock that is set, a processor whose counter stands elsewhere or a
// machine that slept make the time wrong by no more than that, and for no longer. Where the processor does not promise a counter of
// constant pace (invariant TSC), or is no x86, every question goes to the clock.
//
// Thread-safety: none; each thread has its own.

#include <chrono>
#include <cstdint>

#include "venturi/clock.hpp"

#if defined(__x86_64__)
#include <x86intrin.h>
#endif

namespace venturi::inline v1::runtime {

// How fast the processor counts. Learnt from pairs of readings, and only believed where it can be true: a machine that slept, or was
// stopped, or whose counter began again, has pairs that do not belong together.
class TickPace {
public:
    // Learns from one pair; the clock's and the counter's were read at the same time.
    void learn(Clock::TimePoint now, std::uint64_t at) noexcept;
    // Until the next learn() nothing is to be relied upon.
    void doubt() noexcept { horizon = 0; }

    std::uint64_t horizon = 0;    // for so many ticks a reading is good; 0: the pace is not known
    std::uint64_t per_tick = 0;   // microseconds in a tick, times 2^32

private:
    std::uint64_t learnt_at_ = 0;  // when the pace was begun to be measured, in ticks, and by the clock
    Clock::TimePoint learnt_from_{};
};

class TickClock {
public:
    // Microseconds since 1970. `clock` must be the system's: only that one moves with the processor.
    std::int64_t micros(const Clock& clock) noexcept {
        const std::uint64_t passed = ticks() - read_at_;
        if (passed < pace_.horizon) [[likely]] return base_ + static_cast<std::int64_t>(passed * pace_.per_tick >> 32);
        return read(clock);
    }

private:
    static std::uint64_t ticks() noexcept {
#if defined(__x86_64__)
        return __rdtsc();
#else
        return 0;
#endif
    }
    std::int64_t read(const Clock& clock) noexcept;

    std::uint64_t read_at_ = 0;  // in ticks
    TickPace pace_;
    std::int64_t base_ = 0;      // the reading
};

}  // namespace venturi::inline v1::runtime
