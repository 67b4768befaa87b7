#pragma once
// Where a plain string ends, many bytes at a time.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace venturi::inline v1::json {

inline bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// JSON's white space.
inline const char* after_blanks(const char* at, const char* end) {
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
    return at;
}

// What ends a plain string: a quote, or what makes it no plain one.
inline bool is_special(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

inline const char* first_special_bytewise(const char* at, const char* end) {
    while (at != end && !is_special(*at)) ++at;
    return at;
}

// The top bit of every byte that is special, in eight of them. A borrow can mark bytes above a special one too, so only the lowest mark
// is certain; no mark is certain.
constexpr std::uint64_t special_marks(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t quote = word ^ ones * '"';
    const std::uint64_t backslash = word ^ ones * '\\';
    return (((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((word - ones * 0x20) & ~word)) & ones << 7U;
}

// Eight bytes at a time. Finding the first of them needs the lowest byte first.
inline const char* first_special_by_words(const char* at, const char* end) {
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            const std::uint64_t found = special_marks(word);
            if (found != 0) return at + std::countr_zero(found) / 8;
        }
    }
    return first_special_bytewise(at, end);
}

inline const char* first_special(const char* at, const char* end) {
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
        const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const __m128i escape = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        const int found = _mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, escape)));
        if (found != 0) return at + std::countr_zero(static_cast<unsigned>(found));
    }
#endif
    return first_special_by_words(at, end);
}

// The quote that closes a string whose content begins at `at`; null where an escape or a control comes before it, or nothing does.
inline const char* plain_end(const char* at, const char* end) {
    at = first_special(at, end);
    return at != end && *at == '"' ? at : nullptr;
}

}  // namespace venturi::inline v1::json
