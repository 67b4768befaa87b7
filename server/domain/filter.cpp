#include "domain/filter.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/timestamps.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::array<std::string_view, 8> operator_names = {"eq", "ne", "gt", "gte", "lt", "lte", "in", "contains"};

/// A value at its field's scale. `exact` is false where digits were cut off, downwards.
struct Scaled {
  std::int64_t value = 0;
  bool exact = true;
};

const FilterField* find(std::span<const FilterField> allowed, std::string_view name) {
  const auto at = std::find_if(allowed.begin(), allowed.end(), [&](const FilterField& field) { return field.name == name; });
  return at == allowed.end() ? nullptr : &*at;
}

/// Names come from the caller: only what looks like a field is repeated to them.
std::string quoted(std::string_view name) {
  const bool plain = !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
  });
  return plain ? "'" + std::string(name) + "'" : "that name";
}

/// Takes `\,` `\:` and `\\` back; at every bare comma a new value begins where `split` is wanted.
std::optional<std::vector<std::string>> unescape(std::string_view text, bool split) {
  std::vector<std::string> values(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ',' && split) {
      values.emplace_back();
    } else if (text[i] != '\\') {
      values.back() += text[i];
    } else if (++i < text.size() && (text[i] == ',' || text[i] == ':' || text[i] == '\\')) {
      values.back() += text[i];
    } else {
      return std::nullopt;
    }
  }
  return values;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// `-?digits[.digits]` as an integer of 10^-scale, rounded down.
std::optional<Scaled> parse_decimal(std::string_view text, int scale) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string digits(text.substr(0, point));
  std::string fraction(point < text.size() ? text.substr(point + 1) : "");
  const auto all_digits = [](std::string_view part) { return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos; };
  if (!all_digits(digits) || (point < text.size() && !all_digits(fraction))) return std::nullopt;
  const auto places = static_cast<std::size_t>(scale);
  const bool exact = fraction.size() <= places || fraction.find_first_not_of('0', places) == std::string::npos;
  fraction.resize(places, '0');
  const auto magnitude = parse_integer(digits + fraction);
  if (!magnitude) return std::nullopt;
  if (!negative) return Scaled{*magnitude, exact};
  return Scaled{exact ? -*magnitude : -*magnitude - 1, exact};
}

std::optional<FilterValue> parse_value(const std::string& text, const FilterField& field) {
  switch (field.kind) {
    case FieldKind::text:
      return FilterValue(text);
    case FieldKind::member:
      if (!field.members.empty() && std::find(field.members.begin(), field.members.end(), text) == field.members.end()) return std::nullopt;
      return FilterValue(text);
    case FieldKind::integer:
      if (const auto value = parse_integer(text)) return FilterValue(*value);
      return std::nullopt;
    case FieldKind::timestamp:
      if (const auto at = parse_timestamp(text)) return FilterValue(static_cast<std::int64_t>(at->time_since_epoch().count()));
      return std::nullopt;
    case FieldKind::boolean:
      if (text == "true" || text == "false") return FilterValue(std::int64_t{text == "true"});
      return std::nullopt;
    case FieldKind::decimal:
      break;
  }
  return std::nullopt;
}

std::string_view wanted(FieldKind kind) {
  switch (kind) {
    case FieldKind::integer: return "a whole number";
    case FieldKind::decimal: return "a decimal number without an exponent";
    case FieldKind::timestamp: return "an RFC 3339 time with an offset";
    case FieldKind::boolean: return "true or false";
    case FieldKind::member: return "one of the field's documented values";
    case FieldKind::text: break;
  }
  return "a text";
}

/// A condition on a decimal field; nullopt where it holds for every row.
std::optional<Predicate> decimal_predicate(const FilterField& field, FilterOperator op, const std::vector<Scaled>& values) {
  Predicate out{std::string(field.name), op, {}};
  if (op == FilterOperator::in) {
    for (const Scaled& value : values) {
      if (value.exact) out.values.emplace_back(value.value);
    }
    return out;
  }
  if (!values[0].exact) {
    if (op == FilterOperator::ne) return std::nullopt;
    if (op == FilterOperator::eq) {
      out.op = FilterOperator::in;
      return out;
    }
    if (op == FilterOperator::gte) out.op = FilterOperator::gt;
    if (op == FilterOperator::lt) out.op = FilterOperator::lte;
  }
  out.values.emplace_back(values[0].value);
  return out;
}

