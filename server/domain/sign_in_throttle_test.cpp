#include "domain/sign_in_throttle.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

struct Fixture {
  ManualClock clock{Timestamp(std::chrono::seconds(1'800'000'000))};
  SignInThrottle throttle{clock};

  std::chrono::seconds attempt(const std::string& name, int free = 3) {
    const Attempt one[] = {{name, free, 60s}};
    return throttle.begin(one);
  }
};

}  // namespace

TEST_SUITE("sign-in throttle") {
  TEST_CASE("some attempts are free, then each doubles the wait, up to a bound") {
    Fixture f;
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("ada") == 0s);
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
      CHECK(f.attempt("ada") == wait);
      f.clock.advance(wait);
      CHECK(f.attempt("ada") == 0s);
    }
  }

  TEST_CASE("asking while one waits makes the wait no longer") {
    Fixture f;
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("ada") == 0s);
    for (int i = 0; i < 1000; ++i) CHECK(f.attempt("ada") == 1s);
    f.clock.advance(1s);
    CHECK(f.attempt("ada") == 0s);
  }

  TEST_CASE("success and time forget") {
    Fixture f;
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("ada") == 0s);
    const Attempt ada[] = {{"ada", 3, 60s}};
    f.throttle.succeeded(ada);
    CHECK(f.attempt("ada") == 0s);
    for (int i = 0; i < 2; ++i) CHECK(f.attempt("ada") == 0s);
    f.clock.advance(SignInThrottle::memory);
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("ada") == 0s);
  }

  TEST_CASE("one name's failures are not another's, and the longest wait of an attempt's names counts") {
    Fixture f;
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("ada") == 0s);
    CHECK(f.attempt("bob") == 0s);
    const Attempt both[] = {{"bob", 3, 60s}, {"ada", 3, 60s}};
    CHECK(f.throttle.begin(both) == 1s);
  }

  TEST_CASE("what was right is given back to a name that others share, and no more than that") {
    Fixture f;
    CHECK(f.attempt("office") == 0s);
    for (const std::string name : {"ada", "bob", "cleo", "dan", "eve", "fay"}) {
      const Attempt both[] = {{name, 3, 60s}, {"office", 3, 60s}};
      CHECK(f.throttle.begin(both) == 0s);
      f.throttle.succeeded(both);
    }
    // The one failure before is still counted.
    for (int i = 0; i < 2; ++i) CHECK(f.attempt("office") == 0s);
    CHECK(f.attempt("office") == 1s);
    // Who waited and was right makes the next one wait no longer, and failures are forgotten by their own time.
    f.clock.advance(1s);
    const Attempt both[] = {{"ada", 3, 60s}, {"office", 3, 60s}};
    for (int i = 0; i < 6; ++i) {
      CHECK(f.throttle.begin(both) == 0s);
      f.throttle.succeeded(both);
      f.clock.advance(10min);
    }
    for (int i = 0; i < 3; ++i) CHECK(f.attempt("office") == 0s);
  }

  TEST_CASE("its memory is bounded") {
    Fixture f;
    for (int i = 0; i < 4; ++i) static_cast<void>(f.attempt("ada"));
    for (std::size_t i = 0; i < SignInThrottle::most_names / 2; ++i) CHECK(f.attempt("name" + std::to_string(i)) == 0s);
    CHECK(f.attempt("ada") == 1s);  // still known
  }
}
