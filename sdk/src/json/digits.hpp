#pragma once
// Digits, eight at a time where there are as many.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "json/plain.hpp"

namespace venturi::inline v1::json {

// The number that eight digits are; false where not all of the bytes are digits. For a processor whose lowest byte comes first.
[[gnu::always_inline]] inline bool eight_digits(const char* at, std::uint64_t& value) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    word ^= ones * '0';  // a digit's byte is its value now
    if ((((word + ones * 0x76) | word) & ones << 7U) != 0) return false;
    // Neighbours are joined: bytes to pairs, those to fours, those to all eight.
    word = (word * 10 + (word >> 8U)) & 0x00FF00FF00FF00FF;
    word = (word * 100 + (word >> 16U)) & 0x0000FFFF0000FFFF;
    value = (word * 10'000 + (word >> 32U)) & 0xFFFFFFFF;
    return true;
}

// Takes all digits from `at` on into `value`, and gives the place after them. More than 19 overflow: the caller counts.
[[gnu::always_inline]] inline const char* take_digits(const char* at, const char* end, std::uint64_t& value) {
    if constexpr (std::endian::native == std::endian::little) {
        for (std::uint64_t eight = 0; end - at >= 8 && eight_digits(at, eight); at += 8) value = value * 100'000'000 + eight;
    }
    for (; at != end && is_digit(*at); ++at) value = value * 10 + static_cast<unsigned>(*at - '0');
    return at;
}

}  // namespace venturi::inline v1::json
