#pragma once
/// The shape of the generated price tables (generated/prices.cpp, from codegen/contract/prices.yaml).

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace venturi::server::domain {

/// In the order of the generator's METERS.
enum class Meter : std::uint8_t {
  input,
  cached_input,
  cache_write_5m,
  cache_write_1h,
  output,
  batch_input,
  batch_output,
  audio_input,
  audio_output,
};

inline constexpr std::int64_t not_published = -1;

/// Pico-dollars per token.
using PriceRates = std::array<std::int64_t, 9>;

/// A model's rates from a day on, until the next row of the model.
struct PriceRow {
  std::int32_t effective_day = 0;  ///< days since 1970-01-01
  PriceRates rates{};
  std::int64_t long_above = 0;  ///< input tokens above which long_rates replace those of the same name; 0: never
  PriceRates long_rates{};
};

/// A model's name or alias, and its rows, the newest first.
struct PriceName {
  std::string_view provider;
  std::string_view name;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

std::string_view price_catalogue_version();
std::span<const PriceRow> price_rows();
/// In the order of provider and name.
std::span<const PriceName> price_names();

}  // namespace venturi::server::domain
