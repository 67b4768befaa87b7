#pragma once
/// Money: integer pico-dollars (10⁻¹² USD), in which every published price per token is exact. Text comes in, a JSON
/// number goes out (scaled.hpp); nothing in between is a float.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace venturi::server::domain {

using PicoUsd = std::int64_t;  ///< up to 9.2 million dollars

inline constexpr PicoUsd pico_per_usd = 1'000'000'000'000;

/// Decimal text (`12`, `0.0123`): no sign, no exponent, at most 12 digits behind the point. nullopt: another form, or
/// too much.
[[nodiscard]] std::optional<PicoUsd> parse_usd(std::string_view text);

/// Exact decimal text without trailing zeros.
[[nodiscard]] std::string usd_text(PicoUsd amount);

/// a + b; nullopt on overflow.
[[nodiscard]] std::optional<PicoUsd> add(PicoUsd a, PicoUsd b);

/// Sums tokens times rate with 128 bits, so that no intermediate overflows.
class CostSum {
 public:
  /// `tokens` ≥ 0, `pico_per_token` ≥ 0.
  void add(std::int64_t tokens, std::int64_t pico_per_token);
  /// nullopt: beyond PicoUsd.
  [[nodiscard]] std::optional<PicoUsd> total() const;

 private:
  __extension__ typedef unsigned __int128 Wide;
  Wide sum_ = 0;
};

}  // namespace venturi::server::domain
