#pragma once
// Columns whose values have one size: whole numbers, numbers, times, days, and truth values of one bit.

#include <algorithm>
#include <optional>
#include <string>

#include "arrow/column.hpp"
#include "arrow/moments.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::columns {

// `Kind` says what the values are: their type, their Arrow format, how they are read, and what they are made from.
template <class Kind>
class FixedColumn final : public Column {
public:
    using Value = typename Kind::Value;
    using Source = typename Kind::Source;

    explicit FixedColumn(Traits traits) : Column(std::move(traits)) {}

    Type type() const override { return {Kind::format}; }

    bool append(const Source& source) {
        Value value{};
        return kind_.convert(source, value) && put(value, true);
    }
    bool append(const std::optional<Source>& source) { return source ? append(*source) : append_null(); }
    bool append_null() { return nullable() && put(Value{}, false); }
    bool scan(Scan& in) {
        Value value{};
        if (kind_.scan(in, value)) return put(value, true);
        return in.null() && append_null();
    }

    void truncate(std::int64_t rows) noexcept override {
        rows = std::min(rows, this->rows());
        values_.set_size(static_cast<std::size_t>(rows) * sizeof(Value));
        shorten(rows);
    }
    void give(ArrowArray& array) noexcept override {
        parts_of(array).buffers[1] = values_.take();
        finish(array, 2);
    }

private:
    bool put(Value value, bool valid) {
        values_.append(value);
        return added(valid);
    }

    [[no_unique_address]] Kind kind_;
    Buffer values_;
};

struct Integers {
    using Value = std::int64_t;
    using Source = std::int64_t;
    static constexpr const char* format = "l";

    static bool convert(Source source, Value& value) { return value = source, true; }
    static bool scan(Scan& in, Value& value) { return in.integer(value); }
};

struct Numbers {
    using Value = double;
    using Source = double;
    static constexpr const char* format = "g";

    static bool convert(Source source, Value& value) { return value = source, true; }
    static bool scan(Scan& in, Value& value) { return in.number(value); }
};

// Microseconds since 1970, in UTC.
struct Times {
    using Value = std::int64_t;
    using Source = Timestamp;
    static constexpr const char* format = "tsu:UTC";

    static bool convert(Source source, Value& value) { return value = source.time_since_epoch().count(), true; }
    bool scan(Scan& in, Value& value) { return scan_time(in, day, value); }

    KnownDay day;
};

// Days since 1970.
struct Days {
    using Value = std::int32_t;
    using Source = std::string;
    static constexpr const char* format = "tdD";

    static bool convert(const Source& source, Value& value) { return read_day(source, value); }
    static bool scan(Scan& in, Value& value) { return scan_day(in, value); }
};

using IntegerColumn = FixedColumn<Integers>;
using NumberColumn = FixedColumn<Numbers>;
using TimeColumn = FixedColumn<Times>;
using DayColumn = FixedColumn<Days>;

// One bit for each value.
class TruthColumn final : public Column {
public:
    explicit TruthColumn(Traits traits) : Column(std::move(traits)) {}

    Type type() const override { return {"b"}; }

    bool append(bool value) {
        bits_.append(value);
        return added(true);
    }
    bool append(const std::optional<bool>& value) { return value ? append(*value) : append_null(); }
    bool append_null() {
        if (!nullable()) return false;
        bits_.append(false);
        return added(false);
    }
    bool scan(Scan& in) {
        bool value = false;
        if (in.boolean(value)) return append(value);
        return in.null() && append_null();
    }

    void truncate(std::int64_t rows) noexcept override {
        rows = std::min(rows, this->rows());
        bits_.truncate(rows);
        shorten(rows);
    }
    void give(ArrowArray& array) noexcept override {
        parts_of(array).buffers[1] = bits_.take();
        finish(array, 2);
    }

private:
    Validity bits_;  // a bitmap like any other
};

}  // namespace venturi::inline v1::columns
