#include "storage/walk.hpp"

#include <limits>
#include <stdexcept>

#include "storage/ranges.hpp"

namespace venturi::server::storage {
namespace {

const WalkColumn& column_of(const WalkTable& table, std::string_view field) {
  const auto found = std::ranges::find(table.columns, field, [](const WalkColumn& one) { return one.column.field; });
  if (found == table.columns.end()) throw std::invalid_argument("a list has no such field: " + std::string(field));
  return *found;
}

std::vector<const Column*> order_of(const WalkTable& table, const WalkColumn& sort) {
  std::vector<const Column*> order;
  if (sort.column.field != table.tail.front().field) order.push_back(&sort.column);
  for (const Column& next : sort.alone ? table.tail.last(1) : table.tail) order.push_back(&next);
  return order;
}

/// A position's value as the column keeps it; none for null. Ids stand in positions as bare ULIDs.
std::optional<Parameter> kept(const Column& column, const domain::SortValue& value) {
  const bool number = column.kept == Kept::integer || column.kept == Kept::member;
  if (std::holds_alternative<std::monostate>(value) && column.nullable) return std::nullopt;
  if (const auto* held = std::get_if<std::int64_t>(&value); held && number) return Parameter(*held);
  if (const auto* held = std::get_if<std::string>(&value); held && !number) {
    if (column.kept == Kept::text) return Parameter(*held);
    if (const auto id = domain::parse_ulid(*held)) return Parameter(*id);
  }
  throw std::invalid_argument("a position that is no value of " + std::string(column.field));
}

/// Below every value of the column, but above null, which an index has in front.
Parameter least(const Column& column) {
  if (column.kept == Kept::text) return std::string();
  return std::numeric_limits<std::int64_t>::min();
}

Ranges left_of(const Column& column, const domain::ListQuery& query) {
  Ranges ranges(column.nullable);
  for (const domain::Predicate& one : query.filters) {
    if (one.field == column.field) ranges.apply(column, one);
  }
  return ranges;
}

/// Puts the SQL of one stretch together.
class Builder {
 public:
  explicit Builder(std::string_view index) { out_.index = index; }

  void compare(const Column& column, std::string_view op, const Parameter& value) {
    out_.where.append(" AND ").append(column.sql).append(op).append("?");
    out_.parameters.push_back(value);
  }
  void null(const Column& column) { out_.where.append(" AND ").append(column.sql).append(" IS NULL"); }

  /// A bound at the lower end, where null must stay out even if there is none.
  void above(const Column& column, const std::optional<Bound>& lower) {
    if (lower) return compare(column, lower->inclusive ? " >= " : " > ", lower->value);
    if (column.nullable) compare(column, " >= ", least(column));
  }
  void below(const Column& column, const std::optional<Bound>& upper) {
    if (upper) compare(column, upper->inclusive ? " <= " : " < ", upper->value);
  }

  void behind(std::span<const Column* const> keys, std::span<const std::optional<Parameter>> values, bool descending) {
    out_.where += " AND (";
    for (const Column* key : keys) out_.where.append(key == keys.front() ? "" : ", ").append(key->sql);
    out_.where += descending ? ") < (" : ") > (";
    for (const auto& value : values) {
      out_.where += &value == &values.front() ? "?" : ", ?";
      out_.parameters.push_back(value.value());
    }
    out_.where += ")";
  }

  void order(std::span<const Column* const> keys, bool descending) {
    for (const Column* key : keys) {
      out_.order.append(out_.order.empty() ? "" : ", ").append(key->sql).append(descending ? " DESC" : "");
    }
  }

  Stretch take() { return std::move(out_); }

 private:
  Stretch out_;
};

/// An index in the query's order, in front of it perhaps one field that equals a value.
struct Lane {
  std::string_view index;
  const Column* equal = nullptr;
  Parameter value{};

  Builder begin() const {
    Builder builder(index);
    if (equal) builder.compare(*equal, " = ", value);
    return builder;
  }
};

/// Cuts a lane into stretches behind a position.
class Cutter {
 public:
  Cutter(const Lane& lane, std::span<const Column* const> order, std::span<const std::optional<Parameter>> after, bool descending)
      : lane_(lane), order_(order), after_(after), descending_(descending) {}

  /// Entries whose first field is null: behind all others.
  Stretch nulls() const {
    Builder builder = lane_.begin();
    builder.null(*order_.front());
    return rest(std::move(builder), !after_.empty() && !after_.front());
  }

  std::optional<Stretch> between(const Range& range) const {
    Builder builder = lane_.begin();
    const Column& first = *order_.front();
    bool inside = false;
    if (!after_.empty()) {
      if (!after_.front() || beyond(*after_.front(), range)) return std::nullopt;
      inside = range.contains(*after_.front());
    }
    if (range.point()) {
      builder.compare(first, " = ", range.lower->value);
      return rest(std::move(builder), inside);
    }
    if (!inside || descending_) builder.above(first, range.lower);
    if (!inside || !descending_) builder.below(first, range.upper);
    if (inside) builder.behind(order_, after_, descending_);
    builder.order(order_, descending_);
    return builder.take();
  }

 private:
  bool beyond(const Parameter& value, const Range& range) const {
    return descending_ ? range.wholly_above(value) : range.wholly_below(value);
  }

  /// The first field is fixed: the others order what is left.
  Stretch rest(Builder builder, bool inside) const {
    if (inside) builder.behind(order_.subspan(1), after_.subspan(1), descending_);
    builder.order(order_.subspan(1), descending_);
    return builder.take();
  }

