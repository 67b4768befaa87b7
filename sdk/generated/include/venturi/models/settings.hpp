// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The tenant's settings as they are in force.
struct Settings {
    /// The region in which the tenant's data stays. Exports leave out rows of other regions and count them. 2 to 40
    /// characters.
    std::string residency_region{};
    /// Whether trained inference may resolve what deterministic evidence left open. While it is off, records say
    /// `degradation_state: disabled`.
    bool stage_b_enabled = false;
    /// The longest lifetime that a new API or ingestion key may be given. 1 to 3650.
    std::int64_t max_key_lifetime_days = 0;
    /// The share of expected data below which a rollup shows the gap (null) instead of an amount. 0 to 1.
    double completeness_floor = 0;
    /// When a setting last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Settings&) const = default;
};

/// The settings to change; what is left out stays as it is.
struct SettingsUpdate {
    /// The region in which the tenant's data is to stay; one of those that the operator configured. 2 to 40 characters.
    std::optional<std::string> residency_region{};
    /// Whether trained inference may be used. It takes effect for records that are attributed from now on.
    std::optional<bool> stage_b_enabled{};
    /// The longest lifetime for new keys. Existing keys keep theirs. 1 to 3650.
    std::optional<std::int64_t> max_key_lifetime_days{};
    /// The share of expected data below which a rollup shows the gap. 0 to 1.
    std::optional<double> completeness_floor{};

    bool operator==(const SettingsUpdate&) const = default;
};

template <>
VENTURI_EXPORT Result<Settings> from_json<Settings>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Settings>(const Settings& value);

template <>
VENTURI_EXPORT Result<SettingsUpdate> from_json<SettingsUpdate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SettingsUpdate>(const SettingsUpdate& value);

}  // namespace venturi::inline v1
