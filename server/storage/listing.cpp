#include "storage/listing.hpp"

#include <algorithm>
#include <stdexcept>

namespace venturi::server::storage {
namespace {

using domain::FilterOperator;

const Column& column_of(std::span<const Column> columns, std::string_view field) {
  const auto found = std::ranges::find(columns, field, &Column::field);
  if (found == columns.end()) throw std::invalid_argument("a list has no such field: " + std::string(field));
  return *found;
}

/// An id's bytes, whichever environment's; none when the text is not an id of that type.
std::optional<domain::Id128> id_bytes(std::string_view prefix, std::string_view text) {
  if (!text.starts_with(prefix)) return std::nullopt;
  text.remove_prefix(prefix.size());
  if (text.starts_with("sbx_")) text.remove_prefix(4);
  return domain::parse_ulid(text);
}

std::string_view comparison(FilterOperator op) {
  switch (op) {
    case FilterOperator::eq:
      return " = ?";
    case FilterOperator::ne:
      return " IS NOT ?";
    case FilterOperator::gt:
      return " > ?";
    case FilterOperator::gte:
      return " >= ?";
    case FilterOperator::lt:
      return " < ?";
    case FilterOperator::lte:
      return " <= ?";
    case FilterOperator::in:
    case FilterOperator::contains:
      break;
  }
  throw std::invalid_argument("not a comparison");
}

/// One of several values; a value that no row can have is left out.
void append_any_of(Compiled& out, const Column& column, const domain::Predicate& predicate) {
  std::vector<Parameter> values;
  for (const auto& value : predicate.values) {
    if (auto kept = stored(column, value)) values.push_back(std::move(*kept));
  }
  if (values.empty()) {
    out.sql += "0";
    return;
  }
  out.sql.append(column.sql).append(" IN (?");
  for (std::size_t i = 1; i < values.size(); ++i) out.sql += ", ?";
  out.sql += ")";
  std::ranges::move(values, std::back_inserter(out.parameters));
}

class Compiler {
 public:
  Compiler(std::string_view select, std::vector<Parameter> fixed) { out_ = {std::string(select), std::move(fixed)}; }

  void condition(const Column& column, const domain::Predicate& predicate) {
    out_.sql += " AND ";
    append_condition(out_, column, predicate);
  }

  /// The rows behind the last one, in the order that order() asks for.
  void behind(const Column& column, bool descending, const std::vector<domain::SortValue>& after, const Column& id) {
    const std::string_view beyond = descending ? " < " : " > ";
    const bool by_id = column.field == id.field;
    if (after.size() != (by_id ? 1U : 2U)) throw std::invalid_argument("a position of the wrong shape");
    const Parameter last_id = bound(id, after.back());
    if (by_id) {
      out_.sql.append(" AND ").append(id.sql).append(beyond).append("?");
      out_.parameters.push_back(last_id);
      return;
    }
    if (std::holds_alternative<std::monostate>(after.front())) {
      out_.sql.append(" AND ").append(column.sql).append(" IS NULL AND ").append(id.sql).append(beyond).append("?");
      out_.parameters.push_back(last_id);
      return;
    }
    const std::string pair = "(" + std::string(column.sql) + ", " + std::string(id.sql) + ")";
    out_.sql.append(" AND (").append(pair).append(beyond).append("(?, ?)");
    if (column.nullable) out_.sql.append(" OR ").append(column.sql).append(" IS NULL");
    out_.sql += ")";
    out_.parameters.push_back(bound(column, after.front()));
    out_.parameters.push_back(last_id);
  }

  void order(const Column& column, bool descending, const Column& id, std::int32_t limit) {
    const std::string_view direction = descending ? " DESC" : "";
    out_.sql += " ORDER BY ";
    if (column.field != id.field) {
      if (column.nullable) out_.sql.append(column.sql).append(" IS NULL, ");
      out_.sql.append(column.sql).append(direction).append(", ");
    }
    out_.sql.append(id.sql).append(direction).append(" LIMIT ?");
    out_.parameters.emplace_back(static_cast<std::int64_t>(limit));
  }

  Compiled take() { return std::move(out_); }

 private:
  static Parameter bound(const Column& column, const domain::SortValue& value) {
    std::variant<std::int64_t, std::string> plain;
    if (const auto* number = std::get_if<std::int64_t>(&value))
      plain = *number;
    else if (const auto* text = std::get_if<std::string>(&value))
      plain = *text;
    else
      throw std::invalid_argument("a position without a value");
    auto kept = stored(column, plain);
    if (!kept) throw std::invalid_argument("a position that is no value of its field");
    return std::move(*kept);
  }

  Compiled out_;
};

}  // namespace

std::optional<Parameter> stored(const Column& column, const domain::FilterValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  const auto* number = std::get_if<std::int64_t>(&value);
  switch (column.kept) {
    case Kept::integer:
      if (number) return Parameter(*number);
      break;
    case Kept::text:
      if (text) return Parameter(*text);
      break;
    case Kept::id:
      if (!text) break;
      if (const auto id = id_bytes(column.id_prefix, *text)) return Parameter(*id);
      return std::nullopt;
    case Kept::member: {
      if (number) return Parameter(*number);  // a rank, out of a cursor
      const auto found = std::ranges::find(column.members, *text);
      if (found == column.members.end()) return std::nullopt;
      return Parameter(static_cast<std::int64_t>(found - column.members.begin()));
    }
  }
  throw std::invalid_argument("a value of the wrong type for " + std::string(column.field));
}

void append_condition(Compiled& out, const Column& column, const domain::Predicate& predicate) {
  if (predicate.op == FilterOperator::in) return append_any_of(out, column, predicate);
  if (predicate.values.size() != 1) throw std::invalid_argument("a comparison takes one value");
  auto value = stored(column, predicate.values.front());
  if (predicate.op == FilterOperator::contains) {
    if (column.kept != Kept::text) throw std::invalid_argument("contains needs a text field");
    out.sql.append("instr(").append(column.sql).append(", ?) > 0");
    out.parameters.push_back(std::move(*value));
    return;
  }
  if (!value) {
    out.sql += predicate.op == FilterOperator::ne ? "1" : "0";
    return;
  }
  out.sql.append(column.sql).append(comparison(predicate.op));
  out.parameters.push_back(std::move(*value));
}

Compiled compile(std::string_view select, std::vector<Parameter> fixed, std::span<const Column> columns,
                 const domain::ListQuery& query) {
  Compiler compiler(select, std::move(fixed));
  for (const domain::Predicate& predicate : query.filters) {
    compiler.condition(column_of(columns, predicate.field), predicate);
  }
  const Column& sort = column_of(columns, query.sort.field);
  const Column& id = column_of(columns, "id");
  if (!query.after.empty()) compiler.behind(sort, query.sort.descending, query.after, id);
  compiler.order(sort, query.sort.descending, id, query.limit);
  return compiler.take();
}

Rows start(Connection& connection, const Compiled& compiled) {
  sqlite3_stmt* statement = connection.assembled(compiled.sql);
  int at = 0;
  for (const Parameter& parameter : compiled.parameters) {
    std::visit([&](const auto& value) { Connection::bind(statement, ++at, value, SQLITE_TRANSIENT); }, parameter);
  }
  return Rows(statement);
}

}  // namespace venturi::server::storage
