#include "domain/timestamps.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

TEST_CASE("RFC 3339's own examples are read as UTC") {
  CHECK(format_timestamp(*parse_timestamp("1985-04-12T23:20:50.52Z")) == "1985-04-12T23:20:50.52Z");
  CHECK(format_timestamp(*parse_timestamp("1996-12-19T16:39:57-08:00")) == "1996-12-20T00:39:57Z");
  CHECK(format_timestamp(*parse_timestamp("1990-12-31T23:59:60Z")) == "1991-01-01T00:00:00Z");
  CHECK(format_timestamp(*parse_timestamp("1937-01-01T12:00:27.87+00:20")) == "1937-01-01T11:40:27.87Z");
}

TEST_CASE("what is no time is refused") {
  for (const char* text : {"", "2026-05-29", "2026-02-30T00:00:00Z", "2026-05-29T24:00:00Z", "2026-05-29T18:30:00", "2026-05-29T18:30Z",
                           "2026-05-29T18:30:00.Z", "2026-05-29T18:30:00Zx", "2026-13-01T00:00:00Z", "2026-05-29T18:30:00+24:00", "26-05-29T18:30:00Z"}) {
    CHECK_MESSAGE(!parse_timestamp(text), text);
  }
}

TEST_CASE("every microsecond round-trips") {
  std::mt19937_64 random(3);
  for (int i = 0; i < 500; ++i) {
    const Timestamp at(std::chrono::microseconds(random() % 4'000'000'000'000'000));
    REQUIRE(parse_timestamp(format_timestamp(at)) == at);
  }
}
