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
inline constexpr std::array<std::string_view, 2> band_members{"high", "low"};
}  // namespace filters_detail

/// What `widgets.list` can be filtered on and sorted by.
inline constexpr auto widgets_list_fields = [] {
  using filters_detail::set;
  using enum domain::FieldKind;
  using enum domain::FilterOperator;
  return std::array{
      domain::FilterField{"name", text, set(eq, ne, in, contains), true, 0},
      domain::FilterField{"made_at", timestamp, set(gt, gte, lt, lte), true, 0},
      domain::FilterField{"price_usd", decimal, set(gt, lt), false, 12},
      domain::FilterField{"color", member, set(eq, in), false, 0},
      domain::FilterField{"band", member, set(eq, ne), true, 0, filters_detail::band_members},
  };
}();

}  // namespace venturi::server
