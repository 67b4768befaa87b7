#pragma once
// Speculative reading: what the server writes is known but for the values, so the bytes in between are compared and only the
// values scanned. Generated scan() functions name each hot model's fields in order; here is what a value looks like.
//
// Every reader takes the place where it begins and gives the place after it, or null where the text is not as expected: an
// escape, white space, another order, an unknown field, a number in a rare notation. That is never an error. The element of a list,
// or else the whole text, is then read by RapidJSON, whose verdict is the only one: what is read here, it reads alike. Strings are
// therefore not checked for UTF-8 here either. `out` may hold an earlier value, whose memory is used again; after a null it is spoilt.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "json/decode.hpp"
#include "json/plain.hpp"

namespace venturi::inline v1::json {

// What the readers of one text share.
class Scan {
public:
    explicit Scan(std::string_view text);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    const char* end() const { return end_; }

    // Reads one value by RapidJSON, into what is as new. Null where that refuses it.
    template <class T>
    const char* fall_back(const char* at, T& out) {
        const Value* value = nullptr;
        at = parse(at, value);
        Failure failure;
        out = T{};
        return at != nullptr && decode(*value, out, failure) ? at : nullptr;
    }

    // Around everything within an object or array: the nesting that is left to a fallback.
    class Level {
    public:
        explicit Level(Scan& in) : in_(in) { ++in_.depth_; }
        ~Level() { --in_.depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        Scan& in_;
    };

private:
    struct Parser;

    const char* parse(const char* at, const Value*& value);

    const char* end_;
    unsigned depth_ = 0;
    std::unique_ptr<Parser> parser_;  // made by the first fallback
};

// These bytes and nothing else. Short constants become a few comparisons of words. What is inlined whatever its size is a third of a
// page's time.
template <std::size_t with_nul>
[[gnu::always_inline]] inline const char* expect(const char* at, const char* end, const char (&bytes)[with_nul]) {
    constexpr std::size_t size = with_nul - 1;
    if (at == nullptr || static_cast<std::size_t>(end - at) < size) return nullptr;
    std::uint64_t differences = 0;
    const auto compare = [&]<class Word>(Word, std::size_t offset) {
        Word is = 0;
        Word expected = 0;
        std::memcpy(&is, at + offset, sizeof(Word));
        std::memcpy(&expected, bytes + offset, sizeof(Word));
        differences |= static_cast<std::uint64_t>(is ^ expected);
    };
    if constexpr (size >= 8) {
        for (std::size_t offset = 0; offset + 8 <= size; offset += 8) compare(std::uint64_t{}, offset);
        if constexpr (size % 8 != 0) compare(std::uint64_t{}, size - 8);
    } else if constexpr (size >= 4) {
        compare(std::uint32_t{}, 0);
        compare(std::uint32_t{}, size - 4);
    } else {
        for (std::size_t offset = 0; offset < size; ++offset) compare(std::uint8_t{}, offset);
    }
    return differences == 0 ? at + size : nullptr;
}

// A string without escapes, as it stands between its quotes. `at` is not null.
[[gnu::always_inline]] inline const char* scan(const char* at, Scan& in, std::string_view& out) {
    if (at == in.end() || *at != '"') return nullptr;
    const char* const closing = plain_end(at + 1, in.end());
    if (closing == nullptr) return nullptr;
    out = std::string_view(at + 1, static_cast<std::size_t>(closing - at) - 1);
    return closing + 1;
}

[[gnu::always_inline]] inline const char* scan(const char* at, Scan& in, std::string& out) {
    std::string_view text;
    at = scan(at, in, text);
    if (at == nullptr) return nullptr;
    // Ids, models and the like have the length of those in the record that was here before.
    if (out.size() == text.size()) std::memcpy(out.data(), text.data(), text.size());
    else out.assign(text);
    return at;
}

// Plain notation of up to 18 digits, which always fits.
inline const char* scan(const char* at, Scan& in, std::int64_t& out) {
    const char* const end = in.end();
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    const char* const first = at;
    std::int64_t value = 0;
    for (; at != end && is_digit(*at) && at - first < 18; ++at) value = value * 10 + (*at - '0');
    if (at == first || (*first == '0' && at - first > 1)) return nullptr;
    out = negative ? -value : value;
    return at;
}

const char* scan(const char* at, Scan& in, double& out);
const char* scan(const char* at, Scan& in, Timestamp& out);

inline const char* scan(const char* at, Scan& in, bool& out) {
    if (const char* after = expect(at, in.end(), "true")) return out = true, after;
    return out = false, expect(at, in.end(), "false");
}

template <class E>
    requires std::is_enum_v<E>
[[gnu::always_inline]] inline const char* scan(const char* at, Scan& in, E& out) {
    std::string_view text;
    at = scan(at, in, text);
    return at != nullptr && parse(text, out) ? at : nullptr;
}

template <class E>
const char* scan(const char* at, Scan& in, Open<E>& out) {
    std::string_view text;
    at = scan(at, in, text);
    if (at == nullptr) return nullptr;
    E known{};
    if (parse(text, known)) out = known;
    else out = Open<E>(text);
    return at;
}

template <class T>
[[gnu::always_inline]] inline const char* scan(const char* at, Scan& in, std::optional<T>& out) {
    if (at != in.end() && *at == 'n') {
        out.reset();
        return expect(at, in.end(), "null");
    }
    return scan(at, in, out ? *out : out.emplace());
}

// An array. An element that is an object and surprises is read by RapidJSON alone; the next is speculated upon again.
template <class T>
const char* scan(const char* at, Scan& in, std::vector<T>& out) {
    const char* const end = in.end();
    const Scan::Level level(in);
    at = expect(at, end, "[");
    if (at == nullptr) return nullptr;
    const auto separator = [&] { return at = after_blanks(at, end), at == end ? '\0' : *at++; };
    const char* const first = at;
    std::size_t count = 0;
    char after = separator();
    if (after == ']') return out.clear(), at;
    at = first;
    do {
        // The first element's length says about how many there are.
        if (count == 1) out.reserve(static_cast<std::size_t>((end - first) / (at - first)) + 1);
        if (count == out.size()) out.emplace_back();
        const char* const begin = after_blanks(at, end);
        at = scan(begin, in, out[count]);
        if constexpr (std::is_class_v<T>) {
            if (at == nullptr) at = in.fall_back(begin, out[count]);
        }
        if (at == nullptr) return nullptr;
        ++count;
        after = separator();
    } while (after == ',');
    out.resize(count);
    return after == ']' ? at : nullptr;
}

// A field: the bytes that lead to its value, then the value. For use in a row: null stays null.
template <std::size_t size, class T>
[[gnu::always_inline]] inline const char* field(const char* at, Scan& in, const char (&lead)[size], T& out) {
    at = expect(at, in.end(), lead);
    return at == nullptr ? nullptr : scan(at, in, out);
}

// A field that may be left out.
template <std::size_t size, class T>
const char* field_if_there(const char* at, Scan& in, const char (&lead)[size], std::optional<T>& out) {
    if (const char* value = expect(at, in.end(), lead)) return scan(value, in, out);
    out.reset();
    return at;
}

// True for the models that have a generated reader.
template <class T>
inline constexpr bool scanned = false;

// The whole text, or false; `out` is then spoilt.
template <class T>
bool scan_text(std::string_view text, T& out) {
    Scan in(text);
    const char* const at = scan(text.data(), in, out);
    return at != nullptr && after_blanks(at, in.end()) == in.end();
}

}  // namespace venturi::inline v1::json
