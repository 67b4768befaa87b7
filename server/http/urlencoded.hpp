// Percent-encoding: path segments, query strings and form bodies, decoded strictly.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::server {

struct Pair {
  std::string name;
  std::string value;
};

/// nullopt: a `%` without two hexadecimal digits, a NUL, or bytes that are not UTF-8. `plus` reads `+` as a space.
std::optional<std::string> percent_decode(std::string_view text, bool plus);

/// `a=1&b=2`, in order, repetitions kept. nullopt as above, or more than `max_pairs`.
std::optional<std::vector<Pair>> parse_urlencoded(std::string_view text);
inline constexpr std::size_t max_pairs = 200;

}  // namespace venturi::server
