// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/errors.hpp"

namespace venturi::server {

namespace {

constexpr std::array<ErrorRow, error_code_count> rows = { {
    {"MALFORMED_REQUEST", "https://venturi.systems/errors/malformed-request", 400, "Malformed request",
     "The request is not readable: broken JSON, an unreadable query string, a header that does not parse, or an OAuth request that RFC 6749 refuses."},
    {"IDEMPOTENCY_KEY_REQUIRED", "https://venturi.systems/errors/idempotency-key-required", 400, "Idempotency key required",
     "A mutating request came without an Idempotency-Key header."},
    {"IDEMPOTENCY_KEY_INVALID", "https://venturi.systems/errors/idempotency-key-invalid", 400, "Idempotency key invalid",
     "The Idempotency-Key is neither a UUID nor a ULID, bare or as a quoted string."},
    {"CURSOR_INVALID", "https://venturi.systems/errors/cursor-invalid", 400, "Cursor invalid",
     "The cursor was altered, was not issued by this instance, or belongs to another list, filter or sort than the request."},
    {"CURSOR_EXPIRED", "https://venturi.systems/errors/cursor-expired", 400, "Cursor expired",
     "The cursor is authentic, but the state of the data that it reads is no longer kept."},
    {"FILTER_INVALID", "https://venturi.systems/errors/filter-invalid", 400, "Filter invalid",
     "A filter does not parse, names a field that is not allowlisted, uses an operator that the field does not take, or has a value of the wrong type."},
    {"SORT_INVALID", "https://venturi.systems/errors/sort-invalid", 400, "Sort invalid",
     "The sort names a field that is not allowlisted."},
    {"INVALID_CREDENTIALS", "https://venturi.systems/errors/invalid-credentials", 401, "Invalid credentials",
     "The token, key or client secret is missing, malformed, revoked, of another instance, or of a kind that this operation does not accept."},
    {"EXPIRED", "https://venturi.systems/errors/expired", 401, "Credential expired",
     "The credential is authentic, and its lifetime is over."},
    {"STEP_UP_REQUIRED", "https://venturi.systems/errors/step-up-required", 401, "Step-up authentication required",
     "The operation needs a user who authenticated within the last five minutes (RFC 9470)."},
    {"INSUFFICIENT_SCOPE", "https://venturi.systems/errors/insufficient-scope", 403, "Insufficient scope",
     "The credential is valid and lacks the scope that the operation requires. No scope implies another."},
    {"TENANT_MISMATCH", "https://venturi.systems/errors/tenant-mismatch", 403, "Tenant mismatch",
     "The request itself names another tenant, as a cursor that was issued to one does."},
    {"NOT_FOUND", "https://venturi.systems/errors/not-found", 404, "Not found",
     "There is no such path, or no such resource in this tenant. Another tenant's resource looks the same, so that its existence never shows."},
    {"METHOD_NOT_ALLOWED", "https://venturi.systems/errors/method-not-allowed", 405, "Method not allowed",
     "The path exists and does not take this method. The Allow header lists those it takes."},
    {"CONFLICT", "https://venturi.systems/errors/conflict", 409, "Conflict",
     "The change contradicts the current state of the resource, such as rotating a key that has expired or deciding a dispute twice."},
    {"IDEMPOTENCY_IN_PROGRESS", "https://venturi.systems/errors/idempotency-in-progress", 409, "Request in progress",
     "The first request with this Idempotency-Key is still being carried out."},
    {"RESIDENCY_BLOCKED", "https://venturi.systems/errors/residency-blocked", 409, "Residency blocked",
     "The operation would move data across the tenant's data-residency boundary."},
    {"WEBHOOK_UNVERIFIED", "https://venturi.systems/errors/webhook-unverified", 409, "Webhook not verified",
     "The endpoint has not yet echoed its signed challenge, so nothing is delivered to it."},
    {"GONE", "https://venturi.systems/errors/gone", 410, "Gone",
     "What was asked for existed and is no longer kept, such as the file of an expired export, or an operation past its sunset."},
    {"PAYLOAD_TOO_LARGE", "https://venturi.systems/errors/payload-too-large", 413, "Payload too large",
     "The body is larger than the operation takes, or a batch holds more events than it may. Nothing of it was stored."},
    {"UNSUPPORTED_MEDIA_TYPE", "https://venturi.systems/errors/unsupported-media-type", 415, "Unsupported media type",
     "The Content-Type or the Content-Encoding of the body is not one that the operation takes."},
    {"VALIDATION_FAILED", "https://venturi.systems/errors/validation-failed", 422, "Validation failed",
     "The request is readable and violates the schema or a rule. `errors` names every violation with a JSON pointer."},
    {"CONTENT_NOT_ACCEPTED", "https://venturi.systems/errors/content-not-accepted", 422, "Content not accepted",
     "The payload has a property that carries prompt or completion content. It was refused and not stored; the answer names the property and never its value."},
    {"IDEMPOTENCY_CONFLICT", "https://venturi.systems/errors/idempotency-conflict", 422, "Idempotency conflict",
     "The Idempotency-Key was used within the last 24 hours for a request with another body."},
    {"NO_SCOPE", "https://venturi.systems/errors/no-scope", 422, "No scope selected",
     "A key or client was to be created without any scope, and would be able to do nothing."},
    {"SCOPE_NOT_GRANTABLE", "https://venturi.systems/errors/scope-not-grantable", 422, "Scope not grantable",
     "The caller asked for a scope that it may not hand out, because it does not hold it itself or because this kind of client cannot carry it."},
    {"WEBHOOK_URL_REJECTED", "https://venturi.systems/errors/webhook-url-rejected", 422, "Webhook URL rejected",
     "The URL is not https, names credentials or a port that is not allowed, or resolves to an address outside the operator's allowlist."},
    {"RATE_LIMITED", "https://venturi.systems/errors/rate-limited", 429, "Rate limited",
     "The caller has used up its budget in this route class. Other tenants and other classes are not affected."},
    {"INTERNAL_ERROR", "https://venturi.systems/errors/internal-error", 500, "Internal error",
     "Something unexpected failed. The answer says nothing but the trace id."},
    {"SERVICE_UNAVAILABLE", "https://venturi.systems/errors/service-unavailable", 503, "Service unavailable",
     "The instance is starting, stopping or overloaded, or a store that it needs does not answer. The request took no effect."},
} };

}  // namespace

const ErrorRow& row(ErrorCode code) noexcept { return rows[static_cast<std::size_t>(code)]; }

}  // namespace venturi::server
