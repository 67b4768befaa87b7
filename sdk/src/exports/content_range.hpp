#pragma once
// Content-Range (RFC 9110, 14.4): which bytes of how many an answer has.

#include <cstdint>
#include <optional>
#include <string_view>

namespace venturi::inline v1::exports {

struct ContentRange {
    std::optional<std::uint64_t> first;  // empty in "bytes */100", which goes with 416
    std::optional<std::uint64_t> last;   // inclusive
    std::optional<std::uint64_t> total;  // empty in "bytes 0-9/*"
};

// Nothing for any other unit and for what makes no sense (a last byte before the first, or beyond the total).
std::optional<ContentRange> parse_content_range(std::string_view text);

}  // namespace venturi::inline v1::exports
