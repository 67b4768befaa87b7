#pragma once
// How a record's values stand in a row of cells: words of 64 bits that a host reads without calling anything. Every kind says null and
// absent by values that it cannot have otherwise; a record that has one of these is given as text instead (page.hpp).
//
//   text       low half: where it begins in the page's text; high half: its bytes
//   repeated   low half: its index in the dictionary; high half: 0
//   time       two cells: the text, then microseconds since 1970 (0 where it is null or absent)
//   integer    two's complement
//   number     a double
//   boolean    0 or 1

#include <bit>
#include <cstdint>

namespace venturi::inline v1::records {

inline constexpr std::uint64_t null_cell = std::uint64_t{0xFFFF'FFFF} << 32;    // text, repeated, boolean
inline constexpr std::uint64_t absent_cell = std::uint64_t{0xFFFF'FFFE} << 32;
inline constexpr std::uint64_t null_integer = std::uint64_t{1} << 63;
inline constexpr std::uint64_t absent_integer = null_integer + 1;
inline constexpr std::uint64_t null_number = 0x7FF8'0000'0000'0001;  // no JSON number is a NaN
inline constexpr std::uint64_t absent_number = 0x7FF8'0000'0000'0002;

constexpr std::uint64_t text_cell(std::size_t begin, std::size_t size) {
    return static_cast<std::uint64_t>(size) << 32 | static_cast<std::uint32_t>(begin);
}
constexpr std::uint64_t number_cell(double value) { return std::bit_cast<std::uint64_t>(value); }

}  // namespace venturi::inline v1::records
