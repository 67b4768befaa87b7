// Text that claims to be JSON, parsed as a stranger's: UTF-8 checked, nesting bounded, nothing allowed after the end.
#pragma once

#include <string>
#include <string_view>

#include <rapidjson/document.h>

namespace venturi::server {

inline constexpr unsigned max_json_depth = 32;

/// Throws Problem MALFORMED_REQUEST that says where, and never what, was wrong.
void parse_json(std::string_view text, rapidjson::Document& document);

/// The same, in place: `text` is spoilt, and the document's strings point into it.
void parse_json_in_place(std::string& text, rapidjson::Document& document);

}  // namespace venturi::server
