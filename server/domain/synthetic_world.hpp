#pragma once
/// A synthetic tenant: who owns what in truth, and what its directory says of it. Everything follows from the sizes and the day on which the
/// history ends. Nothing in it is anybody's: services and teams are named by what they do, people by a number.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/directory.hpp"
#include "domain/ids.hpp"
#include "domain/synthetic_models.hpp"

namespace venturi::server::domain {

/// Within the contract's limits (SandboxSeed).
struct SyntheticSizes {
  std::uint64_t seed = 1;
  std::int32_t days = 366;
  std::int32_t services = 30;
  std::int32_t teams = 12;
  std::int32_t providers = 6;
  std::int32_t events_per_day = 200;  ///< on an average day
};

/// What a service uses models for. It decides the shape of its calls and when it makes them.
enum class Workload : std::uint8_t { chat, extraction, summary, agent, coding, search, batch };

/// How well the directory knows the service's owner, and so how its invocations come out.
enum class Ownership : std::uint8_t {
  clear,      ///< attributed, eligible
  weak,       ///< attributed, below the chargeback floor
  misfiled,   ///< attributed to another team than the one that owns it
  shared,     ///< bounded: two teams share it
  contested,  ///< ambiguous: two teams are said to own it
  orphaned,   ///< unknown: in the directory, but nothing leads from it to a team
  unlisted,   ///< unknown: not in the directory at all
};

struct SyntheticService {
  std::string key;
  Workload workload = Workload::chat;
  Ownership ownership = Ownership::clear;
  std::size_t team = 0;   ///< that owns it
  std::size_t rival = 0;  ///< another: shares it, is said to own it, or takes it over
  double weight = 1;      ///< how busy it is beside the others
  std::size_t provider = 0;
  ModelTier tier = ModelTier::large;
  std::int32_t lag_days = 0;              ///< how long after a model's release it changes over
  std::int32_t launched = 0;              ///< its first day
  std::optional<std::int32_t> moves_on{};  ///< the day from which the rival owns it; the directory hears of it later
};

struct SyntheticPerson {
  std::string key;
  std::size_t team = 0;
  bool listed = true;  ///< whether the directory knows where they belong
};

enum class IncidentKind : std::uint8_t {
  retry_storm,  ///< a service repeats itself for some hours, mostly in vain
  runaway,      ///< a service sends far more with each call, for a day or two
  outage,       ///< a provider fails for some hours
};

struct Incident {
  IncidentKind kind = IncidentKind::retry_storm;
  std::size_t of = 0;  ///< the service, or the provider of an outage
  std::int32_t from_hour = 0, to_hour = 0;  ///< since the history's start
};

struct SyntheticWorld {
  SyntheticSizes sizes;
  Time start;  ///< midnight (UTC) of the first day
  Time end;    ///< nothing happens at it or later
  std::vector<std::string> teams;
  std::vector<SyntheticService> services;
  std::vector<SyntheticPerson> people;
  std::vector<Incident> incidents;
};

/// The history ends now, in the middle of its last day.
[[nodiscard]] SyntheticWorld make_synthetic_world(const SyntheticSizes& sizes, Time now);

/// What the tenant's directory says; `ids` names the nodes and edges.
[[nodiscard]] Directory synthetic_directory(const SyntheticWorld& world, Time now, IdFactory& ids);

// How events and the directory spell what belongs to a service.
[[nodiscard]] std::string account_of(const SyntheticService& service);    ///< its service account
[[nodiscard]] std::string namespace_of(const SyntheticWorld& world, const SyntheticService& service);
[[nodiscard]] std::string spiffe_id_of(const SyntheticWorld& world, const SyntheticService& service);

inline constexpr std::string_view synthetic_cluster = "prod";

}  // namespace venturi::server::domain
