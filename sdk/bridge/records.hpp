#pragma once
// Pages of hot schemas (x-hot in the contract), decoded: rows of cells, one layout for every host. What stands in which cell is in the
// tables that the hosts' generated code has; how a value stands in a cell:
//
//   text       low 32 bits: where it begins in `text`; high 32 bits: its bytes. UTF-8, as the server sent it, escapes resolved
//   repeated   low: its index in the dictionary; high: 0
//   time       two cells: the text, then microseconds since 1970
//   integer    two's complement
//   number     a double
//   boolean    0 or 1
//
// A row of `odd` says nothing in its cells: that record came with other fields, in another order or notation, and is its JSON text.
// The host's parser reads it, and so also sees what this version of the contract does not know.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::bridge {

inline constexpr std::uint32_t null_size = 0xFFFF'FFFF;  // high half of a text, a repeated text, a boolean
inline constexpr std::uint32_t absent_size = 0xFFFF'FFFE;
inline constexpr std::uint64_t null_integer = std::uint64_t{1} << 63;
inline constexpr std::uint64_t absent_integer = null_integer + 1;
inline constexpr std::uint64_t null_number = 0x7FF8'0000'0000'0001;  // no JSON number is a NaN
inline constexpr std::uint64_t absent_number = 0x7FF8'0000'0000'0002;

struct OddRecord {
    std::uint32_t row = 0, begin = 0, size = 0;  // the JSON object is at text[begin, begin + size)
};

struct RecordPage {
    std::string_view schema;  // "AttributionRecord"
    std::size_t rows = 0;
    std::size_t width = 0;             // cells in a row
    std::vector<std::uint64_t> cells;  // row by row
    std::vector<OddRecord> odd;        // by row

    std::string text;    // what cells and odd records point into; not only JSON
    bool ascii = false;  // all of it is
    std::uint32_t page_begin = 0, page_size = 0;  // the list's "page" object: JSON in `text`

    // Entries [first_added, first_added + added.size()) of the dictionary that all pages of one Pager share, in the order of the
    // pages. 0 begins a new one; pages before keep theirs.
    std::uint32_t first_added = 0;
    std::vector<std::string> added;
};

}  // namespace venturi::bridge
