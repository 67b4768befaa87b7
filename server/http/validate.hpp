// The interpreter of the generated schema tables. Strict: exact types, every limit, no unknown property of a closed object.
//
// Faults are collected, each with its pointer, up to a bound; behind it only content is still looked for, which is the graver fault and
// told alone. No detail repeats a value, and a name that the caller chose is repeated
// only when it is short and plain, so that content cannot travel back (or into a log) inside an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <rapidjson/document.h>

#include "http/message.hpp"
#include "http/schema.hpp"

namespace venturi::server {

inline constexpr std::size_t max_reported_errors = 50;

struct Findings {
  std::vector<FieldError> errors;  ///< those that are told
  std::size_t most = max_reported_errors;
  std::size_t found = 0;  ///< more than are told, perhaps
  bool content = false;   ///< the errors are names from the object's content keys

  bool clean() const noexcept { return found == 0; }
  /// A further fault that is no content would not be told, and need not be spelled.
  bool only_content() const noexcept { return content || errors.size() >= most; }
  /// Nothing would be told any more.
  bool finished() const noexcept { return content && errors.size() >= most; }
  void add(std::string pointer, std::string detail);
  void add_content(std::string pointer);
  /// VALIDATION_FAILED with the errors, or CONTENT_NOT_ACCEPTED.
  Problem problem() &&;
};

/// Checks `value` and reports into `findings` with pointers below `base` (`#`, or `#/events/3`). With `canonical`, appends the
/// value as compact JSON in the schema's order of properties; where errors were found what was appended is of no use.
void validate(const rapidjson::Value& value, const schema::Object& object, Findings& findings,
              std::string* canonical = nullptr, std::string_view base = "#");

}  // namespace venturi::server
