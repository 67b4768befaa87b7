#pragma once
/// Stored integers as the numbers of the wire: pico-dollars as dollars, nano-watt-hours as watt-hours.

#include <cstdint>

namespace venturi::server::domain {

/// The double nearest to value / 10^scale, so that its shortest text is the stored amount again as long as that has at most 15
/// significant digits.
[[nodiscard]] double from_scaled(std::int64_t value, int scale);

}  // namespace venturi::server::domain
