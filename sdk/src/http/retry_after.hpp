#pragma once
// Retry-After (RFC 9110, 10.2.3): a number of seconds or an HTTP date.

#include <chrono>
#include <optional>
#include <string_view>

#include "venturi/header.hpp"

namespace venturi::inline v1::http {

// IMF-fixdate, and the two obsolete forms that recipients must accept (RFC 9110, 5.6.7). `now` places a two-digit year.
std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text, std::chrono::sys_seconds now);

// What the answer asks for, never negative. A date is counted from the answer's own Date, so that a wrong local clock
// does not matter; `now` stands in where there is none.
std::optional<std::chrono::milliseconds> retry_after(const Headers& headers, std::chrono::system_clock::time_point now);

}  // namespace venturi::inline v1::http
