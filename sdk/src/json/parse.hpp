#pragma once
// JSON text to a tree, and where in it something was wrong. The only header that names RapidJSON's types.

#include <string>
#include <string_view>

#include <rapidjson/document.h>

#include "venturi/result.hpp"

namespace venturi::inline v1::json {

using Value = rapidjson::Value;

// What a decoder could not read. Filled on failure only; pointers grow from the inside out. Never holds a value of the
// document, which could be confidential.
struct Failure {
    std::string pointer;  // RFC 6901; empty is the whole document
    std::string message;

    // Both return false, so that decoders can end in them.
    bool expected(std::string_view what);
    bool inside(std::string_view name);
    bool inside(std::size_t index);
};

// Far above anything that the contract nests, far below what the stack bears.
inline constexpr unsigned max_depth = 256;

// Parses `text` in place: strings of `document` point into it, so it must outlive the document and is spoilt as text.
// Numbers are read exactly; more than `max_depth` levels are refused.
bool parse_in_place(std::string& text, rapidjson::Document& document, Failure& failure);

// The failure as the error that callers see. `subject` says what was read: "AttributionRecord".
Error decode_error(const Failure& failure, std::string_view subject);

// The value as compact JSON text.
std::string text_of(const Value& value);

}  // namespace venturi::inline v1::json
