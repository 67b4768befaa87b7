#include "domain/percent.hpp"

namespace venturi::server::domain {

std::string percent_encode(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
    const auto byte = static_cast<unsigned char>(c);
    if (unreserved) out += c;
    else (out += '%', out += digits[byte >> 4U], out += digits[byte & 0x0fU]);
  }
  return out;
}

}  // namespace venturi::server::domain
