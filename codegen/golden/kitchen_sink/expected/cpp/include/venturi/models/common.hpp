// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// Confidence, coarsely.
enum class Band : std::uint8_t {
    /// Sure.
    high,
    /// Not sure.
    low,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Band value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Band& value) noexcept;

/// Where a list stands.
struct Page {
    /// The next page's cursor. At most 2048 characters.
    std::optional<std::string> next_cursor{};
    /// The page's size. 1 to 200.
    std::int64_t limit = 0;
    /// Whether there is another page.
    bool has_more = false;
    /// The state that is read. To the microsecond.
    std::optional<Timestamp> as_of{};

    bool operator==(const Page&) const = default;
};

/// A violation.
struct FieldError {
    /// Where. At most 1024 characters.
    std::string pointer{};
    /// What. At most 512 characters.
    std::string detail{};

    bool operator==(const FieldError&) const = default;
};

/// The one error format.
struct Problem {
    /// The kind. A URI. At most 256 characters.
    std::string type{};
    /// The kind in words. At most 128 characters.
    std::string title{};
    /// The status. 400 to 599.
    std::int64_t status = 0;
    /// What went wrong. At most 1024 characters.
    std::string detail{};
    /// The path. At most 2048 characters.
    std::string instance{};
    /// The code. At most 64 characters.
    std::string error_code{};
    /// The trace. At most 64 characters.
    std::string trace_id{};
    /// The tenant. At most 64 characters.
    std::optional<std::string> tenant_id{};
    /// The catalogue. A URI. At most 256 characters.
    std::string docs_url{};
    /// Violations. At most 100 items.
    std::optional<std::vector<FieldError>> errors{};

    bool operator==(const Problem&) const = default;
};

/// Liveness.
struct Health {
    /// Always `ok`.
    std::string status = "ok";

    bool operator==(const Health&) const = default;
};

/// How sure it is.
struct Evidence {
    /// The band.
    Band band{};
    /// The confidence. 0 to 0.95.
    double confidence = 0;

    bool operator==(const Evidence&) const = default;
};

template <>
VENTURI_EXPORT Result<Page> from_json<Page>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Page>(const Page& value);

template <>
VENTURI_EXPORT Result<FieldError> from_json<FieldError>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<FieldError>(const FieldError& value);

template <>
VENTURI_EXPORT Result<Problem> from_json<Problem>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Problem>(const Problem& value);

template <>
VENTURI_EXPORT Result<Health> from_json<Health>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Health>(const Health& value);

template <>
VENTURI_EXPORT Result<Evidence> from_json<Evidence>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Evidence>(const Evidence& value);

}  // namespace venturi::inline v1
