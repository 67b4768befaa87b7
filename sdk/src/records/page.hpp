#pragma once
// A list's page as rows of cells.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace venturi::inline v1::records {

// A record that is not as the server usually writes it: its row is meaningless, its JSON text says everything.
struct OddRecord {
    std::uint32_t row = 0, begin = 0, size = 0;
};

struct Page {
    std::size_t rows = 0;
    std::size_t width = 0;             // cells in a row
    std::vector<std::uint64_t> cells;  // row by row
    std::vector<OddRecord> odd;        // by row

    // The answer's body, and behind it what the texts with escapes stand for.
    std::string text;
    bool ascii = false;  // all of `text` is
    // The envelope's "page" in `text`: an object.
    std::uint32_t page_begin = 0, page_size = 0;

    // The dictionary lives as long as its reader: entries from `first_added` on are new with this page. 0 begins a new dictionary.
    std::uint32_t first_added = 0;
    std::vector<std::string> added;
};

}  // namespace venturi::inline v1::records
