// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/error_codes.hpp"

#include <algorithm>
#include <cstddef>

namespace venturi::inline v1 {

namespace {

// In the order of the enumeration; from the second row on sorted by text.
constexpr ErrorInfo rows[] = {
    {ErrorCode::unknown, "UNKNOWN", 0, Retryable::no, "Unknown error", "about:blank"},
    {ErrorCode::conflict, "CONFLICT", 409, Retryable::no,
     "Conflict", "https://venturi.systems/errors/conflict"},
    {ErrorCode::content_not_accepted, "CONTENT_NOT_ACCEPTED", 422, Retryable::no,
     "Content not accepted", "https://venturi.systems/errors/content-not-accepted"},
    {ErrorCode::cursor_expired, "CURSOR_EXPIRED", 400, Retryable::no,
     "Cursor expired", "https://venturi.systems/errors/cursor-expired"},
    {ErrorCode::cursor_invalid, "CURSOR_INVALID", 400, Retryable::no,
     "Cursor invalid", "https://venturi.systems/errors/cursor-invalid"},
    {ErrorCode::expired, "EXPIRED", 401, Retryable::no,
     "Credential expired", "https://venturi.systems/errors/expired"},
    {ErrorCode::filter_invalid, "FILTER_INVALID", 400, Retryable::no,
     "Filter invalid", "https://venturi.systems/errors/filter-invalid"},
    {ErrorCode::gone, "GONE", 410, Retryable::no,
     "Gone", "https://venturi.systems/errors/gone"},
    {ErrorCode::idempotency_conflict, "IDEMPOTENCY_CONFLICT", 422, Retryable::no,
     "Idempotency conflict", "https://venturi.systems/errors/idempotency-conflict"},
    {ErrorCode::idempotency_in_progress, "IDEMPOTENCY_IN_PROGRESS", 409, Retryable::yes,
     "Request in progress", "https://venturi.systems/errors/idempotency-in-progress"},
    {ErrorCode::idempotency_key_invalid, "IDEMPOTENCY_KEY_INVALID", 400, Retryable::no,
     "Idempotency key invalid", "https://venturi.systems/errors/idempotency-key-invalid"},
    {ErrorCode::idempotency_key_required, "IDEMPOTENCY_KEY_REQUIRED", 400, Retryable::no,
     "Idempotency key required", "https://venturi.systems/errors/idempotency-key-required"},
    {ErrorCode::insufficient_scope, "INSUFFICIENT_SCOPE", 403, Retryable::no,
     "Insufficient scope", "https://venturi.systems/errors/insufficient-scope"},
    {ErrorCode::internal_error, "INTERNAL_ERROR", 500, Retryable::maybe,
     "Internal error", "https://venturi.systems/errors/internal-error"},
    {ErrorCode::invalid_credentials, "INVALID_CREDENTIALS", 401, Retryable::no,
     "Invalid credentials", "https://venturi.systems/errors/invalid-credentials"},
    {ErrorCode::malformed_request, "MALFORMED_REQUEST", 400, Retryable::no,
     "Malformed request", "https://venturi.systems/errors/malformed-request"},
    {ErrorCode::method_not_allowed, "METHOD_NOT_ALLOWED", 405, Retryable::no,
     "Method not allowed", "https://venturi.systems/errors/method-not-allowed"},
    {ErrorCode::not_found, "NOT_FOUND", 404, Retryable::no,
     "Not found", "https://venturi.systems/errors/not-found"},
    {ErrorCode::no_scope, "NO_SCOPE", 422, Retryable::no,
     "No scope selected", "https://venturi.systems/errors/no-scope"},
    {ErrorCode::payload_too_large, "PAYLOAD_TOO_LARGE", 413, Retryable::no,
     "Payload too large", "https://venturi.systems/errors/payload-too-large"},
    {ErrorCode::rate_limited, "RATE_LIMITED", 429, Retryable::yes,
     "Rate limited", "https://venturi.systems/errors/rate-limited"},
    {ErrorCode::residency_blocked, "RESIDENCY_BLOCKED", 409, Retryable::no,
     "Residency blocked", "https://venturi.systems/errors/residency-blocked"},
    {ErrorCode::scope_not_grantable, "SCOPE_NOT_GRANTABLE", 422, Retryable::no,
     "Scope not grantable", "https://venturi.systems/errors/scope-not-grantable"},
    {ErrorCode::service_unavailable, "SERVICE_UNAVAILABLE", 503, Retryable::yes,
     "Service unavailable", "https://venturi.systems/errors/service-unavailable"},
    {ErrorCode::sort_invalid, "SORT_INVALID", 400, Retryable::no,
     "Sort invalid", "https://venturi.systems/errors/sort-invalid"},
    {ErrorCode::step_up_required, "STEP_UP_REQUIRED", 401, Retryable::reauthenticate,
     "Step-up authentication required", "https://venturi.systems/errors/step-up-required"},
    {ErrorCode::tenant_mismatch, "TENANT_MISMATCH", 403, Retryable::no,
     "Tenant mismatch", "https://venturi.systems/errors/tenant-mismatch"},
    {ErrorCode::unsupported_media_type, "UNSUPPORTED_MEDIA_TYPE", 415, Retryable::no,
     "Unsupported media type", "https://venturi.systems/errors/unsupported-media-type"},
    {ErrorCode::validation_failed, "VALIDATION_FAILED", 422, Retryable::no,
     "Validation failed", "https://venturi.systems/errors/validation-failed"},
    {ErrorCode::webhook_unverified, "WEBHOOK_UNVERIFIED", 409, Retryable::no,
     "Webhook not verified", "https://venturi.systems/errors/webhook-unverified"},
    {ErrorCode::webhook_url_rejected, "WEBHOOK_URL_REJECTED", 422, Retryable::no,
     "Webhook URL rejected", "https://venturi.systems/errors/webhook-url-rejected"},
};

}  // namespace

std::string_view to_string(ErrorCode code) noexcept { return describe(code).text; }

bool parse(std::string_view text, ErrorCode& code) noexcept {
    const auto catalogue = error_catalogue();
    const auto row = std::ranges::lower_bound(catalogue, text, {}, &ErrorInfo::text);
    if (row == catalogue.end() || row->text != text) return false;
    code = row->code;
    return true;
}

const ErrorInfo& describe(ErrorCode code) noexcept {
    const auto index = static_cast<std::size_t>(code);
    return index < std::size(rows) ? rows[index] : rows[0];
}

std::span<const ErrorInfo> error_catalogue() noexcept { return std::span(rows).subspan(1); }

}  // namespace venturi::inline v1
