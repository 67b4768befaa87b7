// The interpreter of the generated schema tables. Strict: exact types, every limit, no unknown property of a closed object.
//
// All faults are collected, each with its pointer. No detail repeats a value, and a name that the caller chose is repeated
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
  std::vector<FieldError> errors;
  bool content = false;  ///< some of the errors are names from the object's content keys

  bool clean() const noexcept { return errors.empty(); }
  void add(std::string pointer, std::string detail);
  /// VALIDATION_FAILED with all errors, or CONTENT_NOT_ACCEPTED with those alone.
  Problem problem() &&;
};

/// Checks `value` and reports into `findings` with pointers below `base` (`#`, or `#/events/3`). With `canonical`, appends the
/// value as compact JSON in the schema's order of properties; where errors were found what was appended is of no use.
void validate(const rapidjson::Value& value, const schema::Object& object, Findings& findings,
              std::string* canonical = nullptr, std::string_view base = "#");

}  // namespace venturi::server
