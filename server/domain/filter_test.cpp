#include "domain/filter.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace venturi::server::domain;

namespace {

constexpr std::uint16_t every_operator = 0xff;
constexpr std::uint16_t eq_and_in = 1U << static_cast<unsigned>(FilterOperator::eq) | 1U << static_cast<unsigned>(FilterOperator::in);
constexpr std::string_view bands[] = {"low", "medium", "high"};

const FilterField allowed[] = {
    {.name = "service", .kind = FieldKind::text, .operators = every_operator, .sortable = true},
    {.name = "cost_usd", .kind = FieldKind::decimal, .operators = every_operator, .sortable = true, .scale = 12},
    {.name = "occurred_at", .kind = FieldKind::timestamp, .operators = every_operator, .sortable = true},
    {.name = "input_tokens", .kind = FieldKind::integer, .operators = every_operator},
    {.name = "confidence_band", .kind = FieldKind::member, .operators = eq_and_in, .members = bands},
    {.name = "disputed", .kind = FieldKind::boolean, .operators = eq_and_in},
};

std::vector<Predicate> filters(std::vector<std::string> terms) {
  auto parsed = parse_filters(terms, allowed);
  REQUIRE(std::holds_alternative<std::vector<Predicate>>(parsed));
  return std::get<std::vector<Predicate>>(parsed);
}

Predicate one(const std::string& term) {
  const auto all = filters({term});
  REQUIRE(all.size() == 1);
  return all[0];
}

std::string refused(const std::string& term) {
  const std::vector<std::string> terms{term};
  const auto parsed = parse_filters(terms, allowed);
  REQUIRE(std::holds_alternative<GrammarError>(parsed));
  return std::get<GrammarError>(parsed).detail;
}

}  // namespace

