#include "domain/people.hpp"

#include <algorithm>

#include "domain/utf8.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t longest_email = 254;  // RFC 5321, 4.5.3.1.3, without the angle brackets

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

bool is_blank_or_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7f;
}

}  // namespace

std::optional<std::string> normal_email(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  const std::size_t at = text.find('@');
  if (text.size() > longest_email || at == std::string_view::npos || at == 0 || at + 1 == text.size()) return std::nullopt;
  if (text.find('@', at + 1) != std::string_view::npos || std::ranges::any_of(text, is_blank_or_control) || !is_utf8(text)) return std::nullopt;
  return lower(text);
}

std::string refuse_password(std::string_view password, std::string_view email) {
  if (password.size() < shortest_password) return "must have at least " + std::to_string(shortest_password) + " characters";
  if (password.size() > longest_password) return "must have at most " + std::to_string(longest_password) + " bytes";
  if (password.find('\0') != std::string_view::npos) return "must not hold a NUL";
  if (lower(password) == email) return "must not be the e-mail address";
  if (std::ranges::all_of(password, [&](char c) { return c == password.front(); })) return "must not be one character repeated";
  return {};
}

}  // namespace venturi::server::domain
