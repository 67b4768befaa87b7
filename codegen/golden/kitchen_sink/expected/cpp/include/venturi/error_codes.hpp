// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

/// The closed catalogue of error codes. The number is no part of the contract, the text is.
enum class ErrorCode : std::uint8_t {
    /// Not from the catalogue: the failure has no code, or one that is newer than this SDK.
    unknown,
    /// 409: The state does not allow it.
    conflict,
    /// 422: Content was sent.
    content_not_accepted,
    /// 400: It is too old.
    cursor_expired,
    /// 400: It was altered.
    cursor_invalid,
    /// 401: The key has expired.
    expired,
    /// 400: Not a filter.
    filter_invalid,
    /// 410: It is no longer there.
    gone,
    /// 422: Another body.
    idempotency_conflict,
    /// 409: The first request still runs.
    idempotency_in_progress,
    /// 400: Not a UUID or ULID.
    idempotency_key_invalid,
    /// 400: No key.
    idempotency_key_required,
    /// 403: Not granted.
    insufficient_scope,
    /// 500: Unexpected.
    internal_error,
    /// 401: Not valid.
    invalid_credentials,
    /// 400: It is not readable.
    malformed_request,
    /// 404: It is not there.
    not_found,
    /// 413: Too many bytes.
    payload_too_large,
    /// 429: Too fast.
    rate_limited,
    /// 503: Not now.
    service_unavailable,
    /// 400: Not a sort.
    sort_invalid,
    /// 401: Sign in again.
    step_up_required,
    /// 403: Another tenant's.
    tenant_mismatch,
    /// 415: Not JSON.
    unsupported_media_type,
    /// 422: A value is not allowed.
    validation_failed,
};

/// Whether the same request can succeed later.
enum class Retryable : std::uint8_t {
    no,              ///< it would fail again
    yes,             ///< after a while; Retry-After says when, where it is sent
    maybe,           ///< only where repeating it is safe
    reauthenticate,  ///< after the user has signed in again
};

/// One row of the catalogue.
struct ErrorInfo {
    ErrorCode code;          ///< which one it is
    std::string_view text;   ///< as on the wire: `INSUFFICIENT_SCOPE`
    int status;              ///< the HTTP status it comes with
    Retryable retryable;     ///< whether the same call can succeed later
    std::string_view title;  ///< a few words for people
    std::string_view type;   ///< the problem's type URI
};

/// The code as on the wire; `UNKNOWN` for unknown.
VENTURI_EXPORT std::string_view to_string(ErrorCode code) noexcept;

/// @returns false, and leaves `code` alone, where the text is no code of the catalogue.
VENTURI_EXPORT bool parse(std::string_view text, ErrorCode& code) noexcept;

/// The code's row; for `unknown` one with status 0.
VENTURI_EXPORT const ErrorInfo& describe(ErrorCode code) noexcept;

/// Every row, sorted by text, `unknown` left out.
VENTURI_EXPORT std::span<const ErrorInfo> error_catalogue() noexcept;

}  // namespace venturi::inline v1
