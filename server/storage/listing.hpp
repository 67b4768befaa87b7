#pragma once
/// Compiles a list query into one parameterised statement. Field names select a row of a constant table and are never
/// put into the SQL; values are always bound.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/list_query.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {

/// How a column keeps what filters and cursors spell as text or integer.
enum class Kept : std::uint8_t { integer, text, id, member };

struct Column {
  std::string_view field;
  std::string_view sql;
  Kept kept = Kept::text;
  bool nullable = false;
  std::string_view id_prefix = {};                 ///< Kept::id: with its underscore
  std::span<const std::string_view> members = {};  ///< Kept::member: stored as the index
};

using Parameter = std::variant<std::int64_t, std::string, domain::Id128>;

struct Compiled {
  std::string sql;
  std::vector<Parameter> parameters;
};

/// A filter's value as the column keeps it; none where no row can have it. Throws std::invalid_argument for a value of another type.
std::optional<Parameter> stored(const Column& column, const domain::FilterValue& value);

/// Appends one condition.
void append_condition(Compiled& out, const Column& column, const domain::Predicate& predicate);

/// `select` ends in a WHERE clause whose own parameters are `fixed`. The conditions, order and limit are appended.
/// Throws std::invalid_argument for a field or an operator that the columns don't have, or an `after` of the wrong
/// shape.
Compiled compile(std::string_view select, std::vector<Parameter> fixed, std::span<const Column> columns,
                 const domain::ListQuery& query);

Rows start(Connection& connection, const Compiled& compiled);

}  // namespace venturi::server::storage
