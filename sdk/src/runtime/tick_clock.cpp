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
constexpr std::uint64_t slowest = 10;                    // ticks in a microsecond: any processor's are between these
constexpr std::uint64_t fastest = 20'000;
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
    if (after - before < undisturbed) pace_.learn(now, after);
    else pace_.doubt();  // the next question is asked again
    return wall;
}

void TickPace::learn(Clock::TimePoint now, std::uint64_t at) noexcept {
    const auto measured = now - learnt_from_;
    const std::uint64_t passed = at - learnt_at_;
    if (learnt_at_ == 0 || measured > longest_measure || passed == 0) {
        learnt_at_ = at;
        learnt_from_ = now;
    } else if (measured >= shortest_measure) {
        const auto micros = static_cast<std::uint64_t>(count(measured));
        const std::uint64_t per_micro = passed / micros;
        const std::uint64_t fresh = (micros << 32) / passed;
        // The pace is constant. One that differs from what it was means that this measure or that one is wrong: both are forgotten.
        const bool changed = per_tick != 0 && (fresh > per_tick + per_tick / 8 || fresh < per_tick - per_tick / 8);
        if (per_micro < slowest || per_micro > fastest || changed) {
            learnt_at_ = at;
            learnt_from_ = now;
            per_tick = horizon = 0;
            return;
        }
        per_tick = fresh;
        horizon = per_micro * longest_use;
        return;
    }
    // A pace that was measured before holds until the next measure is long enough.
    if (per_tick != 0) horizon = (static_cast<std::uint64_t>(longest_use) << 32) / per_tick;
}

}  // namespace venturi::inline v1::runtime
