// What one text must be: the rules of string-like types, shared by bodies, forms and parameters.
#pragma once

#include <string>
#include <string_view>

#include "http/schema.hpp"

namespace venturi::server {

/// `text` against a string-like type: length, format, members, pattern. Empty: it fits; otherwise why not, without the text.
std::string refuse_text(std::string_view text, const schema::Type& type);

/// "must be an integer", "must be a string that holds a UUID", …
std::string_view expected(schema::Kind kind);

}  // namespace venturi::server