TEST_CASE("a term becomes a typed condition") {
  CHECK(one("service:eq:checkout") == Predicate{"service", FilterOperator::eq, {std::string("checkout")}});
  CHECK(one("service:contains:") == Predicate{"service", FilterOperator::contains, {std::string()}});
  CHECK(one("cost_usd:gt:0.0142") == Predicate{"cost_usd", FilterOperator::gt, {std::int64_t{14'200'000'000}}});
  CHECK(one("cost_usd:lt:-1") == Predicate{"cost_usd", FilterOperator::lt, {std::int64_t{-1'000'000'000'000}}});
  CHECK(one("occurred_at:gte:2023-11-14T22:13:20Z") == Predicate{"occurred_at", FilterOperator::gte, {std::int64_t{1'700'000'000'000'000}}});
  CHECK(one("input_tokens:in:1,2,30") == Predicate{"input_tokens", FilterOperator::in, {std::int64_t{1}, std::int64_t{2}, std::int64_t{30}}});
  CHECK(one("confidence_band:eq:high") == Predicate{"confidence_band", FilterOperator::eq, {std::string("high")}});
  CHECK(one("disputed:eq:true") == Predicate{"disputed", FilterOperator::eq, {std::int64_t{1}}});
}

TEST_CASE("a backslash keeps commas and colons") {
  CHECK(one("service:in:a\\,b,c\\:d,e\\\\") == Predicate{"service", FilterOperator::in, {std::string("a,b"), std::string("c:d"), std::string("e\\")}});
  CHECK(one("service:eq:a,b:c") == Predicate{"service", FilterOperator::eq, {std::string("a,b:c")}});
}

TEST_CASE("what is not allowed is refused by the field's name, never by the value") {
  const struct {
    const char* term;
    const char* mentions;
  } rows[] = {
      {"", "field:op:value"}, {"service", "field:op:value"}, {"service:eq", "field:op:value"}, {"prompt:eq:x", "'prompt'"},
      {"service:like:x", "'service'"}, {"confidence_band:gt:low", "'confidence_band'"}, {"confidence_band:eq:hihg", "'confidence_band'"},
      {"cost_usd:gt:1e3", "'cost_usd'"}, {"cost_usd:gt:", "'cost_usd'"}, {"cost_usd:gt:1.", "'cost_usd'"}, {"cost_usd:gt:.5", "'cost_usd'"},
      {"cost_usd:gt:99999999999", "'cost_usd'"}, {"input_tokens:eq:1.5", "'input_tokens'"}, {"occurred_at:gt:2026-05-29", "'occurred_at'"},
      {"service:eq:a\\b", "'service'"}, {"service:eq:a\\", "'service'"}, {"disputed:eq:yes", "'disputed'"}, {"<script>:eq:1", "that name"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.term);
    const std::string detail = refused(row.term);
    CHECK(detail.find(row.mentions) != std::string::npos);
    CHECK(detail.find("script") == std::string::npos);
  }
}

TEST_CASE("there are limits on length, values and terms") {
  CHECK_FALSE(refused("service:eq:" + std::string(1024, 'x')).empty());
  std::string many = "input_tokens:in:0";
  for (int i = 0; i < 100; ++i) many += ",1";
  CHECK_FALSE(refused(many).empty());
  const std::vector<std::string> terms(21, "service:eq:a");
  CHECK(std::holds_alternative<GrammarError>(parse_filters(terms, allowed)));
}

TEST_CASE("a decimal finer than the stored scale selects what it means") {
  const std::string fine = "0.0000000000015";  // one and a half pico-dollars
  CHECK(one("cost_usd:gt:" + fine) == Predicate{"cost_usd", FilterOperator::gt, {std::int64_t{1}}});
  CHECK(one("cost_usd:gte:" + fine) == Predicate{"cost_usd", FilterOperator::gt, {std::int64_t{1}}});
  CHECK(one("cost_usd:lt:" + fine) == Predicate{"cost_usd", FilterOperator::lte, {std::int64_t{1}}});
  CHECK(one("cost_usd:lte:" + fine) == Predicate{"cost_usd", FilterOperator::lte, {std::int64_t{1}}});
  CHECK(one("cost_usd:eq:" + fine) == Predicate{"cost_usd", FilterOperator::in, {}});
  CHECK(filters({"cost_usd:ne:" + fine}).empty());
  CHECK(one("cost_usd:gt:-" + fine) == Predicate{"cost_usd", FilterOperator::gt, {std::int64_t{-2}}});
  CHECK(one("cost_usd:in:0.5," + fine) == Predicate{"cost_usd", FilterOperator::in, {std::int64_t{500'000'000'000}}});
  CHECK(one("cost_usd:eq:0.50000000000000000") == Predicate{"cost_usd", FilterOperator::eq, {std::int64_t{500'000'000'000}}});
}

TEST_CASE("sort takes sortable fields in both directions") {
  CHECK(std::get<SortOrder>(parse_sort("cost_usd", allowed)) == SortOrder{"cost_usd", false});
  CHECK(std::get<SortOrder>(parse_sort("-cost_usd", allowed)) == SortOrder{"cost_usd", true});
  for (const char* sort : {"", "-", "--cost_usd", "input_tokens", "cost_usd,service", "Cost_usd"}) {
    CHECK_MESSAGE(std::holds_alternative<GrammarError>(parse_sort(sort, allowed)), sort);
  }
}

TEST_CASE("the canonical text ignores order and nothing else") {
  CHECK(canonical(filters({"service:eq:a", "cost_usd:gt:1"})) == canonical(filters({"cost_usd:gt:1.0", "service:eq:a"})));
  CHECK(canonical(filters({"service:in:a,b"})) == canonical(filters({"service:in:b,a"})));
  CHECK(canonical(filters({"service:in:a,b"})) != canonical(filters({"service:in:a\\,b"})));
  CHECK(canonical(filters({"service:eq:a"})) != canonical(filters({"service:ne:a"})));
  CHECK(canonical(filters({})) != canonical(filters({"service:eq:a"})));
}

TEST_CASE("whatever bytes come, the parser answers") {
  std::mt19937 random(17);
  const std::string pieces[] = {"service", "cost_usd", ":", ",", "\\", "eq", "in", "1", "-", ".", "\xff", std::string(1, '\0')};
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::string> terms(1);
    for (unsigned n = random() % 12; n > 0; --n) terms[0] += pieces[random() % std::size(pieces)];
    const auto parsed = parse_filters(terms, allowed);
    if (const auto* all = std::get_if<std::vector<Predicate>>(&parsed)) REQUIRE(all->size() <= 1);
  }
}
