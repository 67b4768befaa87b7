#pragma once
/// The invocations of a synthetic tenant, a day at a time, as their senders would have reported them, and whose each was in truth.

#include <cstdint>
#include <string>
#include <vector>

#include "domain/synthetic_rhythm.hpp"

namespace venturi::server::domain {

struct SyntheticEvent {
  Uuid event_id{};
  Time occurred_at;
  std::string body;       ///< an InvocationEvent as canonical JSON
  std::size_t owner = 0;  ///< the team, in world.teams, whose spend it is in truth
};

class SyntheticHistory {
 public:
  explicit SyntheticHistory(const SyntheticWorld& world) : world_(world), rhythm_(world) {}

  /// In the order of their times. Each day draws from a stream of its own: it is the same whichever days were asked for before.
  [[nodiscard]] std::vector<SyntheticEvent> day(std::int32_t day) const;

 private:
  const SyntheticWorld& world_;
  SyntheticRhythm rhythm_;
};

}  // namespace venturi::server::domain
