#pragma once
// Columns whose values have one size: whole numbers, numbers, times, days, and truth values of one bit.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "arrow/column.hpp"
#include "arrow/days.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::columns {

// `Kind` says what the values are: their type, their Arrow format, what they are made from, and as what JSON is scanned for them.
template <class Kind>
class FixedColumn final : public Column {
public:
    using Value = typename Kind::Value;
    using Source = typename Kind::Source;

    explicit FixedColumn(Traits traits) : Column(std::move(traits)) {}

    Type type() const override { return {Kind::format}; }

    bool append(const Source& source) {
        Value value{};
        return Kind::convert(source, value) && put(value, true);
    }
    bool append(const std::optional<Source>& source) { return source ? append(*source) : append_null(); }
    bool append_null() { return nullable() && put(Value{}, false); }
    const char* scan(const char* at, json::Scan& in) {
        if (null_at(at, in)) return append_null(), at + null_size;
        typename Kind::Read source{};
        Value value{};
        at = json::scan(at, in, source);
        return at != nullptr && Kind::convert(source, value) && put(value, true) ? at : nullptr;
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

    Buffer values_;
};

struct Integers {
    using Value = std::int64_t;
    using Source = std::int64_t;
    using Read = std::int64_t;
    static constexpr const char* format = "l";

    static bool convert(std::int64_t source, Value& value) { return value = source, true; }
};

struct Numbers {
    using Value = double;
    using Source = double;
    using Read = double;
    static constexpr const char* format = "g";

    static bool convert(double source, Value& value) { return value = source, true; }
};

// Microseconds since 1970, in UTC.
struct Times {
    using Value = std::int64_t;
    using Source = Timestamp;
    using Read = Timestamp;
    static constexpr const char* format = "tsu:UTC";

    static bool convert(Timestamp source, Value& value) { return value = source.time_since_epoch().count(), true; }
};

// Days since 1970.
struct Days {
    using Value = std::int32_t;
    using Source = std::string;
    using Read = std::string_view;
    static constexpr const char* format = "tdD";

    static bool convert(std::string_view source, Value& value) { return read_day(source, value); }
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
    const char* scan(const char* at, json::Scan& in) {
        if (null_at(at, in)) return append_null(), at + null_size;
        bool value = false;
        at = json::scan(at, in, value);
        return at != nullptr && append(value) ? at : nullptr;
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
