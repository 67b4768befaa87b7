#pragma once
/// RFC 3339 times. Read with any offset, kept as UTC microseconds, written with `Z` and without trailing zeros.

#include <optional>
#include <string>
#include <string_view>

#include "domain/clock.hpp"

namespace venturi::server::domain {

/// Digits beyond microseconds are cut off; a leap second (`:60`) becomes the next second's start.
[[nodiscard]] std::optional<Timestamp> parse_timestamp(std::string_view text);
[[nodiscard]] std::string format_timestamp(Timestamp at);

}  // namespace venturi::server::domain
