#pragma once

/// @file
/// Models as JSON text, for storing them, logging them or testing with them. The generated headers under
/// `venturi/models/` declare both functions for each model; no JSON library shows through.

#include <string>
#include <string_view>

#include "venturi/result.hpp"

namespace venturi::inline v1 {

/// Any JSON value, as its text. Empty means null.
struct JsonText {
    std::string text{};  ///< valid JSON, or empty

    bool operator==(const JsonText&) const = default;
};

/// Reads a model. Unknown fields are ignored and unknown members of open enumerations kept, so that a v1 client survives a
/// newer server.
/// @returns ErrorKind::decode with the JSON pointer of what was wrong.
template <class T>
Result<T> from_json(std::string_view text);

/// Compact JSON, fields in the contract's order; numbers in their shortest form that reads back the same.
template <class T>
std::string to_json(const T& value);

}  // namespace venturi::inline v1
