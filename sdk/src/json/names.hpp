#pragma once
// Enumerations and their spellings: each has one table of names in the order of its members.

#include <cstddef>
#include <string_view>

namespace venturi::inline v1::json {

template <class E, std::size_t count>
constexpr std::string_view name_of(const std::string_view (&names)[count], E value) noexcept {
    const auto index = static_cast<std::size_t>(value);
    return index < count ? names[index] : std::string_view();
}

// The tables are short: comparing lengths first makes a walk cheaper than a hash.
template <class E, std::size_t count>
constexpr bool find_name(const std::string_view (&names)[count], std::string_view text, E& value) noexcept {
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i] != text) continue;
        value = static_cast<E>(i);
        return true;
    }
    return false;
}

}  // namespace venturi::inline v1::json
