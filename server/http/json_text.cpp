#include "http/json_text.hpp"

#include <cstdint>
#include <cstring>

namespace venturi::server {

namespace {

constexpr std::uint64_t each(std::uint8_t byte) { return 0x0101010101010101ULL * byte; }
constexpr std::uint64_t zero_bytes(std::uint64_t word) { return (word - each(1)) & ~word & each(0x80); }

/// Whether none of eight bytes needs an escape (a control character, a quote, a backslash).
bool plain(const char* text) {
  std::uint64_t word;
  std::memcpy(&word, text, sizeof word);
  const std::uint64_t controls = (word - each(0x20)) & ~word & each(0x80);
  return (controls | zero_bytes(word ^ each('"')) | zero_bytes(word ^ each('\\'))) == 0;
}

void append_escape(std::string& out, unsigned char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += '\\';
  switch (c) {
    case '"': out += '"'; break;
    case '\\': out += '\\'; break;
    case '\n': out += 'n'; break;
    case '\r': out += 'r'; break;
    case '\t': out += 't'; break;
    case '\b': out += 'b'; break;
    case '\f': out += 'f'; break;
    default:
      out += "u00";
      out += digits[c >> 4U];
      out += digits[c & 15U];
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    while (i + 8 <= text.size() && plain(text.data() + i)) i += 8;
    if (i == text.size()) break;
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, from, i - from);
    append_escape(out, c);
    from = i + 1;
  }
  out.append(text, from);
  out += '"';
}

}  // namespace venturi::server
