// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// A class of operations that share a budget. New classes may appear. Open: newer servers may answer with members that
/// this SDK does not know.
enum class RouteClass : std::uint8_t {
    /// Reads and lists.
    read,
    /// Changes.
    write,
    /// Events in, counted by event.
    ingest,
    /// Creation of exports.
    export_,
    /// Tokens.
    auth,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(RouteClass value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, RouteClass& value) noexcept;

/// The caller's budget in one route class, a token bucket that refills steadily.
struct RateLimitBudget {
    /// The class.
    Open<RouteClass> route_class{};
    /// How many requests the window sustains; events, for `ingest`. At least 0.
    std::int64_t limit = 0;
    /// The window's length in seconds. At least 1.
    std::int64_t window_seconds = 0;
    /// How many are admitted at once when the bucket is full. At least 0.
    std::int64_t burst = 0;
    /// How many are admitted right now. At least 0.
    std::int64_t remaining = 0;
    /// In how many seconds the bucket is full again. At least 0.
    std::int64_t reset_seconds = 0;

    bool operator==(const RateLimitBudget&) const = default;
};

/// The caller's budget in every route class.
struct RateLimitStatus {
    /// One budget for each class. At most 16 items.
    std::vector<RateLimitBudget> budgets{};

    bool operator==(const RateLimitStatus&) const = default;
};

template <>
VENTURI_EXPORT Result<RateLimitBudget> from_json<RateLimitBudget>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<RateLimitBudget>(const RateLimitBudget& value);

template <>
VENTURI_EXPORT Result<RateLimitStatus> from_json<RateLimitStatus>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<RateLimitStatus>(const RateLimitStatus& value);

}  // namespace venturi::inline v1
