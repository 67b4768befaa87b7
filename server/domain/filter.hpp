#pragma once
/// The list grammar: `filter=field:op:value` (repeatable, all must hold) and `sort=field` or `sort=-field`, checked
/// against an allowlist. The result holds typed values only; storage maps field names to columns and binds the values.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace venturi::server::domain {

enum class FilterOperator : std::uint8_t { eq, ne, gt, gte, lt, lte, in, contains };

/// What a field's values are. A decimal is kept as an integer at the field's scale (12: pico-dollars; 9: nano-Wh);
/// a timestamp as microseconds since 1970; a member is a text out of a closed or open set of names.
enum class FieldKind : std::uint8_t { text, member, integer, decimal, timestamp, boolean };

/// One row of the allowlist. `operators` is a set of bits, `1 << FilterOperator`; `scale` counts only for decimals.
/// Views are into static tables.
struct FilterField {
  std::string_view name;
  FieldKind kind = FieldKind::text;
  std::uint16_t operators = 0;
  bool sortable = false;
  int scale = 0;
  std::span<const std::string_view> members{};  ///< a member's closed set; empty: open, any text will do

  [[nodiscard]] bool allows(FilterOperator op) const { return (operators >> static_cast<unsigned>(op) & 1U) != 0; }
};

using FilterValue = std::variant<std::int64_t, std::string>;

/// One condition. eq, ne, gt, gte, lt, lte and contains have exactly one value; `in` has any number, and an empty one holds
/// for no row. A decimal finer than its field's scale equals no stored value: `eq` becomes the empty `in`, `ne` falls away, and an
/// inequality moves to the nearest stored value that means the same.
struct Predicate {
  std::string field;
  FilterOperator op = FilterOperator::eq;
  std::vector<FilterValue> values;

  bool operator==(const Predicate&) const = default;
};

struct SortOrder {
  std::string field;
  bool descending = false;

  bool operator==(const SortOrder&) const = default;
};

/// Why a filter or a sort was refused; `detail` names the field and is safe to show to the caller.
struct GrammarError {
  std::string detail;
};

inline constexpr std::size_t max_filter_terms = 20;
inline constexpr std::size_t max_filter_term_bytes = 1024;
inline constexpr std::size_t max_in_values = 100;

[[nodiscard]] std::variant<std::vector<Predicate>, GrammarError> parse_filters(std::span<const std::string> terms,
                                                                             std::span<const FilterField> allowed);
[[nodiscard]] std::variant<SortOrder, GrammarError> parse_sort(std::string_view sort, std::span<const FilterField> allowed);

[[nodiscard]] std::string_view to_string(FilterOperator op);
[[nodiscard]] std::optional<FilterOperator> parse_operator(std::string_view name);

/// A text that is equal for two lists of predicates exactly when they select alike term by term, in any order: what a
/// cursor's filter hash is taken over.
[[nodiscard]] std::string canonical(std::span<const Predicate> predicates);

}  // namespace venturi::server::domain
