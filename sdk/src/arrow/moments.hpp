#pragma once
// Times and days of JSON texts as numbers.

#include <cstdint>
#include <string_view>

#include "arrow/scan.hpp"

namespace venturi::inline v1::columns {

// The day that was read last: records of a list mostly come day by day.
struct KnownDay {
    std::uint64_t first = 0;   // its text's bytes, "2026-05-"
    std::uint16_t last = 0;    // "29"
    std::int64_t micros = 0;   // since 1970
};

// `"2026-05-29T18:30:00.25Z"`: UTC, to the microsecond. False for any other legal form too.
bool scan_time(Scan& in, KnownDay& known, std::int64_t& micros) noexcept;

// `"2026-05-29"`, as days since 1970.
bool scan_day(Scan& in, std::int32_t& days) noexcept;

// The same without the quotes, and nothing else in the text.
bool read_day(std::string_view text, std::int32_t& days) noexcept;

}  // namespace venturi::inline v1::columns
