// Compact JSON, appended piece by piece.
#pragma once

#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace venturi::server {

/// Appends `text` as a JSON string.
void append_json_string(std::string& out, std::string_view text);

/// Integers exactly, doubles in the shortest form that reads back the same.
template <class Number>
void append_json_number(std::string& out, Number n) {
  std::array<char, 32> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), n).ptr;
  out.append(text.data(), end);
}

}  // namespace venturi::server
