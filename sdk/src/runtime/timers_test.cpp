#include "runtime/timers.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace venturi::runtime;
using std::chrono::milliseconds;

namespace {
Timers::TimePoint at(int ms) {
    return Timers::TimePoint{} + milliseconds{ms};
}
}  // namespace

TEST_CASE("timers fire in order of time, and equal times in order of adding") {
    Timers timers;
    timers.add(at(30), 3, 0);
    timers.add(at(10), 1, 0);
    timers.add(at(10), 2, 1);
    CHECK(*timers.next() == at(10));
    CHECK_FALSE(timers.pop(at(9)));
    CHECK(timers.pop(at(10))->owner == 1);
    const auto second = timers.pop(at(10));
    CHECK(second->owner == 2);
    CHECK(second->kind == 1);
    CHECK_FALSE(timers.pop(at(29)));
    CHECK(timers.pop(at(99))->owner == 3);
    CHECK_FALSE(timers.next());
}

TEST_CASE("a removed timer does not fire, and its id may be used again") {
    Timers timers;
    const auto first = timers.add(at(1), 1, 0);
    timers.add(at(2), 2, 0);
    timers.remove(first);
    timers.remove(0);
    CHECK(timers.size() == 1);
    CHECK(timers.add(at(3), 3, 0) == first);
    CHECK(timers.pop(at(9))->owner == 2);
    CHECK(timers.pop(at(9))->owner == 3);
}

TEST_CASE("any mixture of adding and removing keeps the order") {
    Timers timers;
    std::mt19937 random{7};
    std::map<std::uint64_t, Timers::Id> alive;
    std::map<std::uint64_t, int> when;
    for (std::uint64_t owner = 1; owner <= 2000; ++owner) {
        when[owner] = static_cast<int>(random() % 500);
        alive[owner] = timers.add(at(when[owner]), owner, 0);
        if (random() % 3 == 0) {
            auto victim = alive.begin();
            std::advance(victim, static_cast<long>(random() % alive.size()));
            timers.remove(victim->second);
            alive.erase(victim);
        }
    }
    int last = -1;
    while (const auto due = timers.pop(at(1000))) {
        CHECK(when[due->owner] >= last);
        last = when[due->owner];
        CHECK(alive.erase(due->owner) == 1);
    }
    CHECK(alive.empty());
}
