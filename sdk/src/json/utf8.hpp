#pragma once
// Whether bytes are UTF-8, at little cost where they are ASCII, as nearly all of an answer is.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace venturi::inline v1::json {

// The first byte that is not ASCII, or `end`.
inline const char* after_ascii(const char* at, const char* end) {
#ifdef __SSE2__
    for (; end - at >= 64; at += 64) {
        const auto* const in = reinterpret_cast<const __m128i*>(at);
        const __m128i any = _mm_or_si128(_mm_or_si128(_mm_loadu_si128(in), _mm_loadu_si128(in + 1)),
                                         _mm_or_si128(_mm_loadu_si128(in + 2), _mm_loadu_si128(in + 3)));
        if (_mm_movemask_epi8(any) != 0) break;
    }
#endif
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        if ((word & 0x8080'8080'8080'8080) != 0) break;
    }
    while (at != end && static_cast<unsigned char>(*at) < 0x80) ++at;
    return at;
}

inline bool is_ascii(std::string_view text) { return after_ascii(text.data(), text.data() + text.size()) == text.data() + text.size(); }

// The end of the one character that begins at `at` with a byte that is not ASCII; null where it is none (RFC 3629: no surrogates, no
// longer form than is needed, nothing beyond U+10FFFF).
inline const char* after_character(const char* at, const char* end) {
    const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](int i, unsigned char least = 0x80, unsigned char most = 0xBF) {
        return i < end - at && byte(i) >= least && byte(i) <= most;
    };
    const unsigned char first = byte(0);
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? at + 2 : nullptr;
    if ((first & 0xF0) == 0xE0) {
        const bool second = follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        return second && follows(2) ? at + 3 : nullptr;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool second = follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        return second && follows(2) && follows(3) ? at + 4 : nullptr;
    }
    return nullptr;
}

inline bool is_utf8(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (;;) {
        at = after_ascii(at, end);
        if (at == end) return true;
        // Characters of a word stand together, so the next one is looked at without the leap over ASCII.
        while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
            at = after_character(at, end);
            if (at == nullptr) return false;
        }
    }
}

}  // namespace venturi::inline v1::json
