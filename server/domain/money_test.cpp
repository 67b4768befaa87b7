#include "domain/money.hpp"

#include <doctest/doctest.h>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>

#include "domain/scaled.hpp"

using namespace venturi::server::domain;

namespace {

double dollars(PicoUsd amount) {
  return from_scaled(amount, 12);
}

/// As the JSON writer prints a number.
std::string shortest(double value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}

}  // namespace

TEST_CASE("decimal text is read exactly") {
  CHECK(parse_usd("0") == 0);
  CHECK(parse_usd("0.0123") == 12'300'000'000);
  CHECK(parse_usd("0.000000000001") == 1);
  CHECK(parse_usd("999999.999999999999") == 999'999'999'999'999'999);
  CHECK(parse_usd("9223372.036854775807") == std::numeric_limits<PicoUsd>::max());
}

TEST_CASE("what is no amount, too fine or too large is refused") {
  for (const char* text : {"", ".", "1.", ".5", "-1", "+1", "1e3", " 1", "1 ", "0.0000000000001",
                           "9223372.036854775808", "1,5", "99999999999999999999", "0x1", "NaN"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_usd(text));
  }
}

TEST_CASE("an amount's JSON number reads as the amount") {
  CHECK(shortest(dollars(14'200'000'000)) == "0.0142");
  CHECK(shortest(dollars(0)) == "0");
  CHECK(shortest(dollars(pico_per_usd)) == "1");
  CHECK(shortest(from_scaled(562'963'000, 9)) == "0.562963");
  CHECK(usd_text(14'200'000'000) == "0.0142");
  CHECK(usd_text(3 * pico_per_usd) == "3");
  CHECK(usd_text(-1) == "-0.000000000001");
  CHECK(usd_text(std::numeric_limits<PicoUsd>::min()) == "-9223372.036854775808");
}

TEST_CASE("property: text, integer and JSON number are the same amount") {
  std::mt19937_64 random(20261120);
  for (int i = 0; i < 20'000; ++i) {
    // All magnitudes, but at most 15 significant digits, which a double carries.
    const PicoUsd amount = static_cast<PicoUsd>(random() % 1'000'000'000'000'000ULL) >> (random() % 50);
    REQUIRE(parse_usd(usd_text(amount)) == amount);
    REQUIRE(std::llround(dollars(amount) * 1e12L) == amount);
    double expected = 0;
    const std::string text = usd_text(amount);
    std::from_chars(text.data(), text.data() + text.size(), expected);
    REQUIRE(dollars(amount) == expected);
  }
}

TEST_CASE("property: the sum of parts is the whole, grows with every part, and is refused only beyond 64 bits") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 5'000; ++round) {
    CostSum together;
    PicoUsd apart = 0;
    PicoUsd before = 0;
    for (int part = 0; part < 6; ++part) {
      const auto tokens = static_cast<std::int64_t>(random() % 1'000'000);
      const auto rate = static_cast<std::int64_t>(random() % 100'000'000);
      together.add(tokens, rate);
      apart += tokens * rate;
      REQUIRE(together.total().value() >= before);
      before = *together.total();
    }
    REQUIRE(together.total() == apart);
  }
  CostSum most;
  most.add(1'000'000'000, 9'000'000'000);
  CHECK(most.total() == 9'000'000'000'000'000'000);
  most.add(1'000'000'000, 9'000'000'000);
  CHECK_FALSE(most.total());
  CHECK_FALSE(add(std::numeric_limits<PicoUsd>::max(), 1));
  CHECK(add(1, 2) == 3);
}
