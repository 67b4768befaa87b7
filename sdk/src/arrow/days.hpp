#pragma once

#include <cstdint>
#include <string_view>

namespace venturi::inline v1::columns {

// `2026-05-29` as days since 1970. False for any other text.
bool read_day(std::string_view text, std::int32_t& days) noexcept;

}  // namespace venturi::inline v1::columns
