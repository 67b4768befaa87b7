#include "domain/scaled.hpp"

#include <array>
#include <charconv>
#include <string>

namespace venturi::server::domain {

double from_scaled(std::int64_t value, int scale) {
  static constexpr std::array<double, 16> powers = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  constexpr std::int64_t exact = std::int64_t{1} << 53;
  // Both operands are exact doubles, so the one division rounds once.
  if (value >= -exact && value <= exact) return static_cast<double>(value) / powers[static_cast<std::size_t>(scale)];
  const std::string text = std::to_string(value) + "e-" + std::to_string(scale);
  double out = 0;
  std::from_chars(text.data(), text.data() + text.size(), out);
  return out;
}

}  // namespace venturi::server::domain
