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
    /// 409: The change contradicts the current state of the resource, such as rotating a key that has expired or
    /// deciding a dispute twice.
    conflict,
    /// 422: The payload has a property that carries prompt or completion content. It was refused and not stored; the
    /// answer names the property and never its value.
    content_not_accepted,
    /// 400: The cursor is authentic, but the state of the data that it reads is no longer kept.
    cursor_expired,
    /// 400: The cursor was altered, was not issued by this instance, or belongs to another list, filter or sort than
    /// the request.
    cursor_invalid,
    /// 401: The credential is authentic, and its lifetime is over.
    expired,
    /// 400: A filter does not parse, names a field that is not allowlisted, uses an operator that the field does not
    /// take, or has a value of the wrong type.
    filter_invalid,
    /// 410: What was asked for existed and is no longer kept, such as the file of an expired export, or an operation
    /// past its sunset.
    gone,
    /// 422: The Idempotency-Key was used within the last 24 hours for a request with another body.
    idempotency_conflict,
    /// 409: The first request with this Idempotency-Key is still being carried out.
    idempotency_in_progress,
    /// 400: The Idempotency-Key is neither a UUID nor a ULID, bare or as a quoted string.
    idempotency_key_invalid,
    /// 400: A mutating request came without an Idempotency-Key header.
    idempotency_key_required,
    /// 403: The credential is valid and lacks the scope that the operation requires. No scope implies another.
    insufficient_scope,
    /// 500: Something unexpected failed. The answer says nothing but the trace id.
    internal_error,
    /// 401: The token, key or client secret is missing, malformed, revoked, of another instance, or of a kind that this
    /// operation does not accept.
    invalid_credentials,
    /// 400: The request is not readable: broken JSON, an unreadable query string, a header that does not parse, or an
    /// OAuth request that RFC 6749 refuses.
    malformed_request,
    /// 405: The path exists and does not take this method. The Allow header lists those it takes.
    method_not_allowed,
    /// 404: There is no such path, or no such resource in this tenant. Another tenant's resource looks the same, so
    /// that its existence never shows.
    not_found,
    /// 422: A key or client was to be created without any scope, and would be able to do nothing.
    no_scope,
    /// 413: The body is larger than the operation takes, or a batch holds more events than it may. Nothing of it was
    /// stored.
    payload_too_large,
    /// 429: The caller has used up its budget in this route class. Other tenants and other classes are not affected.
    rate_limited,
    /// 409: The operation would move data across the tenant's data-residency boundary.
    residency_blocked,
    /// 422: The caller asked for a scope that it may not hand out, because it does not hold it itself or because this
    /// kind of client cannot carry it.
    scope_not_grantable,
    /// 503: The instance is starting, stopping or overloaded, or a store that it needs does not answer. The request
    /// took no effect.
    service_unavailable,
    /// 400: The sort names a field that is not allowlisted.
    sort_invalid,
    /// 401: The operation needs a user who authenticated within the last five minutes (RFC 9470).
    step_up_required,
    /// 403: The request itself names another tenant, as a cursor that was issued to one does.
    tenant_mismatch,
    /// 415: The Content-Type or the Content-Encoding of the body is not one that the operation takes.
    unsupported_media_type,
    /// 422: The request is readable and violates the schema or a rule. `errors` names every violation with a JSON
    /// pointer.
    validation_failed,
    /// 409: The endpoint has not yet echoed its signed challenge, so nothing is delivered to it.
    webhook_unverified,
    /// 422: The URL is not https, names credentials or a port that is not allowed, or resolves to an address outside
    /// the operator's allowlist.
    webhook_url_rejected,
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
