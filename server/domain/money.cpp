#include "domain/money.hpp"

#include <limits>

namespace venturi::server::domain {

std::optional<PicoUsd> parse_usd(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() || fraction.size() > 12 || (point != std::string_view::npos && fraction.empty()))
    return std::nullopt;
  PicoUsd amount = 0;
  const auto take = [&amount](char c) {
    if (c < '0' || c > '9') return false;
    return !__builtin_mul_overflow(amount, PicoUsd{10}, &amount) &&
           !__builtin_add_overflow(amount, PicoUsd{c - '0'}, &amount);
  };
  for (const char c : whole) {
    if (!take(c)) return std::nullopt;
  }
  for (std::size_t i = 0; i < 12; ++i) {
    if (!take(i < fraction.size() ? fraction[i] : '0')) return std::nullopt;
  }
  return amount;
}

std::string usd_text(PicoUsd amount) {
  constexpr auto unit = static_cast<std::uint64_t>(pico_per_usd);
  const bool negative = amount < 0;
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount);
  std::string text = (negative ? "-" : "") + std::to_string(size / unit);
  std::string fraction = std::to_string(size % unit);
  fraction.insert(0, 12 - fraction.size(), '0');
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return fraction.empty() ? text : text + '.' + fraction;
}

std::optional<PicoUsd> add(PicoUsd a, PicoUsd b) {
  PicoUsd sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

void CostSum::add(std::int64_t tokens, std::int64_t pico_per_token) {
  sum_ += static_cast<Wide>(tokens) * static_cast<Wide>(pico_per_token);
}

std::optional<PicoUsd> CostSum::total() const {
  if (sum_ > static_cast<Wide>(std::numeric_limits<PicoUsd>::max())) return std::nullopt;
  return static_cast<PicoUsd>(sum_);
}

}  // namespace venturi::server::domain
