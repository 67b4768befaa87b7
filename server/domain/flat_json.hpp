#pragma once
/// Flat JSON objects: what tokens and cursors carry. Values are null, booleans, integers, texts, or arrays of those scalars.
/// Reading is strict, for the bytes come from outside: no duplicate names, no nesting, no fractions, nothing after the end.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace venturi::server::domain {

using JsonScalar = std::variant<std::monostate, bool, std::int64_t, std::string>;
using JsonArray = std::vector<JsonScalar>;
using JsonValue = std::variant<JsonScalar, JsonArray>;

class FlatJson {
 public:
  [[nodiscard]] static std::optional<FlatJson> parse(std::string_view text);

  FlatJson& set_value(std::string_view name, JsonValue value) {
    members_.emplace_back(name, std::move(value));
    return *this;
  }
  FlatJson& set(std::string_view name, std::string_view value) { return set_value(name, JsonScalar(std::string(value))); }
  FlatJson& set(std::string_view name, std::int64_t value) { return set_value(name, JsonScalar(value)); }

  /// Compact, in the order of setting. Texts must be UTF-8. Control characters are escaped, C1's too: no text speaks to a terminal.
  [[nodiscard]] std::string dump() const;

  [[nodiscard]] const JsonValue* find(std::string_view name) const;
  /// nullptr: absent, or of another type.
  [[nodiscard]] const std::string* text(std::string_view name) const { return scalar<std::string>(name); }
  [[nodiscard]] const std::int64_t* integer(std::string_view name) const { return scalar<std::int64_t>(name); }
  [[nodiscard]] const JsonArray* array(std::string_view name) const;

 private:
  template <class T>
  const T* scalar(std::string_view name) const {
    const JsonValue* value = find(name);
    const JsonScalar* held = value != nullptr ? std::get_if<JsonScalar>(value) : nullptr;
    return held != nullptr ? std::get_if<T>(held) : nullptr;
  }

  std::vector<std::pair<std::string, JsonValue>> members_;
};

}  // namespace venturi::server::domain
