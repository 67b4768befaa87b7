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
    // The host does not get this page, the last that was read, after all: what it adds to the dictionary comes with the next.
    void take_back(const Page& page) { given_ = static_cast<std::int32_t>(page.first_added); }

protected:
    // `repeated`: the number of columns of that kind.
    Reader(std::size_t width, std::size_t repeated) : width_(width), recent_(repeated) {}

    // One record into a row; null where it surprises.
    virtual const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) = 0;

    // Whether null may stand where the value does. Where it may not, null surprises, and who reads the record then says why.
    static constexpr bool nullable = true, required = false;

    // A value each. A null place stays null, so that fields can be read in a row.
    template <bool null>
    [[gnu::always_inline]] const char* text(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at != '"') return *cell = null_cell, null_at<null>(at, in);
        const char* const closing = json::first_special(at + 1, in.end());
        if (closing == in.end() || *closing != '"') [[unlikely]] return escaped(at, in, cell);
        *cell = text_cell(static_cast<std::size_t>(at + 1 - begin_), static_cast<std::size_t>(closing - at - 1));
        return closing + 1;
    }

    template <bool null>
    [[gnu::always_inline]] const char* repeated(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column) {
        return among(at, in, cell, column, null, nullptr);
    }

    // Of an enumeration that does not grow.
    template <class Enumeration, bool null>
    [[gnu::always_inline]] const char* member(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column) {
        return among(at, in, cell, column, null, [](std::string_view text) {
            Enumeration known{};
            return parse(text, known);
        });
    }

    template <bool null>
    const char* time(const char* at, json::Scan& in, std::uint64_t* cells) {
        cells[1] = 0;
        const char* const begin = at;
        at = text<null>(at, in, cells);
        return at == nullptr || cells[0] == null_cell ? at : moment(begin, at, in, cells);
    }

    template <bool null>
    [[gnu::always_inline]] const char* integer(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at == 'n') return *cell = null_integer, null_at<null>(at, in);
        std::int64_t value = 0;
        at = json::scan(at, in, value);  // 18 digits at most, so never one that means null
        return *cell = static_cast<std::uint64_t>(value), at;
    }

    template <bool null>
    [[gnu::always_inline]] const char* number(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at == 'n') return *cell = null_number, null_at<null>(at, in);
        double value = 0;
        at = json::scan(at, in, value);
        return *cell = number_cell(value), at;
    }

    template <bool null>
    const char* boolean(const char* at, json::Scan& in, std::uint64_t* cell) {
        if (at == nullptr || at == in.end()) return nullptr;
        if (*at == 'n') return *cell = null_cell, null_at<null>(at, in);
        bool value = false;
        at = json::scan(at, in, value);
        return *cell = value ? 1 : 0, at;
    }

private:
    using Knows = bool (*)(std::string_view);

    template <bool null>
    static const char* null_at(const char* at, const json::Scan& in) {
        return null ? json::expect(at, in.end(), "null") : nullptr;
    }
    [[gnu::always_inline]] const char* among(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column, bool null, Knows knows) {
        if (at == nullptr) return nullptr;
        if (const auto found = recent_[column].find(at, in.end()); found.after != nullptr) [[likely]] {
            *cell = static_cast<std::uint32_t>(found.index);
            return found.after;
        }
        return first(at, in, cell, column, null, knows);
    }

    const char* escaped(const char* at, json::Scan& in, std::uint64_t* cell);
    // A text that the column has not had lately; `knows`, if there is one, says whether it may have it.
    const char* first(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column, bool null, Knows knows);
    const char* moment(const char* begin, const char* after, json::Scan& in, std::uint64_t* cells);
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
