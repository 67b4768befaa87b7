#pragma once
/// One page of any list. Predicates and sort order are those of filter.hpp; storage maps their field names to columns,
/// so that no text of a caller ever reaches SQL.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "domain/filter.hpp"

namespace venturi::server::domain {

/// A sort key's value: null, an integer in its stored form, or a text (ids as on the wire).
using SortValue = std::variant<std::monostate, std::int64_t, std::string>;

/// Decimal fields and their stored scales, for the allowlist: cost_usd 12 (pico-dollars), energy_wh and carbon_gco2e 9,
/// confidence 6.
///
/// Order: nulls last in both directions, equal values by what the list's own order says, in the sort's direction (records: by
/// occurred_at, then in the order in which they were attributed; other lists: by id). Closed enums sort by rank (low < medium < high),
/// not by spelling. `ne` also holds for null; every other operator does not.
struct ListQuery {
  std::vector<Predicate> filters;  ///< ANDed; a field that the list does not have makes it throw std::invalid_argument
  SortOrder sort{"id", false};
  std::vector<SortValue> after;  ///< empty: from the start; else what the page before gave as `next`, or the last row's sort value
                                 ///< and its id (only the id for `id`)
  std::int64_t watermark = 0;  ///< the tenant clock's seq when the first page was read
  std::int32_t limit = 50;     ///< ask for one more than is shown to know whether more follow
  std::int32_t effort = 10'000;  ///< a large list looks at no more entries for one page
};

/// A page of a large list, which says itself where the next one begins. It may have fewer rows than its limit, even none, and still
/// have a next one: the page has then looked at as many entries as it may.
template <class Row>
struct ListSlice {
  std::vector<Row> rows;
  std::vector<SortValue> next;  ///< the next page's `after`; empty: there is none
};

}  // namespace venturi::server::domain
