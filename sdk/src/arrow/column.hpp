#pragma once
// A column that is being filled, and what all kinds have in common. Each kind adds two ways in, which the generated code calls:
//
//   append(value)    a decoded value, or an optional one. False where the value cannot stand in the column.
//   scan(at, in)     the next JSON value, straight from the text, as the readers of json/scan.hpp do: the place after it, or
//                    null where it is not as expected.
//
// After either has failed the caller truncates.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "arrow/c_data.hpp"
#include "arrow/validity.hpp"
#include "json/scan.hpp"

namespace venturi::inline v1::columns {

class Column {
public:
    struct Traits {
        std::string name;
        bool nullable = false;
        std::string unit{};
    };

    virtual ~Column() = default;
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

    const Traits& traits() const noexcept { return traits_; }
    std::int64_t rows() const noexcept { return rows_; }

    virtual Type type() const = 0;
    // Forgets all but the first `rows`, and what was begun of a further one.
    virtual void truncate(std::int64_t rows) noexcept = 0;
    // Bytes that offsets of 32 bits must reach.
    virtual std::size_t text_bytes() const noexcept { return 0; }
    // Before give(), what may fail: @throws std::bad_alloc
    virtual void prepare(ArrowArray&) {}
    // Moves all rows into the array, and begins anew.
    virtual void give(ArrowArray& array) noexcept = 0;

protected:
    explicit Column(Traits traits) : traits_(std::move(traits)) {}

    // Notes that a row was added; each append() ends in it.
    bool added(bool valid) {
        if (traits_.nullable) validity_.append(valid);
        ++rows_;
        return true;
    }
    void shorten(std::int64_t rows) noexcept {
        if (traits_.nullable) validity_.truncate(rows);
        rows_ = rows;
    }
    // The array's bitmap and lengths; the other buffers are there already.
    void finish(ArrowArray& array, int buffers) noexcept {
        const std::int64_t nulls = validity_.nulls();
        parts_of(array).buffers[0] = validity_.take();
        set_buffers(array, std::exchange(rows_, 0), nulls, buffers);
    }

    bool nullable() const noexcept { return traits_.nullable; }
    // Whether a null comes next, and may.
    bool null_at(const char* at, const json::Scan& in) const noexcept {
        return nullable() && json::expect(at, in.end(), "null") != nullptr;
    }
    static constexpr std::size_t null_size = 4;

private:
    Traits traits_;
    Validity validity_;
    std::int64_t rows_ = 0;
};

// How json::field() reads into a column.
template <std::derived_from<Column> C>
[[gnu::always_inline]] inline const char* scan(const char* at, json::Scan& in, C& column) {
    return column.scan(at, in);
}

// A field that may be left out, and is a null then.
template <std::size_t size, std::derived_from<Column> C>
const char* field_if_there(const char* at, json::Scan& in, const char (&lead)[size], C& column) {
    if (const char* value = json::expect(at, in.end(), lead)) return column.scan(value, in);
    return column.append_null() ? at : nullptr;
}

}  // namespace venturi::inline v1::columns
