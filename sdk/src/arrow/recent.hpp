#pragma once
// Short cut to a dictionary: texts that a column has read lately, found by the bytes behind the opening quote as they stand in
// the JSON. A hit has read the text, its end and its index in a few comparisons, without looking for the closing quote.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "arrow/load.hpp"

namespace venturi::inline v1::columns {

class Recent {
public:
    // A string's index and the place after it; null where it is not among the recent ones.
    struct Found {
        const char* after = nullptr;
        std::int32_t index = 0;
    };
    // `at` is where the string's opening quote would be.
    [[gnu::always_inline]] Found find(const char* at, const char* end) noexcept {
        const char* const text = at + 1;
        if (end - at <= static_cast<std::ptrdiff_t>(sizeof(Entry)) || *at != '"') return {};
        // Where a column has said the same for a while its length is foreseen, and the reading goes on behind the text before the
        // text has been looked up.
        if (const Entry& entry = entries_[last_]; steady_ >= long_enough && same(text, entry)) return {text + entry.size, entry.index};
        const std::size_t place = slot(text);
        const Entry& entry = entries_[place];
        if (!same(text, entry)) return {};
        steady_ = place == last_ ? steady_ + 1 : 0;
        last_ = place;
        return {text + entry.size, entry.index};
    }

    // `text` has been read from the JSON and stands there still, followed by its closing quote.
    void keep(std::string_view text, std::int32_t index, const char* end) noexcept {
        if (text.size() + 1 > longest || end - text.data() < static_cast<std::ptrdiff_t>(sizeof(Entry))) return;
        Entry& entry = entries_[slot(text.data())];
        entry.size = static_cast<std::uint32_t>(text.size() + 1);
        entry.index = index;
        std::memcpy(entry.text, text.data(), entry.size);
    }

    void clear() noexcept {
        entries_.fill({});
        steady_ = 0;
    }

private:
    static constexpr std::size_t slots = 64;
    static constexpr std::size_t longest = 56;  // with the closing quote
    static constexpr unsigned long_enough = 8;  // texts in a row

    struct alignas(64) Entry {
        char text[longest]{};    // with the closing quote
        std::uint32_t size = 0;  // 0: nothing
        std::int32_t index = 0;
    };

    // Sixteen bytes decide; they may reach into what follows a short text, which costs nothing but a slot.
    static std::size_t slot(const char* text) noexcept {
        constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15;
        return ((load<std::uint64_t>(text) ^ std::rotl(load<std::uint64_t>(text + 8), 29)) * odd) >> 58;
    }

    static bool same(const char* text, const Entry& entry) noexcept {
#if defined(__SSE2__)
        std::uint32_t at = 0;
        for (; at + 16 <= entry.size; at += 16)
            if (equal(text + at, entry.text + at) != 0xFFFFu) return false;
        const std::uint32_t rest = (1u << (entry.size - at)) - 1;
        // The last entry's bytes end before sixteen more do, but its size and index stand behind them.
        return entry.size != 0 && (equal(text + at, entry.text + at) & rest) == rest;
#else
        return entry.size != 0 && std::memcmp(text, entry.text, entry.size) == 0;
#endif
    }

#if defined(__SSE2__)
    static std::uint32_t equal(const char* a, const char* b) noexcept {
        const __m128i both = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(a)),
                                            _mm_load_si128(reinterpret_cast<const __m128i*>(b)));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(both));
    }
#endif

    static_assert(slots == std::size_t{1} << (64 - 58));

    std::array<Entry, slots> entries_{};
    std::size_t last_ = 0;  // where the text before was found
    unsigned steady_ = 0;   // how many in a row were found there
};

}  // namespace venturi::inline v1::columns
