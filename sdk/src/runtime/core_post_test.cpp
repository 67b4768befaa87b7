#include <doctest/doctest.h>

#include <future>

#include "support/bench.hpp"

namespace {

using namespace venturi::tests;
using namespace std::chrono_literals;

TEST_CASE("posted work runs on the core's thread, in the order of its times") {
    Bench bench{FakeClock::Mode::manual};  // else the later work may run before the earlier is posted
    Core& core = bench.core();
    std::string order;
    std::promise<bool> last;
    REQUIRE(core.post([&] { order += 'b'; last.set_value(core.on_core_thread()); }, 5s));
    REQUIRE(core.post([&] { order += 'a'; }, 0s));
    bench.clock->advance(5s);
    CHECK(last.get_future().get());
    CHECK(order == "ab");
}

TEST_CASE("work that throws does not end the core, and work may post more") {
    Bench bench;
    Core& core = bench.core();
    std::promise<void> ran;
    REQUIRE(core.post([] { throw 1; }, 0s));
    REQUIRE(core.post([&] { core.post([&] { ran.set_value(); }, 1s); }, 0s));
    ran.get_future().get();
}

TEST_CASE("work that a close overtakes is destroyed, and a closed core takes none") {
    Bench bench{FakeClock::Mode::manual};
    Core& core = bench.core();
    auto held = std::make_shared<int>(1);
    REQUIRE(core.post([held] {}, 1h));
    core.close();
    CHECK(held.use_count() == 1);
    CHECK_FALSE(core.post([] {}, 0s));
}

}  // namespace
