// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// Whether something works.
enum class HealthState : std::uint8_t {
    /// `ok`
    ok,
    /// `failing`
    failing,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(HealthState value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, HealthState& value) noexcept;

/// The process is alive.
struct Health {
    /// `ok`, as long as it answers.
    HealthState status{};
    /// The server's version. At most 64 characters.
    std::string version{};

    bool operator==(const Health&) const = default;
};

/// The instance can serve. One that cannot answers 503 instead.
struct Readiness {
    /// `ok`, where every check is.
    HealthState status{};
    /// What the instance depends on, by name. At most 16 members.
    std::map<std::string, HealthState> checks{};

    bool operator==(const Readiness&) const = default;
};

template <>
VENTURI_EXPORT Result<Health> from_json<Health>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Health>(const Health& value);

template <>
VENTURI_EXPORT Result<Readiness> from_json<Readiness>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Readiness>(const Readiness& value);

}  // namespace venturi::inline v1
