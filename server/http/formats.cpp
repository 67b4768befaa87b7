#include "http/formats.hpp"

#include <cstring>

namespace venturi::server::formats {

namespace {

constexpr bool digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool alpha(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool hexadecimal(char c) noexcept {
  return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The number in `count` digits at `at`, or -1.
constexpr int number_at(std::string_view text, std::size_t at, std::size_t count) noexcept {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!digit(text[i])) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

constexpr int days_in(int year, int month) noexcept {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

constexpr bool offset_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return false;
  if (text[at] == 'Z' || text[at] == 'z') return at + 1 == text.size();
  if ((text[at] != '+' && text[at] != '-') || text.size() != at + 6 || text[at + 3] != ':') return false;
  const int hours = number_at(text, at + 1, 2), minutes = number_at(text, at + 4, 2);
  return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}

}  // namespace

bool is_uuid(std::string_view text) noexcept {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < 36; ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !hexadecimal(text[i])) return false;
  }
  return true;
}

bool is_ulid(std::string_view text) noexcept {
  if (text.size() != 26 || text[0] < '0' || text[0] > '7') return false;
  for (const char c : text) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (!digit(upper) && (!alpha(upper) || upper == 'I' || upper == 'L' || upper == 'O' || upper == 'U')) return false;
  }
  return true;
}

bool is_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = number_at(text, 0, 4), month = number_at(text, 5, 2), day = number_at(text, 8, 2);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
}

bool is_timestamp(std::string_view text) noexcept {
  if (text.size() < 20 || text.size() > 40 || !is_date(text.substr(0, 10))) return false;
  if ((text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':') return false;
  const int hour = number_at(text, 11, 2), minute = number_at(text, 14, 2), second = number_at(text, 17, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
  std::size_t at = 19;
  if (text[at] == '.') {
    const std::size_t first = ++at;
    while (at < text.size() && digit(text[at])) ++at;
    if (at == first) return false;
  }
  return offset_at(text, at);
}

bool is_decimal(std::string_view text) noexcept {
  if (!text.empty() && text[0] == '-') text.remove_prefix(1);
  std::size_t at = 0;
  while (at < text.size() && digit(text[at])) ++at;
  if (at == 0 || (at > 1 && text[0] == '0')) return false;
  if (at == text.size()) return true;
  if (text[at] != '.') return false;
  const std::size_t first = ++at;
  while (at < text.size() && digit(text[at])) ++at;
  return at > first && at == text.size();
}

bool is_uri(std::string_view text) noexcept {
  const auto colon = text.find(':');
  if (colon == 0 || colon == std::string_view::npos || !alpha(text[0]) || colon + 1 == text.size()) return false;
  for (const char c : text.substr(0, colon))
    if (!alpha(c) && !digit(c) && c != '+' && c != '-' && c != '.') return false;
  for (std::size_t i = colon + 1; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '%') {
      if (i + 2 >= text.size() || !hexadecimal(text[i + 1]) || !hexadecimal(text[i + 2])) return false;
      i += 2;
    } else if (!alpha(c) && !digit(c) && (c == '\0' || std::strchr("-._~:/?#[]@!$&'()*+,;=", c) == nullptr)) {
      return false;
    }
  }
  return true;
}

}  // namespace venturi::server::formats
