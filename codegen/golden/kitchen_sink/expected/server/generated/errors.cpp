// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/errors.hpp"

namespace venturi::server {

namespace {

constexpr std::array<ErrorRow, error_code_count> rows = { {
    {"MALFORMED_REQUEST", "https://venturi.systems/errors/malformed-request", 400, "Malformed request",
     "It is not readable."},
    {"IDEMPOTENCY_KEY_REQUIRED", "https://venturi.systems/errors/idempotency-key-required", 400, "Key required",
     "No key."},
    {"IDEMPOTENCY_KEY_INVALID", "https://venturi.systems/errors/idempotency-key-invalid", 400, "Key invalid",
     "Not a UUID or ULID."},
    {"CURSOR_INVALID", "https://venturi.systems/errors/cursor-invalid", 400, "Cursor invalid",
     "It was altered."},
    {"CURSOR_EXPIRED", "https://venturi.systems/errors/cursor-expired", 400, "Cursor expired",
     "It is too old."},
    {"FILTER_INVALID", "https://venturi.systems/errors/filter-invalid", 400, "Filter invalid",
     "Not a filter."},
    {"SORT_INVALID", "https://venturi.systems/errors/sort-invalid", 400, "Sort invalid",
     "Not a sort."},
    {"INVALID_CREDENTIALS", "https://venturi.systems/errors/invalid-credentials", 401, "Invalid credentials",
     "Not valid."},
    {"EXPIRED", "https://venturi.systems/errors/expired", 401, "Expired",
     "The key has expired."},
    {"STEP_UP_REQUIRED", "https://venturi.systems/errors/step-up-required", 401, "Step-up required",
     "Sign in again."},
    {"INSUFFICIENT_SCOPE", "https://venturi.systems/errors/insufficient-scope", 403, "Insufficient scope",
     "Not granted."},
    {"TENANT_MISMATCH", "https://venturi.systems/errors/tenant-mismatch", 403, "Tenant mismatch",
     "Another tenant's."},
    {"NOT_FOUND", "https://venturi.systems/errors/not-found", 404, "Not found",
     "It is not there."},
    {"CONFLICT", "https://venturi.systems/errors/conflict", 409, "Conflict",
     "The state does not allow it."},
    {"IDEMPOTENCY_IN_PROGRESS", "https://venturi.systems/errors/idempotency-in-progress", 409, "In progress",
     "The first request still runs."},
    {"GONE", "https://venturi.systems/errors/gone", 410, "Gone",
     "It is no longer there."},
    {"PAYLOAD_TOO_LARGE", "https://venturi.systems/errors/payload-too-large", 413, "Payload too large",
     "Too many bytes."},
    {"UNSUPPORTED_MEDIA_TYPE", "https://venturi.systems/errors/unsupported-media-type", 415, "Unsupported media type",
     "Not JSON."},
    {"VALIDATION_FAILED", "https://venturi.systems/errors/validation-failed", 422, "Validation failed",
     "A value is not allowed."},
    {"CONTENT_NOT_ACCEPTED", "https://venturi.systems/errors/content-not-accepted", 422, "Content not accepted",
     "Content was sent."},
    {"IDEMPOTENCY_CONFLICT", "https://venturi.systems/errors/idempotency-conflict", 422, "Idempotency conflict",
     "Another body."},
    {"RATE_LIMITED", "https://venturi.systems/errors/rate-limited", 429, "Rate limited",
     "Too fast."},
    {"INTERNAL_ERROR", "https://venturi.systems/errors/internal-error", 500, "Internal error",
     "Unexpected."},
    {"SERVICE_UNAVAILABLE", "https://venturi.systems/errors/service-unavailable", 503, "Service unavailable",
     "Not now."},
} };

}  // namespace

const ErrorRow& row(ErrorCode code) noexcept { return rows[static_cast<std::size_t>(code)]; }

}  // namespace venturi::server
