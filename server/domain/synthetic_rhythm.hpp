#pragma once
/// When synthetic services call models: by the hour of the day (UTC), the day of the week, their launch, growth over the history, and incidents.

#include "domain/synthetic_world.hpp"

namespace venturi::server::domain {

class SyntheticRhythm {
 public:
  explicit SyntheticRhythm(const SyntheticWorld& world);

  /// How many calls to expect of the service in that hour. Over the whole history and all services, `events_per_day` on an average day.
  [[nodiscard]] double expected(std::size_t service, std::int32_t day, std::int32_t hour) const { return scale_ * raw(service, day, hour); }

  /// Whether the service is in a storm of retries, its calls run away, or its provider is out.
  [[nodiscard]] bool in_incident(IncidentKind kind, std::size_t of, std::int32_t day, std::int32_t hour) const;

 private:
  [[nodiscard]] double raw(std::size_t service, std::int32_t day, std::int32_t hour) const;

  const SyntheticWorld& world_;
  std::int32_t first_weekday_;  ///< 0 is Sunday
  double scale_ = 1;
};

}  // namespace venturi::server::domain
