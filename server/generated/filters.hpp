// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <array>

#include "domain/filter.hpp"

namespace venturi::server {

namespace filters_detail {
template <class... Operators>
constexpr std::uint16_t set(Operators... operators) {
  return static_cast<std::uint16_t>(((1U << static_cast<unsigned>(operators)) | ...));
}
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
      domain::FilterField{"output_state", member, set(eq, ne, in), true, 0},
      domain::FilterField{"stage_origin", member, set(eq, ne, in), true, 0},
      domain::FilterField{"confidence", decimal, set(eq, ne, gt, gte, lt, lte), true, 6},
      domain::FilterField{"confidence_band", member, set(eq, ne, in), true, 0},
      domain::FilterField{"degradation_state", member, set(eq, ne, in), true, 0},
      domain::FilterField{"freshness", member, set(eq, ne, in), true, 0},
      domain::FilterField{"export_eligibility", member, set(eq, ne, in), true, 0},
  };
}();

}  // namespace venturi::server
