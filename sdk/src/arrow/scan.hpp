#pragma once
// Reading JSON that looks as expected: compact, members in the contract's order, no escapes. Whatever looks different makes a
// reader return false, and the record is read by the general decoder instead; so a reader may refuse what is legal, but what
// it accepts it must read as the general decoder would.

#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace venturi::inline v1::columns {

template <class T>
T load(const char* at) noexcept {
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Whether `count` bytes are equal, in the fewest loads; a literal's are constants of the code.
template <std::size_t count>
bool equal_bytes(const char* a, const char* b) noexcept {
    if constexpr (count >= 8) {
        std::uint64_t difference = 0;
        for (std::size_t i = 0; i + 8 <= count; i += 8)
            difference |= load<std::uint64_t>(a + i) ^ load<std::uint64_t>(b + i);
        if constexpr (count % 8 != 0)
            difference |= load<std::uint64_t>(a + count - 8) ^ load<std::uint64_t>(b + count - 8);
        return difference == 0;
    } else {
        return std::memcmp(a, b, count) == 0;
    }
}

// What a look at 16 bytes of a string found: where it stops being plain, and whether any byte before that is not ASCII.
struct Look {
    unsigned plain;  // bytes before a quote, a backslash or a control character; 16 where there is none
    bool ascii;
};

inline Look look(const char* at) noexcept {
#if defined(__SSE2__)
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    // min(byte, 31) == byte: a control character.
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(31)), bytes);
    const auto stop = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), control)));
    const auto plain = static_cast<unsigned>(std::countr_zero(stop | 0x10000u));
    const auto high = static_cast<unsigned>(_mm_movemask_epi8(bytes));
    return {plain, (high & ((1u << plain) - 1)) == 0};
#else
    Look found{0, true};
    for (; found.plain < 16; ++found.plain) {
        const auto byte = static_cast<unsigned char>(at[found.plain]);
        if (byte == '"' || byte == '\\' || byte < 0x20) break;
        found.ascii = found.ascii && byte < 0x80;
    }
    return found;
#endif
}

// Precondition: the text that is read ends with a NUL, as a std::string does. Wide loads are checked against its end.
class Scan {
public:
    explicit Scan(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

    const char* at() const noexcept { return at_; }
    void move_to(const char* at) noexcept { at_ = at; }
    std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

    // These bytes and no others.
    template <std::size_t size>
    bool literal(const char (&text)[size]) noexcept {
        if (left() < size - 1 || !equal_bytes<size - 1>(at_, text)) return false;
        at_ += size - 1;
        return true;
    }

    bool null() noexcept { return literal("null"); }

    bool boolean(bool& value) noexcept {
        value = literal("true");
        return value || literal("false");
    }

    // A string whose bytes stand for themselves. The view is into the text. `ascii` is false where a byte is not.
    bool string(std::string_view& value, bool& ascii) noexcept {
        if (*at_ != '"') return false;
        const char* const begin = ++at_;
        ascii = true;
        while (left() >= 16) {
            const Look found = look(at_);
            ascii = ascii && found.ascii;
            at_ += found.plain;
            if (found.plain == 16) continue;
            if (*at_ != '"') return false;
            value = {begin, static_cast<std::size_t>(at_ - begin)};
            ++at_;
            return true;
        }
        return false;
    }

    bool integer(std::int64_t& value) noexcept {
        const char* digit = at_;
        std::uint64_t whole = 0;
        while (is_digit(*digit)) whole = whole * 10 + static_cast<std::uint64_t>(*digit++ - '0');
        const auto count = digit - at_;
        if (count == 0 || count > 18 || (count > 1 && *at_ == '0') || *digit == '.' || (*digit | 0x20) == 'e') return false;
        value = static_cast<std::int64_t>(whole);
        at_ = digit;
        return true;
    }

    bool number(double& value) noexcept;

private:
    static bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

    const char* at_;
    const char* end_;
};

// Up to 2^53 the digits, and up to 10^22 the power of ten, are exact doubles, so one operation on them rounds once, as it must
// (W. Clinger, "How to read floating point numbers accurately", 1990). All else is the standard library's.
inline bool Scan::number(double& value) noexcept {
    static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const char* p = at_;
    const bool negative = *p == '-';
    p += negative ? 1 : 0;
    const char* const whole = p;
    std::uint64_t digits = 0;
    while (is_digit(*p)) digits = digits * 10 + static_cast<std::uint64_t>(*p++ - '0');
    std::int64_t count = p - whole;
    if (count == 0 || (count > 1 && *whole == '0')) return false;
    std::int64_t exponent = 0;
    if (*p == '.') {
        const char* const fraction = ++p;
        while (is_digit(*p)) digits = digits * 10 + static_cast<std::uint64_t>(*p++ - '0');
        if (p == fraction) return false;
        exponent = fraction - p;
        count += p - fraction;
    }
    if ((*p | 0x20) == 'e') {
        ++p;
        const bool down = *p == '-';
        if (down || *p == '+') ++p;
        const char* const power = p;
        std::int64_t given = 0;
        while (is_digit(*p)) given = given * 10 + (*p++ - '0');
        if (p == power || p - power > 3) return false;
        exponent += down ? -given : given;
    }
    if (digits == 0 && negative) return false;  // the general decoder's to say whether that is -0
    if (count <= 19 && digits <= (std::uint64_t{1} << 53) && exponent >= -22 && exponent <= 22) {
        const auto exact = static_cast<double>(digits);
        value = exponent < 0 ? exact / powers[-exponent] : exact * powers[exponent];
        if (negative) value = -value;
    } else {
        const auto read = std::from_chars(at_, p, value);
        if (read.ec != std::errc{} || read.ptr != p) return false;
    }
    at_ = p;
    return true;
}

}  // namespace venturi::inline v1::columns