  const Lane& lane_;
  std::span<const Column* const> order_;
  std::span<const std::optional<Parameter>> after_;
  bool descending_;
};

std::vector<Stretch> cut(const Lane& lane, const Ranges& ranges, const std::vector<const Column*>& order,
                         const std::vector<std::optional<Parameter>>& after, bool descending) {
  const Cutter cutter(lane, order, after, descending);
  std::vector<Stretch> out;
  const auto add = [&](const Range& range) {
    if (auto stretch = cutter.between(range)) out.push_back(std::move(*stretch));
  };
  if (descending)
    std::for_each(ranges.list().rbegin(), ranges.list().rend(), add);
  else
    std::for_each(ranges.list().begin(), ranges.list().end(), add);
  if (ranges.nulls()) out.push_back(cutter.nulls());
  return out;
}

}  // namespace

Walk::Walk(const WalkTable& table, const domain::TenantId& tenant, const domain::ListQuery& query)
    : table_(table), tenant_(tenant), query_(query), sort_(&column_of(table, query.sort.field)), order_(order_of(table, *sort_)) {
  if (query.after.empty()) return;
  if (query.after.size() != order_.size()) throw std::invalid_argument("a position of the wrong shape");
  for (std::size_t i = 0; i < order_.size(); ++i) after_.push_back(kept(*order_[i], query.after[i]));
}

std::vector<Stretch> Walk::along_order() const {
  return cut({sort_->index}, left_of(*order_.front(), query_), order_, after_, query_.sort.descending);
}

std::vector<Stretch> Walk::along_equal() const {
  if (sort_->column.field != table_.tail.front().field) return {};
  for (const WalkColumn& one : table_.columns) {
    if (one.alone || &one == sort_) continue;
    const Ranges left = left_of(one.column, query_);
    if (left.nulls() || left.list().size() != 1 || !left.list().front().point()) continue;
    const Lane lane{one.index, &one.column, left.list().front().lower->value};
    return cut(lane, left_of(*order_.front(), query_), order_, after_, query_.sort.descending);
  }
  return {};
}

std::vector<std::vector<Stretch>> Walk::candidates() const {
  std::vector<std::vector<Stretch>> out;
  for (const WalkColumn& one : table_.columns) {
    if (&one == sort_) continue;
    const Ranges left = left_of(one.column, query_);
    if (!left.bounded()) continue;
    std::vector<Stretch> stretches;
    for (const Range& range : left.list()) {
      Builder builder(one.index);
      if (range.point()) {
        builder.compare(one.column, " = ", range.lower->value);
      } else {
        builder.above(one.column, range.lower);
        builder.below(one.column, range.upper);
      }
      stretches.push_back(builder.take());
    }
    out.push_back(std::move(stretches));
  }
  return out;
}

Compiled Walk::rows(const Stretch& stretch, std::string_view columns) const {
  Compiled out{"SELECT (" + std::string(table_.visible), {}};
  out.parameters.assign(static_cast<std::size_t>(std::ranges::count(table_.visible, '?')), query_.watermark);
  for (const domain::Predicate& one : query_.filters) {
    out.sql += " AND ";
    append_condition(out, column_of(table_, one.field).column, one);
  }
  out.sql += ")";
  for (const Column* key : order_) out.sql.append(", ").append(key->sql);
  out.sql.append(", ").append(columns);
  seek(out, stretch);
  if (!stretch.order.empty()) out.sql.append(" ORDER BY ").append(stretch.order);
  return out;
}

Compiled Walk::entries(const Stretch& stretch, std::int32_t limit) const {
  Compiled out{"SELECT 1", {}};
  seek(out, stretch);
  out.sql.append(" LIMIT ?");
  out.parameters.emplace_back(std::int64_t{limit});
  return out;
}

void Walk::seek(Compiled& out, const Stretch& stretch) const {
  out.sql.append(" FROM ").append(table_.name).append(" INDEXED BY ").append(stretch.index).append(" WHERE tenant_id = ?");
  if (!table_.within.empty()) out.sql.append(" AND ").append(table_.within);
  out.sql.append(stretch.where);
  out.parameters.emplace_back(tenant_);
  std::ranges::copy(stretch.parameters, std::back_inserter(out.parameters));
}

Way choose(Connection& connection, const Walk& walk) {
  const auto few = [&](const std::vector<Stretch>& stretches) {
    std::int32_t left = max_candidates;
    for (const Stretch& stretch : stretches) {
      Rows rows = start(connection, walk.entries(stretch, left + 1));
      while (rows.next()) --left;
      if (left < 0) return false;
    }
    return true;
  };
  for (auto& stretches : walk.candidates()) {
    if (few(stretches)) return {std::move(stretches), true};
  }
  auto direct = walk.along_equal();
  return {direct.empty() ? walk.along_order() : std::move(direct)};
}

std::vector<domain::SortValue> read_keys(Rows& row, std::span<const Column* const> order) {
  std::vector<domain::SortValue> out;
  out.reserve(order.size());
  for (const Column* key : order) {
    if (key->kept == Kept::id) {
      out.emplace_back(domain::ulid_to_string(row.id()));
    } else if (key->kept == Kept::text) {
      auto text = row.maybe_text();
      text ? out.emplace_back(std::move(*text)) : out.emplace_back();
    } else {
      const auto number = row.maybe_integer();
      number ? out.emplace_back(*number) : out.emplace_back();
    }
  }
  return out;
}

bool precedes(const std::vector<domain::SortValue>& a, const std::vector<domain::SortValue>& b, bool descending) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    const bool null_a = std::holds_alternative<std::monostate>(a[i]);
    const bool null_b = std::holds_alternative<std::monostate>(b[i]);
    if (null_a || null_b) return null_b;
    return descending ? b[i] < a[i] : a[i] < b[i];
  }
  return false;
}

}  // namespace venturi::server::storage
