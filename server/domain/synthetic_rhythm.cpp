#include "domain/synthetic_rhythm.hpp"

#include <algorithm>
#include <array>

namespace venturi::server::domain {
namespace {

using Day = std::array<double, 24>;

// Relative to each other within a day. Offices work from eight to six; what customers use goes on in the evening; batches run at night.
constexpr Day office{0.05, 0.03, 0.02, 0.02, 0.03, 0.08, 0.3, 0.8, 1.6, 2.2, 2.4, 2.1, 1.5, 1.9, 2.3, 2.2, 1.9, 1.3, 0.7, 0.4, 0.3, 0.2, 0.15, 0.1};
constexpr Day customers{0.4, 0.3, 0.2, 0.2, 0.2, 0.4, 0.7, 1.0, 1.3, 1.5, 1.5, 1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.5, 1.6, 1.6, 1.4, 1.1, 0.8, 0.6};
constexpr Day night{2.5, 6.0, 7.0, 4.0, 1.5, 0.5, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.3, 0.6};

const Day& hours_of(Workload workload) {
  if (workload == Workload::batch) return night;
  return workload == Workload::chat || workload == Workload::search ? customers : office;
}

double weekend_of(Workload workload) {
  switch (workload) {
    case Workload::batch: return 1.0;
    case Workload::chat:
    case Workload::search: return 0.6;
    case Workload::agent: return 0.3;
    default: return 0.12;
  }
}

constexpr double growth_a_year = 0.8;  ///< from 0.6 to 1.4 of the average
constexpr double ramp_days = 30;       ///< a launched service needs to become as busy as it will be
constexpr double storm = 6;

}  // namespace

SyntheticRhythm::SyntheticRhythm(const SyntheticWorld& world)
    : world_(world),
      first_weekday_(static_cast<std::int32_t>(std::chrono::weekday(std::chrono::floor<std::chrono::days>(world.start)).c_encoding())) {
  double sum = 0;
  for (std::size_t s = 0; s < world.services.size(); ++s) {
    for (std::int32_t day = 0; day < world.sizes.days; ++day) {
      for (std::int32_t hour = 0; hour < 24; ++hour) sum += raw(s, day, hour);
    }
  }
  if (sum > 0) scale_ = static_cast<double>(world.sizes.events_per_day) * world.sizes.days / sum;
}

double SyntheticRhythm::raw(std::size_t service, std::int32_t day, std::int32_t hour) const {
  const SyntheticService& s = world_.services[service];
  if (day < s.launched) return 0;
  const std::int32_t weekday = (first_weekday_ + day) % 7;
  double rate = s.weight * hours_of(s.workload)[static_cast<std::size_t>(hour)];
  if (weekday == 0 || weekday == 6) rate *= weekend_of(s.workload);
  rate *= 1 + growth_a_year * (day - world_.sizes.days / 2) / 366.0;
  if (s.launched > 0) rate *= std::min(1.0, (day - s.launched + 1) / ramp_days);
  if (in_incident(IncidentKind::retry_storm, service, day, hour)) rate *= storm;
  return rate;
}

bool SyntheticRhythm::in_incident(IncidentKind kind, std::size_t of, std::int32_t day, std::int32_t hour) const {
  const std::int32_t at = day * 24 + hour;
  return std::ranges::any_of(world_.incidents,
                             [&](const Incident& i) { return i.kind == kind && i.of == of && i.from_hour <= at && at < i.to_hour; });
}

}  // namespace venturi::server::domain
