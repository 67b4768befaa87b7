#pragma once
// The one HTTP request that a login waits for, and what to say to any other.

#include <string_view>
#include <variant>

#include "http/url.hpp"

namespace venturi::inline v1::auth {

// The status to answer a request with that is not the callback.
enum class Stray { bad_request = 400, not_found = 404, method_not_allowed = 405 };

// `head` is a request's first line and headers, up to and with the empty line. Its decoded query in order where it is
// "GET path?query HTTP/1.x" with exactly this path, which has no characters that need an escape.
std::variant<http::QueryList, Stray> read_callback(std::string_view head, std::string_view path);

}  // namespace venturi::inline v1::auth
