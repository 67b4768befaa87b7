#include "domain/sandbox_clock.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::seconds(1'800'000'000)};

}  // namespace

TEST_CASE("it runs with the system until it is stopped, and runs on from where it stood") {
  ManualClock system(start);
  SandboxClock clock(system);
  system.advance(5s);
  CHECK(clock.now() == start + 5s);

  clock.adopt({{}, start + 24h});
  system.advance(5s);
  CHECK(clock.now() == start + 24h);

  clock.adopt(clock.state().running(system.now()));
  CHECK(clock.now() == start + 24h);
  system.advance(5s);
  CHECK(clock.now() == start + 24h + 5s);
}

TEST_CASE("a state survives being written down") {
  for (const ClockState& state : {ClockState{}, ClockState{-3us, std::nullopt}, ClockState{{}, start}}) CHECK(ClockState::parse(state.text()) == state);
  for (const char* text : {"", "frozen", "frozen ", "frozen x", "ahead 1 ", "behind 1", "ahead 99999999999999999999"}) CHECK_FALSE(ClockState::parse(text));
}
