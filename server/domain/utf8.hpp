#pragma once
/// Texts from outside: whether they are UTF-8, and how long they are as the contract counts.

#include <cstddef>
#include <string_view>

namespace venturi::server::domain {

bool is_utf8(std::string_view text) noexcept;
/// Unicode characters in a text that is valid UTF-8: what minLength and maxLength count.
std::size_t characters(std::string_view text) noexcept;

inline constexpr std::size_t longest_name = 128;
/// What keys, clients, people and tenants may be called: 1 to 128 characters in UTF-8.
bool is_name(std::string_view text) noexcept;

}  // namespace venturi::server::domain
