#include "domain/synthetic_world.hpp"

#include <algorithm>
#include <array>

#include "domain/synthetic_random.hpp"

namespace venturi::server::domain {
namespace {

// Each part draws from a stream of its own, so that one more service changes no team.
enum Stream : std::uint64_t { services_stream = 1, people_stream = 2, incidents_stream = 3 };

constexpr std::array<std::string_view, 12> team_names{"team-cx",        "team-sales",   "team-finance",  "team-risk", "team-legal",    "team-people",
                                                      "team-logistics", "team-catalog", "team-platform", "team-data", "team-security", "team-growth"};

struct ServiceName {
  std::string_view name;
  Workload workload;
};
constexpr std::array<ServiceName, 30> service_names{{
    {"support-copilot", Workload::chat},       {"invoice-reader", Workload::extraction},     {"code-review-bot", Workload::coding},
    {"doc-search", Workload::search},          {"meeting-notes", Workload::summary},         {"ops-agent", Workload::agent},
    {"nightly-translations", Workload::batch}, {"help-center-chat", Workload::chat},         {"ticket-router", Workload::extraction},
    {"sales-assistant", Workload::chat},       {"claims-triage", Workload::extraction},      {"call-summaries", Workload::summary},
    {"test-writer", Workload::coding},         {"catalog-search", Workload::search},         {"research-agent", Workload::agent},
    {"content-moderation", Workload::batch},   {"onboarding-guide", Workload::chat},         {"contract-extractor", Workload::extraction},
    {"report-writer", Workload::summary},      {"it-helpdesk", Workload::chat},              {"email-classifier", Workload::extraction},
    {"data-analyst", Workload::agent},         {"product-finder", Workload::search},         {"catalog-enrichment", Workload::batch},
    {"travel-planner", Workload::chat},        {"receipt-scanner", Workload::extraction},    {"incident-summaries", Workload::summary},
    {"migration-helper", Workload::coding},    {"quality-reviewer", Workload::extraction},   {"release-notes", Workload::summary},
}};

/// The first round of names as they are, then `name-2`, `name-3` and so on.
std::string numbered(std::string_view name, std::size_t round) {
  return round == 0 ? std::string(name) : std::string(name) + '-' + std::to_string(round + 1);
}

/// Of twenty services; small worlds get the first ones.
constexpr std::array<Ownership, 20> ownerships{
    Ownership::clear,    Ownership::clear,  Ownership::shared, Ownership::clear,  Ownership::weak,     Ownership::clear, Ownership::unlisted,
    Ownership::clear,    Ownership::clear,  Ownership::contested, Ownership::clear, Ownership::clear,  Ownership::weak,  Ownership::orphaned,
    Ownership::misfiled, Ownership::clear,  Ownership::clear,  Ownership::shared, Ownership::clear,    Ownership::clear};

SyntheticService make_service(const SyntheticSizes& sizes, std::size_t index, SyntheticRandom& random) {
  const auto& [name, workload] = service_names[index % service_names.size()];
  const auto teams = static_cast<std::size_t>(sizes.teams);
  SyntheticService out;
  out.key = numbered(name, index / service_names.size());
  out.workload = workload;
  out.ownership = ownerships[index % ownerships.size()];
  out.team = index % teams;
  out.rival = (out.team + 1 + random.below(std::max<std::size_t>(teams, 2) - 1)) % teams;
  // A few services make most of the calls: weights fall like 1/rank, shuffled by a factor.
  out.weight = random.between(0.5, 1.5) / (1.0 + static_cast<double>(index) * 0.35);
  out.provider = index % static_cast<std::size_t>(sizes.providers);
  out.tier = workload == Workload::coding || workload == Workload::agent || random.chance(0.4) ? ModelTier::large : ModelTier::small;
  out.lag_days = static_cast<std::int32_t>(random.below(90));
  const bool launches = random.chance(0.25), moves = random.chance(0.15);
  if (launches && sizes.days >= 60) out.launched = static_cast<std::int32_t>(random.below(static_cast<std::size_t>(sizes.days) / 2));
  if (moves && sizes.days >= 60 && teams > 1 && out.ownership == Ownership::clear) out.moves_on = sizes.days * 2 / 3;
  if (teams == 1 && out.ownership != Ownership::orphaned && out.ownership != Ownership::unlisted) out.ownership = Ownership::clear;
  return out;
}

/// About one in seventy days, at least one in two weeks or more.
std::vector<Incident> make_incidents(const SyntheticSizes& sizes, SyntheticRandom& random) {
  std::vector<Incident> out;
  const std::int32_t count = sizes.days < 14 ? 0 : 1 + sizes.days / 70;
  for (std::int32_t i = 0; i < count; ++i) {
    Incident one;
    one.kind = static_cast<IncidentKind>(i % 3);
    one.of = random.below(static_cast<std::size_t>(one.kind == IncidentKind::outage ? sizes.providers : std::min(sizes.services, 10)));
    const auto day = static_cast<std::int32_t>(random.below(static_cast<std::size_t>(sizes.days) - 2));
    one.from_hour = day * 24 + 8 + static_cast<std::int32_t>(random.below(6));
    one.to_hour = one.from_hour + (one.kind == IncidentKind::runaway ? 30 : 4);
    out.push_back(one);
  }
  return out;
}

std::string person_key(std::size_t number) {
  std::string digits = std::to_string(number);
  return "user-" + std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits + "@sandbox.example";
}

}  // namespace

SyntheticWorld make_synthetic_world(const SyntheticSizes& sizes, Time now) {
  SyntheticWorld world;
  world.sizes = sizes;
  world.start = std::chrono::floor<std::chrono::days>(now) - std::chrono::days(sizes.days - 1);
  world.end = now;
  for (std::size_t i = 0; i < static_cast<std::size_t>(sizes.teams); ++i) {
    world.teams.push_back(i < team_names.size() ? std::string(team_names[i]) : "team-" + std::to_string(i + 1));
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(sizes.services); ++i) {
    SyntheticRandom random(sizes.seed, services_stream << 32 | i);
    world.services.push_back(make_service(sizes, i, random));
  }
  SyntheticRandom people(sizes.seed, people_stream << 32);
  for (std::size_t team = 0; team < world.teams.size(); ++team) {
    for (int i = 0; i < 2; ++i) world.people.push_back({person_key(world.people.size() + 1), team, people.chance(0.85)});
  }
  SyntheticRandom incidents(sizes.seed, incidents_stream << 32);
  world.incidents = make_incidents(sizes, incidents);
  return world;
}

std::string account_of(const SyntheticService& service) { return "svc-" + service.key + "@sandbox.example"; }

std::string namespace_of(const SyntheticWorld& world, const SyntheticService& service) { return world.teams[service.team]; }

std::string spiffe_id_of(const SyntheticWorld& world, const SyntheticService& service) {
  return "spiffe://sandbox.example/ns/" + namespace_of(world, service) + "/sa/" + service.key;
}

}  // namespace venturi::server::domain
