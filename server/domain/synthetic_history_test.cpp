#include "domain/synthetic_history.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "domain/pricing.hpp"
#include "domain/pricing_table.hpp"
#include "domain/synthetic_random.hpp"
#include "domain/timestamps.hpp"

using namespace venturi::server::domain;

namespace {

const Time now = parse_timestamp("2026-11-20T15:30:00Z").value();

std::vector<SyntheticEvent> all(const SyntheticWorld& world) {
  const SyntheticHistory history(world);
  std::vector<SyntheticEvent> out;
  for (std::int32_t day = 0; day < world.sizes.days; ++day) {
    for (auto& event : history.day(day)) out.push_back(std::move(event));
  }
  return out;
}

std::vector<std::string> bodies(SyntheticSizes sizes) {
  std::vector<std::string> out;
  for (const auto& event : all(make_synthetic_world(sizes, now))) out.push_back(event.body);
  return out;
}

}  // namespace

TEST_CASE("the same seed, sizes and clock make the same data; another seed makes other data") {
  const SyntheticSizes sizes{.seed = 7, .days = 10};
  CHECK(bodies(sizes) == bodies(sizes));
  CHECK(bodies(sizes) != bodies({.seed = 8, .days = 10}));
}

TEST_CASE("a year has as many events as its average day says, each once, in order and none in the future") {
  const SyntheticWorld world = make_synthetic_world({}, now);
  const auto events = all(world);
  CHECK(static_cast<double>(events.size()) == doctest::Approx(366 * 200).epsilon(0.03));
  CHECK(std::ranges::is_sorted(events, {}, &SyntheticEvent::occurred_at));
  CHECK(events.front().occurred_at >= world.start);
  CHECK(events.back().occurred_at < now);
  std::set<Uuid> ids;
  for (const auto& event : events) ids.insert(event.event_id);
  CHECK(ids.size() == events.size());
  CHECK(std::ranges::all_of(events, [&](const auto& e) { return e.owner < world.teams.size(); }));
}

TEST_CASE("weekends are quieter than weekdays, nights than days, and the last month busier than the first") {
  const SyntheticWorld world = make_synthetic_world({}, now);
  double weekend = 0, weekday = 0, night = 0, day = 0, first = 0, last = 0;
  for (const auto& event : all(world)) {
    const auto date = std::chrono::floor<std::chrono::days>(event.occurred_at);
    const auto hour = std::chrono::floor<std::chrono::hours>(event.occurred_at - date).count();
    const unsigned of_week = std::chrono::weekday(date).c_encoding();
    (of_week == 0 || of_week == 6 ? weekend : weekday) += 1;
    if (hour >= 9 && hour < 17) day += 1;
    if (hour >= 20 || hour < 4) night += 1;
    const auto number = (date - world.start).count() / 86'400'000'000;
    if (number < 30) first += 1;
    if (number >= 330 && number < 360) last += 1;
  }
  CHECK(weekend / 2 < 0.7 * weekday / 5);
  CHECK(night < 0.6 * day);
  CHECK(last > 1.3 * first);
}

TEST_CASE("models are the catalogue's, and most calls of sellers with published prices are priced when they were made") {
  std::set<std::string_view> known;
  for (const PriceName& name : price_names()) known.insert(name.name);
  for (std::size_t provider = 0; provider < synthetic_provider_count; ++provider) {
    for (const auto tier : {ModelTier::large, ModelTier::small}) {
      CHECK(known.contains(synthetic_model(provider, tier, now)));
      CHECK(find_price(synthetic_seller(provider), synthetic_model(provider, tier, now), now) != nullptr);
      CHECK(known.contains(synthetic_model(provider, tier, Time{})));  // the oldest
    }
  }
}

TEST_CASE("small worlds work: one service, one team, one provider, one day") {
  const SyntheticWorld world = make_synthetic_world({.days = 1, .services = 1, .teams = 1, .providers = 1, .events_per_day = 1000}, now);
  const auto events = all(world);
  CHECK(events.size() > 100);
  CHECK(events.back().occurred_at < now);
}

TEST_CASE("the directory knows the services but the unlisted ones, and no edge leads nowhere") {
  const SyntheticWorld world = make_synthetic_world({.services = 60, .teams = 50}, now);
  ManualClock clock{now};
  SystemRandom random;
  IdFactory ids(clock, random, true);
  const Directory directory = synthetic_directory(world, now, ids);
  std::set<std::pair<NodeType, std::string>> nodes;
  for (const auto& node : directory.nodes) CHECK(nodes.insert({node.type, node.key}).second);
  for (const auto& edge : directory.edges) {
    CHECK(nodes.contains({from_type(edge.kind), edge.from_key}));
    CHECK(nodes.contains({*to_type(edge.kind), edge.to_key}));
    CHECK(edge.confidence_ppm <= 950'000);
    CHECK((!edge.valid_to || *edge.valid_to > edge.valid_from));
  }
  for (const auto& service : world.services) {
    CHECK(nodes.contains({NodeType::service, service.key}) == (service.ownership != Ownership::unlisted));
    CHECK((service.team != service.rival));
  }
}

TEST_CASE("Poisson's distribution has its mean as its variance too") {
  SyntheticRandom random(1);
  for (const double mean : {0.2, 4.0, 100.0}) {
    double sum = 0, squares = 0;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
      const auto x = static_cast<double>(random.poisson(mean));
      sum += x;
      squares += x * x;
    }
    CHECK(sum / draws == doctest::Approx(mean).epsilon(0.05));
    CHECK(squares / draws - sum / draws * sum / draws == doctest::Approx(mean).epsilon(0.08));
  }
}
