#include "domain/faults.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace venturi::server::domain;

namespace {

/// Every byte is the same, so that a roll is known.
struct ConstantRandom final : Random {
  std::uint8_t byte = 0;
  void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, byte); }
};

constexpr TenantId mine{1};
constexpr TenantId other{2};

Fault fault(std::string operation, std::optional<std::int64_t> times = std::nullopt, double probability = 1) {
  Fault out;
  out.operation = std::move(operation);
  out.times = times;
  out.probability = probability;
  return out;
}

}  // namespace

TEST_CASE("a fault strikes its operation and its tenant, as often as it may") {
  ConstantRandom random;
  FaultTable table(random);
  CHECK_FALSE(table.any());
  table.set(mine, "1", {fault("attribution.list", 2)});
  CHECK(table.any());
  CHECK_FALSE(table.strike(mine, "attribution.get"));
  CHECK_FALSE(table.strike(other, "attribution.list"));
  CHECK(table.strike(mine, "attribution.list"));
  CHECK(table.strike(mine, "attribution.list"));
  CHECK_FALSE(table.strike(mine, "attribution.list"));
  CHECK(table.hits(mine) == std::vector<std::int64_t>{2});
}

TEST_CASE("the first that strikes applies; one that is used up or does not strike leaves the request to the next") {
  ConstantRandom random;
  FaultTable table(random);
  auto second = fault("", 1);
  second.status = 503;
  auto third = fault("");
  third.status = 500;
  table.set(mine, "1", {fault("a", std::nullopt, 0), second, third});
  CHECK(table.strike(mine, "a")->status == 503);
  CHECK(table.strike(mine, "a")->status == 500);
  CHECK(table.hits(mine) == std::vector<std::int64_t>{0, 1, 1});
}

TEST_CASE("probability: never, always, and by the roll in between") {
  ConstantRandom random;
  FaultTable table(random);
  int revision = 0;
  const auto strikes = [&](double probability, std::uint8_t byte) {
    random.byte = byte;
    table.set(mine, std::to_string(++revision), {fault("", std::nullopt, probability)});
    return table.strike(mine, "a").has_value();
  };
  CHECK_FALSE(strikes(0, 0));
  CHECK(strikes(1, 255));
  CHECK(strikes(0.5, 127));
  CHECK_FALSE(strikes(0.5, 128));
}

TEST_CASE("new faults replace the old ones and count from nothing; none end them") {
  ConstantRandom random;
  FaultTable table(random);
  table.set(mine, "1", {fault("")});
  static_cast<void>(table.strike(mine, "a"));
  table.set(mine, "1", {fault("")});  // heard twice
  CHECK(table.hits(mine) == std::vector<std::int64_t>{1});
  table.set(mine, "2", {fault("")});
  CHECK(table.hits(mine) == std::vector<std::int64_t>{0});
  table.set(mine, "3", {});
  CHECK_FALSE(table.any());
  CHECK(table.hits(mine).empty());
}
