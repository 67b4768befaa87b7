// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <array>
#include <string_view>

#include "domain/filter.hpp"

namespace venturi::server {

namespace filters_detail {
template <class... Operators>
constexpr std::uint16_t set(Operators... operators) {
  return static_cast<std::uint16_t>(((1U << static_cast<unsigned>(operators)) | ...));
}

// The closed sets that a member may come from; a misspelled one is refused instead of selecting nothing.
inline constexpr std::array<std::string_view, 3> audit_outcome_members{"success", "denied", "failure"};
inline constexpr std::array<std::string_view, 3> confidence_band_members{"high", "medium", "low"};
inline constexpr std::array<std::string_view, 4> degradation_state_members{"none", "degraded_serving", "disabled", "model_recalled"};
inline constexpr std::array<std::string_view, 5> export_eligibility_members{"eligible", "below_floor", "disputed", "residency_blocked", "unpriced"};
inline constexpr std::array<std::string_view, 3> freshness_members{"fresh", "index_stale", "source_stale"};
inline constexpr std::array<std::string_view, 5> output_state_members{"attributed", "bounded", "ambiguous", "unknown", "not_identifiable"};
inline constexpr std::array<std::string_view, 3> stage_origin_members{"stage_a", "stage_b", "stage_c"};
}  // namespace filters_detail

/// What `attribution.list` can be filtered on and sorted by.
inline constexpr auto attribution_list_fields = [] {
  using filters_detail::set;
  using enum domain::FieldKind;
  using enum domain::FilterOperator;
  return std::array{
      domain::FilterField{"id", text, set(eq, gt, gte, lt, lte, in), true, 0},
      domain::FilterField{"invocation_id", text, set(eq, gt, gte, lt, lte, in), true, 0},
      domain::FilterField{"occurred_at", timestamp, set(eq, gt, gte, lt, lte), true, 0},
      domain::FilterField{"provider", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"served_model", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"service", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"owner", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"project", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"cost_usd", decimal, set(eq, ne, gt, gte, lt, lte), true, 12},
      domain::FilterField{"energy_wh", decimal, set(eq, ne, gt, gte, lt, lte), true, 9},
      domain::FilterField{"carbon_gco2e", decimal, set(eq, ne, gt, gte, lt, lte), true, 9},
      domain::FilterField{"pathway_category", member, set(eq, ne, in), true, 0},
      domain::FilterField{"output_state", member, set(eq, ne, in), true, 0, filters_detail::output_state_members},
      domain::FilterField{"stage_origin", member, set(eq, ne, in), true, 0, filters_detail::stage_origin_members},
      domain::FilterField{"confidence", decimal, set(eq, ne, gt, gte, lt, lte), true, 6},
      domain::FilterField{"confidence_band", member, set(eq, ne, in), true, 0, filters_detail::confidence_band_members},
      domain::FilterField{"degradation_state", member, set(eq, ne, in), true, 0, filters_detail::degradation_state_members},
      domain::FilterField{"freshness", member, set(eq, ne, in), true, 0, filters_detail::freshness_members},
      domain::FilterField{"export_eligibility", member, set(eq, ne, in), true, 0, filters_detail::export_eligibility_members},
  };
}();

/// What `audit_events.list` can be filtered on and sorted by.
inline constexpr auto audit_events_list_fields = [] {
  using filters_detail::set;
  using enum domain::FieldKind;
  using enum domain::FilterOperator;
  return std::array{
      domain::FilterField{"sequence", integer, set(eq, gt, gte, lt, lte), true, 0},
      domain::FilterField{"occurred_at", timestamp, set(gt, gte, lt, lte), true, 0},
      domain::FilterField{"category", member, set(eq, ne, in), false, 0},
      domain::FilterField{"action", text, set(eq, ne, in), false, 0},
      domain::FilterField{"outcome", member, set(eq, ne, in), false, 0, filters_detail::audit_outcome_members},
      domain::FilterField{"actor_kind", member, set(eq, ne, in), false, 0},
      domain::FilterField{"actor_id", text, set(eq, in), false, 0},
      domain::FilterField{"resource_type", text, set(eq, in), false, 0},
      domain::FilterField{"resource_id", text, set(eq, in), false, 0},
      domain::FilterField{"trace_id", text, set(eq), false, 0},
  };
}();

}  // namespace venturi::server
