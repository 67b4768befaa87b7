#pragma once
/// What a tenant has decided for itself. Stored one by one, as JSON texts; what is not stored has its default.

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/clock.hpp"

namespace venturi::server::domain {

struct TenantSettings {
  std::string residency_region;
  bool stage_b_enabled = true;
  std::int64_t max_key_lifetime_days = 365;
  double completeness_floor = 0.9;
  Timestamp updated_at{};  ///< when one of them last changed, or the tenant was made

  bool operator==(const TenantSettings&) const = default;
};

namespace setting {
inline constexpr std::string_view residency_region = "residency_region";
inline constexpr std::string_view stage_b_enabled = "stage_b_enabled";
inline constexpr std::string_view max_key_lifetime_days = "max_key_lifetime_days";
inline constexpr std::string_view completeness_floor = "completeness_floor";
inline constexpr std::string_view updated_at = "updated_at";
}  // namespace setting

/// Gives a stored setting's JSON text by its name; none: never changed.
using StoredSetting = std::function<std::optional<std::string>(std::string_view)>;

/// The settings in force: `defaults`, and over them what is stored.
[[nodiscard]] TenantSettings settings_in_force(TenantSettings defaults, const StoredSetting& stored);

[[nodiscard]] std::string setting_text(std::string_view text);  ///< of letters, digits, `-` and `:`
[[nodiscard]] std::string setting_text(bool value);
[[nodiscard]] std::string setting_text(std::int64_t value);
[[nodiscard]] std::string setting_text(double value);

/// A region's name: `eu-central-1`, or a zone such as `eu`.
[[nodiscard]] bool is_region(std::string_view text);

/// Whether data that is kept in one of `regions` stays inside `wanted`, which is one of them or a zone around one.
[[nodiscard]] bool holds_region(std::span<const std::string> regions, std::string_view wanted);

}  // namespace venturi::server::domain
