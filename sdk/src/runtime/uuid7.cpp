#include "runtime/uuid7.hpp"

namespace venturi::inline v1::runtime {

std::string uuid7(std::chrono::system_clock::time_point time, std::uint64_t random_high, std::uint64_t random_low) {
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    const auto milliseconds = static_cast<std::uint64_t>(since) & 0xFFFF'FFFF'FFFF;
    const std::uint64_t words[2] = {
        milliseconds << 16 | 0x7000 | (random_high & 0x0FFF),
        0x8000'0000'0000'0000 | (random_low & 0x3FFF'FFFF'FFFF'FFFF),
    };
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20) text += '-';
        text += digits[words[nibble / 16] >> (60 - nibble % 16 * 4) & 0xF];
    }
    return text;
}

}  // namespace venturi::inline v1::runtime
