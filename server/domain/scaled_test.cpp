#include "domain/scaled.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <random>
#include <string>

using namespace venturi::server::domain;

TEST_CASE("a stored amount is the double that its decimal text reads as") {
  CHECK(from_scaled(14'200'000'000, 12) == 0.0142);
  CHECK(from_scaled(830'000'000, 9) == 0.83);
  CHECK(from_scaled(950'000, 6) == 0.95);
  CHECK(from_scaled(0, 12) == 0.0);
  std::mt19937_64 random(23);
  for (int i = 0; i < 2000; ++i) {
    const auto value = static_cast<std::int64_t>(random()) >> (random() % 60);
    REQUIRE(from_scaled(value, 12) == std::strtod((std::to_string(value) + "e-12").c_str(), nullptr));
  }
}

TEST_CASE("up to 1,000 dollars the stored pico-dollars come back from the double") {
  std::mt19937_64 random(29);
  for (int i = 0; i < 2000; ++i) {
    const auto value = static_cast<std::int64_t>(random() % 1'000'000'000'000'000);
    REQUIRE(std::llround(from_scaled(value, 12) * 1e12) == value);
  }
}
