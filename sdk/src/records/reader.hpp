#pragma once
// Reads the pages of one list into cells, speculatively as json/scan.hpp does: the generated class of a hot schema names the bytes
// between the values. A record that surprises is not decoded at all; the host's own parser reads its text, so that both ways give the
// same. One thread at a time, and pages in their order: they share a dictionary.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "arrow/dictionary.hpp"
#include "arrow/recent.hpp"
#include "json/plain.hpp"
#include "json/scan.hpp"
#include "records/cell.hpp"
#include "records/page.hpp"

namespace venturi::inline v1::records {

class Reader {
public:
    virtual ~Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // Takes the answer's body; leaves it alone, and gives nothing, where its envelope is not {"data":[…],"page":{…}}.
    // @throws std::bad_alloc
    std::optional<Page> read(std::string& body);

protected:
    // `repeated`: the number of columns of that kind.
    Reader(std::size_t width, std::size_t repeated) : width_(width), recent_(repeated) {}

    // One record into a row; null where it surprises.
    virtual const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) = 0;

    // A value each. A null place stays null, so that fields can be read in a row.
    [[gnu::always_inline]] const char* text(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at != '"') return *cell = null_cell, json::expect(at, in.end(), "null");
        const char* const closing = json::first_special(at + 1, in.end());
        if (closing == in.end() || *closing != '"') [[unlikely]] return escaped(at, in, cell);
        *cell = text_cell(static_cast<std::size_t>(at + 1 - begin_), static_cast<std::size_t>(closing - at - 1));
        return closing + 1;
    }

    [[gnu::always_inline]] const char* repeated(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column) {
        if (at == nullptr) return nullptr;
        if (const auto found = recent_[column].find(at, in.end()); found.after != nullptr) [[likely]] {
            *cell = static_cast<std::uint32_t>(found.index);
            return found.after;
        }
        return repeated_first(at, in, cell, column);
    }

    const char* time(const char* at, json::Scan& in, std::uint64_t* cells);

    [[gnu::always_inline]] const char* integer(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at == 'n') return *cell = null_integer, json::expect(at, in.end(), "null");
        std::int64_t value = 0;
        at = json::scan(at, in, value);  // 18 digits at most, so never one that means null
        return *cell = static_cast<std::uint64_t>(value), at;
    }

    [[gnu::always_inline]] const char* number(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at == 'n') return *cell = null_number, json::expect(at, in.end(), "null");
        double value = 0;
        at = json::scan(at, in, value);
        return *cell = number_cell(value), at;
    }

    const char* boolean(const char* at, json::Scan& in, std::uint64_t* cell);

private:
    const char* escaped(const char* at, json::Scan& in, std::uint64_t* cell);
    const char* repeated_first(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column);
    const char* records(const char* at, json::Scan& in, Page& page);
    const char* unusual_record(const char* at, json::Scan& in, Page& page);
    void begin_dictionary();

    const std::size_t width_;
    columns::Dictionary dictionary_;
    std::vector<columns::Recent> recent_;  // by repeated column
    std::int32_t given_ = 0;               // entries of the dictionary that pages have brought to the host

    // Of the page that is being read.
    const char* begin_ = nullptr;
    std::size_t body_size_ = 0;
    std::string unescaped_;
};

}  // namespace venturi::inline v1::records
