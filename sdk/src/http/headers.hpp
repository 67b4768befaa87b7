#pragma once
// Looking into header lists. Names compare without regard to case (RFC 9110, 5.1).

#include <string>
#include <string_view>

#include "venturi/header.hpp"

namespace venturi::inline v1::http {

bool same_name(std::string_view a, std::string_view b);

// The first header of this name, or null.
const std::string* find_header(const Headers& headers, std::string_view name);

// Its value, or empty text.
std::string_view header_or_empty(const Headers& headers, std::string_view name);

std::string_view trim(std::string_view text);

// A name that is a token, and a value without line breaks and other control characters: anything else could smuggle a
// second header into the request.
bool valid_header(std::string_view name, std::string_view value);

}  // namespace venturi::inline v1::http
