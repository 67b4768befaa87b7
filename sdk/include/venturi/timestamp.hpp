#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

/// A moment in UTC, to the microsecond. The wire has it as RFC 3339 text.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

/// The system clock's time.
VENTURI_EXPORT Timestamp timestamp_now() noexcept;

/// `2026-05-29T18:30:00.25Z`: always UTC, as many decimals as needed, none where the second is whole.
VENTURI_EXPORT std::string format_timestamp(Timestamp at);

/// Reads RFC 3339 with any offset, years 0001 to 9999. Decimals beyond microseconds are cut off; a leap second reads as the
/// start of the next second.
/// @returns false, and leaves `at` alone, for any other text.
VENTURI_EXPORT bool parse_timestamp(std::string_view text, Timestamp& at) noexcept;

}  // namespace venturi::inline v1
