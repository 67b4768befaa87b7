#pragma once
// What stands between a RapidJSON reader and the tree it builds: numbers read exactly, nesting bounded.
//
// RapidJSON's own exact reading (kParseFullPrecisionFlag) takes a zero with a large exponent for garbage: 0e30 becomes any number at
// all. So the reader checks only the grammar (kParseNumbersAsStringsFlag), and what the digits mean is said here.
// Readers, writers and whatever walks a tree may recurse, so without a bound a megabyte of brackets would exhaust the stack.

#include <charconv>
#include <cstdint>
#include <string_view>
#include <system_error>

#include <rapidjson/reader.h>

namespace venturi::inline v1::json {

// For a reader whose handler is a Guard, with or without kParseInsituFlag.
inline constexpr unsigned guarded = rapidjson::kParseNumbersAsStringsFlag;

template <class T>
bool read_number(std::string_view text, T& out) {
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), out);
    return status == std::errc{} && end == text.data() + text.size();
}

// `text` obeys JSON's grammar. Whole numbers of 64 bits stay whole; what is too small for a double is 0. Returns false where
// the number is too large for a double, or the handler does.
template <class Handler>
bool give_number(Handler& handler, std::string_view text) {
    if (std::int64_t whole = 0; read_number(text, whole)) return handler.Int64(whole);
    if (std::uint64_t whole = 0; read_number(text, whole)) return handler.Uint64(whole);
    if (double number = 0; read_number(text, number)) return handler.Double(number);
    // Out of range, at either end; only a wider type tells which.
    long double wide = 0;
    read_number(text, wide);
    return wide < 1 && wide > -1 && handler.Double(0.0);
}

template <class Handler>
class Guard {
public:
    using Ch = char;
    using Size = rapidjson::SizeType;

    // `deepest` is the number of levels allowed: 1 is an object or array of scalars.
    Guard(Handler& handler, unsigned deepest) : handler_(handler), deepest_(deepest) {}

    // Whether it was the nesting that ended the reading.
    bool too_deep() const { return depth_ > deepest_; }

    bool RawNumber(const Ch* text, Size size, bool) { return give_number(handler_, std::string_view(text, size)); }
    bool Null() { return handler_.Null(); }
    bool Bool(bool value) { return handler_.Bool(value); }
    bool String(const Ch* text, Size size, bool copy) { return handler_.String(text, size, copy); }
    bool Key(const Ch* text, Size size, bool copy) { return handler_.Key(text, size, copy); }
    bool StartObject() { return ++depth_ <= deepest_ && handler_.StartObject(); }
    bool StartArray() { return ++depth_ <= deepest_ && handler_.StartArray(); }
    bool EndObject(Size members) { return --depth_, handler_.EndObject(members); }
    bool EndArray(Size items) { return --depth_, handler_.EndArray(items); }

    // Never called where numbers come as text; a reader names them all the same.
    bool Int(int value) { return handler_.Int(value); }
    bool Uint(unsigned value) { return handler_.Uint(value); }
    bool Int64(std::int64_t value) { return handler_.Int64(value); }
    bool Uint64(std::uint64_t value) { return handler_.Uint64(value); }
    bool Double(double value) { return handler_.Double(value); }

private:
    Handler& handler_;
    unsigned deepest_;
    unsigned depth_ = 0;
};

}  // namespace venturi::inline v1::json
