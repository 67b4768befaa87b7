#include "domain/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace venturi::server::domain {
namespace {

/// Length of the well-formed sequence at `p` (shortest form, no surrogates, at most U+10FFFF), or 0.
std::size_t sequence(const unsigned char* p, std::size_t left) noexcept {
  const auto tail = [&](std::size_t i) { return (p[i] & 0xC0U) == 0x80U; };
  if (p[0] < 0x80) return 1;
  if (p[0] >= 0xC2 && p[0] <= 0xDF) return left >= 2 && tail(1) ? 2 : 0;
  if ((p[0] & 0xF0U) == 0xE0U) {
    if (left < 3 || !tail(1) || !tail(2)) return 0;
    if (p[0] == 0xE0 && p[1] < 0xA0) return 0;
    return p[0] == 0xED && p[1] > 0x9F ? 0 : 3;
  }
  if (p[0] >= 0xF0 && p[0] <= 0xF4) {
    if (left < 4 || !tail(1) || !tail(2) || !tail(3)) return 0;
    if (p[0] == 0xF0 && p[1] < 0x90) return 0;
    return p[0] == 0xF4 && p[1] > 0x8F ? 0 : 4;
  }
  return 0;
}

constexpr std::uint64_t high_bits = 0x8080808080808080ULL;

}  // namespace

bool is_utf8(std::string_view text) noexcept {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t left = text.size();
  while (left > 0) {
    if (left >= 8) {  // eight ASCII bytes at a time: bodies are ASCII nearly throughout
      std::uint64_t word;
      std::memcpy(&word, p, sizeof word);
      if ((word & high_bits) == 0) {
        p += 8;
        left -= 8;
        continue;
      }
    }
    const std::size_t length = sequence(p, left);
    if (length == 0) return false;
    p += length;
    left -= length;
  }
  return true;
}

std::size_t characters(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

bool is_name(std::string_view text) noexcept {
  return is_utf8(text) && !text.empty() && characters(text) <= longest_name;
}

}  // namespace venturi::server::domain
