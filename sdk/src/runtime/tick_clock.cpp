#include "runtime/tick_clock.hpp"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace venturi::inline v1::runtime {
namespace {

using std::chrono::microseconds;

constexpr std::int64_t longest_use = 1'000;              // of a reading, in microseconds
constexpr microseconds shortest_measure{1'000};          // less would measure the questions' own time
constexpr microseconds longest_measure{1'000'000};       // then anew: a machine may have moved to another processor
constexpr std::uint64_t undisturbed = 20'000;            // ticks; between more, the thread was interrupted

bool constant_pace() noexcept {
#if defined(__x86_64__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __get_cpuid(0x8000'0007, &a, &b, &c, &d) != 0 && (d & 1U << 8U) != 0;
#else
    return false;
#endif
}

std::int64_t count(auto duration) noexcept { return std::chrono::duration_cast<microseconds>(duration).count(); }

}  // namespace

std::int64_t TickClock::read(const Clock& clock) noexcept {
    static const bool usable = constant_pace();
    const std::uint64_t before = ticks();
    const std::int64_t wall = count(clock.wall().time_since_epoch());
    if (!usable) return wall;
    const Clock::TimePoint now = clock.now();
    const std::uint64_t after = ticks();
    base_ = wall;
    read_at_ = before;
    if (after - before < undisturbed) learn_pace(now, after);
    else horizon_ = 0;  // not to be relied upon: the next question is asked again
    return wall;
}

void TickClock::learn_pace(Clock::TimePoint now, std::uint64_t at) noexcept {
    const auto measured = now - learnt_from_;
    const std::uint64_t passed = at - learnt_at_;
    if (learnt_at_ == 0 || measured > longest_measure || passed == 0) {
        learnt_at_ = at;
        learnt_from_ = now;
    } else if (measured >= shortest_measure) {
        const auto micros = static_cast<std::uint64_t>(count(measured));
        pace_ = (micros << 32) / passed;
        horizon_ = passed / micros * longest_use;
        return;
    }
    // A pace that was measured before holds until the next measure is long enough.
    if (pace_ != 0) horizon_ = (static_cast<std::uint64_t>(longest_use) << 32) / pace_;
}

}  // namespace venturi::inline v1::runtime
