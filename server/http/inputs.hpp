// What a request says, taken over into the operation's typed request: parameters and body, checked by the generated tables.
//
// Generated thunks make one Inputs per request, take everything, and call finish(), which throws all that was refused at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "http/message.hpp"
#include "http/route.hpp"
#include "http/schema.hpp"
#include "http/urlencoded.hpp"
#include "http/validate.hpp"
#include "venturi/json.hpp"
#include "venturi/open_enum.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::server {

enum class Where : std::uint8_t { path, query, header };

/// A parameter of the contract.
struct Parameter {
  std::string_view name;
  Where where;
  schema::Type type;  ///< of one value where the parameter is repeated
  bool required;
  bool repeated;
  ErrorCode refusal = ErrorCode::validation_failed;  ///< cursor, filter and sort have codes of their own
};

class Inputs {
 public:
  /// Throws MALFORMED_REQUEST where the query cannot be decoded.
  Inputs(const RawRequest& raw, const PathArguments& path);

  template <class T>
  void take(const Parameter& parameter, T& out);

  /// A JSON body; one that may be missing where `out` is optional. Throws UNSUPPORTED_MEDIA_TYPE and MALFORMED_REQUEST.
  template <class T>
  void json(const schema::Object& object, T& out) {
    read(checked_json(object, true), out);
  }
  template <class T>
  void json(const schema::Object& object, std::optional<T>& out) {
    const auto checked = checked_json(object, false);
    if (!checked.empty()) read(checked, out.emplace());
  }

  /// A form body, its fields checked as properties of `object`.
  template <class T>
  void form(const schema::Object& object, T& out) {
    read(checked_form(object), out);
  }

  /// Refuses query parameters that nobody took, then throws what was refused.
  void finish();

 private:
  std::vector<std::string> values(const Parameter& parameter);
  std::optional<std::string> single(const Parameter& parameter);
  bool accepts(const Parameter& parameter, std::string_view value);
  void refuse(const Parameter& parameter, std::string_view why);

  /// The body as text that has passed `object`; empty where it was refused or there is none.
  std::string checked_json(const schema::Object& object, bool required);
  std::string checked_form(const schema::Object& object);
  template <class T>
  void read(const std::string& checked, T& out);

  const RawRequest& raw_;
  const PathArguments& path_;
  std::vector<Pair> query_;
  std::vector<bool> taken_;
  Findings findings_;
};

namespace inputs {

bool assign(std::string_view text, std::int64_t& out);
bool assign(std::string_view text, double& out);
bool assign(std::string_view text, bool& out);
inline bool assign(std::string_view text, std::string& out) { return out = text, true; }
inline bool assign(std::string_view text, Timestamp& out) { return parse_timestamp(text, out); }
template <class E>
  requires std::is_enum_v<E>
bool assign(std::string_view text, E& out) {
  return parse(text, out);
}
template <class E>
bool assign(std::string_view text, Open<E>& out) {
  return out = Open<E>(text), true;
}
template <class T>
bool assign(std::string_view text, std::optional<T>& out) {
  return assign(text, out.emplace());
}

template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {};

}  // namespace inputs

template <class T>
void Inputs::take(const Parameter& parameter, T& out) {
  if constexpr (inputs::is_vector<T>::value) {
    for (const auto& text : values(parameter)) {
      typename T::value_type value{};
      if (!accepts(parameter, text)) continue;
      if (inputs::assign(text, value)) out.push_back(std::move(value));
      else refuse(parameter, "is out of range");
    }
  } else {
    const auto text = single(parameter);
    if (text && accepts(parameter, *text) && !inputs::assign(*text, out)) refuse(parameter, "is out of range");
  }
}

template <class T>
void Inputs::read(const std::string& checked, T& out) {
  if (checked.empty()) return;
  auto result = from_json<T>(checked);
  if (!result) throw Problem(ErrorCode::validation_failed, "The body does not fit the operation's schema.");
  out = std::move(*result);
}

}  // namespace venturi::server
