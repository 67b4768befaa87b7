#pragma once
/// One page of any list. Predicates and sort order are those of filter.hpp; storage maps their field names to columns,
/// so that no text of a caller ever reaches SQL.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "domain/filter.hpp"
#include "domain/record.hpp"

namespace venturi::server::domain {

/// A sort key's value: null, an integer in its stored form, or a text (ids as on the wire).
using SortValue = std::variant<std::monostate, std::int64_t, std::string>;

/// Decimal fields and their stored scales, for the allowlist: cost_usd 12 (pico-dollars), energy_wh and carbon_gco2e 9,
/// confidence 6.
///
/// Order: nulls last in both directions, equal values by id in the sort's direction. Closed enums sort by rank (low <
/// medium < high), not by spelling. `ne` also holds for null; every other operator does not.
struct ListQuery {
  std::vector<Predicate> filters;  ///< ANDed; a field that the list does not have makes it throw std::invalid_argument
  SortOrder sort{"id", false};
  std::vector<SortValue>
      after;  ///< empty: from the start; else the last row's sort value and its id (only the id for `id`)
  std::int64_t watermark = 0;  ///< the tenant clock's seq when the first page was read
  std::int32_t limit = 50;     ///< ask for one more than is shown to know whether more follow
};

/// A record's value under the name of a field, as `after` wants it. `attr_`/`inv_` ids are spelled by `ids`.
[[nodiscard]] SortValue sort_value(const AttributionRecord& record, std::string_view field, IdFormat ids);

}  // namespace venturi::server::domain
