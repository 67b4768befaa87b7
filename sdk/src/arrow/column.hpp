#pragma once
// A column that is being filled, and what all kinds have in common. Each kind adds three ways in, which the generated code calls:
//
//   append(value)    a decoded value, or an optional one. False where the value cannot stand in the column.
//   append_null()    only in a column that may have nulls
//   scan(Scan&)      the next JSON value, straight from the text. False where it looks unusual; the column may then have
//                    grown by a part of the value, so that the caller truncates.

#include <cstdint>
#include <string>
#include <utility>

#include "arrow/c_data.hpp"
#include "arrow/scan.hpp"
#include "arrow/validity.hpp"

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

private:
    Traits traits_;
    Validity validity_;
    std::int64_t rows_ = 0;
};

}  // namespace venturi::inline v1::columns
