#pragma once
/// Lists a large table by walking its indexes, so that a page costs the same however deep it lies, and never more than a bound.
///
/// Every field that a list may be sorted by or filtered on has an index (tenant_id, field, tail…), where the tail orders what is equal
/// in the field and ends in a column that is unique for the tenant. A page is read along one of them, behind the position of the page
/// before it:
///
///   1. conditions on another field that leave at most `max_candidates` entries: these are read and put in order;
///   2. in the order of the tail, with a field that must equal one value: along that field's index;
///   3. else along the index of the order; conditions on the same field shorten the walk.
///
/// What an index does not decide is looked at entry by entry: other conditions, and which version of a record the watermark shows.
/// A page ends after ListQuery::effort entries even where it is not full; its position then is the last entry that was looked at.

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "storage/listing.hpp"

namespace venturi::server::storage {

struct WalkColumn {
  Column column;
  std::string_view index;
  bool alone = false;  ///< the index has only the tail's last column behind the field, because a value stands in one record only
};

struct WalkTable {
  std::string_view name;
  std::string_view visible;  ///< whether a row belongs to a watermark; each of its parameters is that watermark
  std::span<const WalkColumn> columns;
  std::span<const Column> tail;  ///< a list sorted by its first field needs no other in front
  std::string_view within = {};  ///< a condition without parameters that every index begins with, behind the tenant
};

inline constexpr std::int32_t max_candidates = 2'000;

/// One stretch of an index, as a statement without its select list.
struct Stretch {
  std::string_view index;
  std::string where;  ///< behind the tenant's condition
  std::vector<Parameter> parameters;
  std::string order;
};

/// How one list is read. Every statement that a list can cause comes from here, so that a test can ask for their plans.
class Walk {
 public:
  /// Throws std::invalid_argument for a field that the table does not have, or an `after` of the wrong shape.
  Walk(const WalkTable& table, const domain::TenantId& tenant, const domain::ListQuery& query);

  /// The order's fields, with the tail; a position has a value for each.
  [[nodiscard]] const std::vector<const Column*>& order() const { return order_; }
  [[nodiscard]] const domain::ListQuery& query() const { return query_; }

  /// Way 3: the stretches of the order's index, in order, behind the position.
  [[nodiscard]] std::vector<Stretch> along_order() const;
  /// Way 2: none where it does not apply.
  [[nodiscard]] std::vector<Stretch> along_equal() const;
  /// Way 1: for each field that conditions bound, the stretches that they leave; those of ids first.
  [[nodiscard]] std::vector<std::vector<Stretch>> candidates() const;

  /// Reads a stretch: whether the row is part of the list, the order's values, then `columns`.
  [[nodiscard]] Compiled rows(const Stretch& stretch, std::string_view columns) const;
  /// One empty row for each entry of a stretch, `limit` at most.
  [[nodiscard]] Compiled entries(const Stretch& stretch, std::int32_t limit) const;

 private:
  /// Adds `FROM … WHERE` and the stretch's own conditions.
  void seek(Compiled& out, const Stretch& stretch) const;

  const WalkTable& table_;
  const domain::TenantId& tenant_;
  const domain::ListQuery& query_;
  const WalkColumn* sort_;
  std::vector<const Column*> order_;
  std::vector<std::optional<Parameter>> after_;  ///< empty, or a value for each of order_; none: null
};

/// The stretches that a page is read from, and whether they must be put in order first.
struct Way {
  std::vector<Stretch> stretches;
  bool unordered = false;
};

Way choose(Connection& connection, const Walk& walk);

/// The values of the order's fields in the row at hand.
std::vector<domain::SortValue> read_keys(Rows& row, std::span<const Column* const> order);

/// Whether a position comes before another: nulls last in both directions.
bool precedes(const std::vector<domain::SortValue>& a, const std::vector<domain::SortValue>& b, bool descending);

/// Puts what was found in order, without what lies before the page, and cuts it to the query's limit.
template <class Row>
void keep_first(std::vector<std::pair<std::vector<domain::SortValue>, Row>>& found, const domain::ListQuery& query) {
  const bool down = query.sort.descending;
  std::erase_if(found, [&](const auto& one) { return !query.after.empty() && !precedes(query.after, one.first, down); });
  const auto wanted = std::min(found.size(), static_cast<std::size_t>(query.limit));
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(wanted), found.end(),
                    [down](const auto& a, const auto& b) { return precedes(a.first, b.first, down); });
  found.resize(wanted);
}

/// Reads one page. `query.limit` is one more than it shows. `read(Rows&)` makes a row of `columns`.
template <class Read>
auto read_page(Connection& connection, const Walk& walk, std::string_view columns, Read read) {
  using Position = std::vector<domain::SortValue>;
  using Row = decltype(read(std::declval<Rows&>()));
  const domain::ListQuery& query = walk.query();
  const auto shown = static_cast<std::size_t>(query.limit - 1);
  const Way way = choose(connection, walk);
  std::vector<std::pair<Position, Row>> found;
  Position looked_at;
  std::int32_t looks = 0;
  const auto full = [&] { return !way.unordered && (found.size() > shown || looks >= query.effort); };
  for (auto stretch = way.stretches.begin(); stretch != way.stretches.end() && !full(); ++stretch) {
    Rows rows = start(connection, walk.rows(*stretch, columns));
    while (!full() && rows.next()) {
      const bool visible = rows.integer() != 0;
      looked_at = read_keys(rows, walk.order());
      ++looks;
      if (visible) found.emplace_back(looked_at, read(rows));
    }
  }
  if (way.unordered) keep_first(found, query);
  domain::ListSlice<Row> page;
  if (found.size() > shown) {
    found.resize(shown);
    page.next = found.back().first;
  } else if (full()) {
    page.next = std::move(looked_at);
  }
  page.rows.reserve(found.size());
  for (auto& [position, row] : found) page.rows.push_back(std::move(row));
  return page;
}

}  // namespace venturi::server::storage
