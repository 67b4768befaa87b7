#pragma once
// Enumerations and their spellings: each has one table of names in the order of its members.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string_view>

namespace venturi::inline v1::json {

template <class E, std::size_t count>
constexpr std::string_view name_of(const std::string_view (&names)[count], E value) noexcept {
    const auto index = static_cast<std::size_t>(value);
    return index < count ? names[index] : std::string_view();
}

// A perfect hash of a table, found while compiling: a name's length and three of its letters say which member it can be. A page of
// records holds thousands of names, and a walk over each table would cost as much as all the rest of reading them.
template <std::size_t count>
class NameIndex {
public:
    explicit consteval NameIndex(const std::string_view (&names)[count]) {
        for (first_ = 1; first_ < 32; ++first_)
            for (last_ = 0; last_ < 32; ++last_)
                if (fill(names)) return;
        first_ = 0;
    }

    // False for a table that resisted.
    constexpr bool usable() const noexcept { return first_ != 0; }

    // The only member that can have this name; any other number where there is none.
    constexpr std::size_t candidate(std::string_view name) const noexcept {
        return name.empty() ? nothing : slots_[slot(name)];
    }

private:
    static constexpr std::uint8_t nothing = 255;
    static constexpr std::size_t size = std::clamp<std::size_t>(std::bit_ceil(count * count / 2 + 1), 16, 256);

    constexpr std::size_t slot(std::string_view name) const noexcept {
        const auto letter = [name](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(name[at])); };
        return (name.size() + letter(0) * first_ + letter(name.size() - 1) * last_ + letter(name.size() / 2)) % size;
    }

    consteval bool fill(const std::string_view (&names)[count]) {
        if (count >= nothing) return false;
        slots_.fill(nothing);
        for (std::size_t i = 0; i < count; ++i) {
            if (names[i].empty()) return false;
            std::uint8_t& place = slots_[slot(names[i])];
            if (place != nothing) return false;
            place = static_cast<std::uint8_t>(i);
        }
        return true;
    }

    std::array<std::uint8_t, size> slots_{};
    std::size_t first_ = 0;
    std::size_t last_ = 0;
};

// A name is short: comparing its words in place beats a call.
inline bool same_name(std::string_view a, std::string_view b) noexcept {
    const auto word = [](const char* at) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        return bytes;
    };
    if (a.size() != b.size()) return false;
    std::size_t at = 0;
    for (; at + 8 <= a.size(); at += 8)
        if (word(a.data() + at) != word(b.data() + at)) return false;
    if (a.size() >= 8) return word(a.data() + a.size() - 8) == word(b.data() + a.size() - 8);
    while (at < a.size() && a[at] == b[at]) ++at;
    return at == a.size();
}

template <const auto& names>
inline constexpr NameIndex index_of{names};

template <const auto& names, class E>
bool find_name(std::string_view text, E& value) noexcept {
    constexpr const auto& index = index_of<names>;
    std::size_t found = std::size(names);
    if constexpr (index.usable()) {
        found = index.candidate(text);
        if (found >= std::size(names) || !same_name(names[found], text)) return false;
    } else {
        for (found = 0; found < std::size(names) && names[found] != text;) ++found;
        if (found == std::size(names)) return false;
    }
    value = static_cast<E>(found);
    return true;
}

}  // namespace venturi::inline v1::json
