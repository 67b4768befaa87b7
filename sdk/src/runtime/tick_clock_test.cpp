#include "runtime/tick_clock.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "runtime/system_clock.hpp"

using namespace venturi;
using namespace std::chrono_literals;

namespace {

std::int64_t micros(std::chrono::system_clock::time_point time) {
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}

// The system's clocks, put forward by a word from the test.
class Shifted final : public Clock {
public:
    TimePoint now() const override { return system->now(); }
    std::chrono::system_clock::time_point wall() const override {
        ++asked;
        return system->wall() + shift;
    }
    Duration until(TimePoint when, bool busy) override { return system->until(when, busy); }
    std::uint64_t attach(std::function<void()>) override { return 0; }
    void detach(std::uint64_t) override {}

    std::shared_ptr<Clock> system = runtime::system_clock();
    std::chrono::microseconds shift{0};
    mutable std::uint64_t asked = 0;
};

}  // namespace

TEST_CASE("the ticks' time keeps to the clock's") {
    Shifted clock;
    runtime::TickClock ticks;
    std::uint64_t questions = 0;
    for (const auto begin = clock.system->now(); clock.system->now() - begin < 100ms; ++questions) {
        const std::int64_t earliest = micros(clock.system->wall());
        const std::int64_t told = ticks.micros(clock);
        const std::int64_t latest = micros(clock.system->wall());
        REQUIRE(told >= earliest - 1'000);
        REQUIRE(told <= latest + 1'000);
    }
    MESSAGE(questions << " questions, of which the clock was asked " << clock.asked);
}

TEST_CASE("a clock that is set is followed within some milliseconds") {
    Shifted clock;
    runtime::TickClock ticks;
    for (const std::chrono::microseconds shift : {std::chrono::microseconds{1h}, std::chrono::microseconds{-1h}}) {
        for (const auto begin = clock.system->now(); clock.system->now() - begin < 20ms;) static_cast<void>(ticks.micros(clock));
        clock.shift = shift;
        const auto set = clock.system->now();
        while (std::abs(ticks.micros(clock) - micros(clock.wall())) > 1'000) REQUIRE(clock.system->now() - set < 1s);
    }
}

TEST_CASE("a machine that slept, or a counter that began again, teaches no pace that cannot be") {
    constexpr std::uint64_t per_micro = 3'000;
    constexpr std::uint64_t longest = 2 * per_micro * 1'000;  // ticks that a reading may be used for: two milliseconds
    std::int64_t jump = 0;  // of the counter, beside the clock
    SUBCASE("the counter went on for an hour") { jump = 3'600'000'000 * per_micro; }
    SUBCASE("it went on for ten seconds") { jump = 10'000'000 * per_micro; }
    SUBCASE("it went back") { jump = -900'000'000'000; }
    SUBCASE("it began again") { jump = -999'999'999'999; }
    SUBCASE("it nearly stood still") { jump = -4'990 * static_cast<std::int64_t>(per_micro); }
    for (const int learnt : {0, 1, 50}) {
        CAPTURE(learnt);
        Clock::TimePoint now{1h};
        std::uint64_t at = 1'000'000'000'000;
        runtime::TickPace pace;
        const auto step = [&] {
            now += 5ms;
            at += 5'000 * per_micro;
            pace.learn(now, at);
        };
        pace.learn(now, at);
        for (int i = 0; i < learnt; ++i) step();
        at += static_cast<std::uint64_t>(jump);
        for (int i = 0; i < 1'000; ++i) {
            step();
            REQUIRE(pace.horizon <= longest);
        }
        CHECK(pace.horizon == per_micro * 1'000);
    }
}