using Term = std::variant<std::optional<Predicate>, GrammarError>;

Term parse_values(const FilterField& field, FilterOperator op, const std::vector<std::string>& texts) {
  const auto refuse = [&] { return GrammarError{"The filter on " + quoted(field.name) + " needs " + std::string(wanted(field.kind)) + "."}; };
  if (field.kind == FieldKind::decimal) {
    std::vector<Scaled> values;
    for (const std::string& text : texts) {
      const auto value = parse_decimal(text, field.scale);
      if (!value) return refuse();
      values.push_back(*value);
    }
    return decimal_predicate(field, op, values);
  }
  Predicate out{std::string(field.name), op, {}};
  for (const std::string& text : texts) {
    auto value = parse_value(text, field);
    if (!value) return refuse();
    out.values.push_back(std::move(*value));
  }
  return std::optional(std::move(out));
}

Term parse_term(std::string_view term, std::span<const FilterField> allowed) {
  if (term.size() > max_filter_term_bytes) return GrammarError{"A filter is longer than 1,024 bytes."};
  const std::size_t first = term.find(':');
  const std::size_t second = first == std::string_view::npos ? first : term.find(':', first + 1);
  if (second == std::string_view::npos) return GrammarError{"A filter must have the form field:op:value."};
  const std::string_view name = term.substr(0, first);
  const FilterField* field = find(allowed, name);
  if (field == nullptr || field->operators == 0) return GrammarError{"Filtering by " + quoted(name) + " is not supported here."};
  const auto op = parse_operator(term.substr(first + 1, second - first - 1));
  if (!op || !field->allows(*op)) return GrammarError{"The filter on " + quoted(name) + " uses an operator that the field does not take."};
  const auto texts = unescape(term.substr(second + 1), *op == FilterOperator::in);
  if (!texts) return GrammarError{"The filter on " + quoted(name) + " has a '\\' that escapes neither ',' nor ':' nor '\\'."};
  if (texts->size() > max_in_values) return GrammarError{"The filter on " + quoted(name) + " lists more than 100 values."};
  return parse_values(*field, *op, *texts);
}

std::string canonical(const Predicate& predicate) {
  std::vector<std::string> values;
  for (const FilterValue& value : predicate.values) {
    if (const auto* text = std::get_if<std::string>(&value)) {
      values.push_back("t" + std::to_string(text->size()) + ":" + *text);
    } else {
      values.push_back("i" + std::to_string(std::get<std::int64_t>(value)));
    }
  }
  std::sort(values.begin(), values.end());
  std::string out = predicate.field + ":" + std::string(to_string(predicate.op)) + "[";
  for (const std::string& value : values) (out += value) += ',';
  return out + "]";
}

}  // namespace

std::variant<std::vector<Predicate>, GrammarError> parse_filters(std::span<const std::string> terms, std::span<const FilterField> allowed) {
  if (terms.size() > max_filter_terms) return GrammarError{"There are more than 20 filters."};
  std::vector<Predicate> out;
  for (const std::string& text : terms) {
    Term term = parse_term(text, allowed);
    if (auto* error = std::get_if<GrammarError>(&term)) return std::move(*error);
    if (auto& predicate = std::get<std::optional<Predicate>>(term)) out.push_back(std::move(*predicate));
  }
  return out;
}

std::variant<SortOrder, GrammarError> parse_sort(std::string_view sort, std::span<const FilterField> allowed) {
  const bool descending = sort.starts_with('-');
  const std::string_view name = sort.substr(descending ? 1 : 0);
  const FilterField* field = find(allowed, name);
  if (field == nullptr || !field->sortable) return GrammarError{"Sorting by " + quoted(name) + " is not supported here."};
  return SortOrder{std::string(name), descending};
}

std::string_view to_string(FilterOperator op) { return operator_names[static_cast<std::size_t>(op)]; }

std::optional<FilterOperator> parse_operator(std::string_view name) {
  const auto at = std::find(operator_names.begin(), operator_names.end(), name);
  if (at == operator_names.end()) return std::nullopt;
  return static_cast<FilterOperator>(at - operator_names.begin());
}

std::string canonical(std::span<const Predicate> predicates) {
  std::vector<std::string> terms;
  for (const Predicate& predicate : predicates) terms.push_back(canonical(predicate));
  std::sort(terms.begin(), terms.end());
  std::string out;
  for (const std::string& term : terms) out += term;
  return out;
}

}  // namespace venturi::server::domain
