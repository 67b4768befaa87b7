// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/error.hpp"

namespace venturi::inline v1 {

/// 409 CONFLICT: The change contradicts the current state of the resource, such as rotating a key that has expired or
/// deciding a dispute twice. Read the resource, then decide again.
class VENTURI_EXPORT ConflictError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ConflictError() override;
};

/// 422 CONTENT_NOT_ACCEPTED: The payload has a property that carries prompt or completion content. It was refused and
/// not stored; the answer names the property and never its value. Send metadata only. Remove the properties that
/// `errors` names.
class VENTURI_EXPORT ContentNotAcceptedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ContentNotAcceptedError() override;
};

/// 400 CURSOR_EXPIRED: The cursor is authentic, but the state of the data that it reads is no longer kept. Start again
/// without a cursor.
class VENTURI_EXPORT CursorExpiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CursorExpiredError() override;
};

/// 400 CURSOR_INVALID: The cursor was altered, was not issued by this instance, or belongs to another list, filter or
/// sort than the request. Start again without a cursor, and keep filter and sort the same from page to page.
class VENTURI_EXPORT CursorInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CursorInvalidError() override;
};

/// 401 EXPIRED: The credential is authentic, and its lifetime is over. Issue a new key, or obtain a new access token.
/// SDKs renew tokens by themselves.
class VENTURI_EXPORT CredentialExpiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CredentialExpiredError() override;
};

/// 400 FILTER_INVALID: A filter does not parse, names a field that is not allowlisted, uses an operator that the field
/// does not take, or has a value of the wrong type. Use the fields and operators that the operation declares in
/// `x-filterable`.
class VENTURI_EXPORT FilterInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~FilterInvalidError() override;
};

/// 410 GONE: What was asked for existed and is no longer kept, such as the file of an expired export, or an operation
/// past its sunset. Create it again, or move to the successor that the Link header names.
class VENTURI_EXPORT GoneError final : public ApiError {
public:
    using ApiError::ApiError;
    ~GoneError() override;
};

/// 422 IDEMPOTENCY_CONFLICT: The Idempotency-Key was used within the last 24 hours for a request with another body. Use
/// a new key for a new request; repeat a request byte by byte.
class VENTURI_EXPORT IdempotencyConflictError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyConflictError() override;
};

/// 409 IDEMPOTENCY_IN_PROGRESS: The first request with this Idempotency-Key is still being carried out. Repeat the same
/// request with the same key after Retry-After.
class VENTURI_EXPORT IdempotencyInProgressError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyInProgressError() override;
};

/// 400 IDEMPOTENCY_KEY_INVALID: The Idempotency-Key is neither a UUID nor a ULID, bare or as a quoted string. Send a
/// UUID or a ULID.
class VENTURI_EXPORT IdempotencyKeyInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyKeyInvalidError() override;
};

/// 400 IDEMPOTENCY_KEY_REQUIRED: A mutating request came without an Idempotency-Key header. Send a UUID or ULID of
/// yours, and the same one again when you retry.
class VENTURI_EXPORT IdempotencyKeyRequiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyKeyRequiredError() override;
};

/// 403 INSUFFICIENT_SCOPE: The credential is valid and lacks the scope that the operation requires. No scope implies
/// another. Use a credential with that scope. Scopes are fixed at creation; a key gets others only by rotation.
class VENTURI_EXPORT InsufficientScopeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InsufficientScopeError() override;
};

/// 500 INTERNAL_ERROR: Something unexpected failed. The answer says nothing but the trace id. Repeat the request where
/// it is safe to, and quote trace_id to support.
class VENTURI_EXPORT InternalError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InternalError() override;
};

/// 401 INVALID_CREDENTIALS: The token, key or client secret is missing, malformed, revoked, of another instance, or of
/// a kind that this operation does not accept. Send a valid credential of the kind that the operation asks for.
class VENTURI_EXPORT InvalidCredentialsError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InvalidCredentialsError() override;
};

/// 400 MALFORMED_REQUEST: The request is not readable: broken JSON, an unreadable query string, a header that does not
/// parse, or an OAuth request that RFC 6749 refuses. Correct the request. At an OAuth endpoint, `error` says which rule
/// was broken.
class VENTURI_EXPORT MalformedRequestError final : public ApiError {
public:
    using ApiError::ApiError;
    ~MalformedRequestError() override;
};

/// 405 METHOD_NOT_ALLOWED: The path exists and does not take this method. The Allow header lists those it takes. Use a
/// method that the Allow header lists.
class VENTURI_EXPORT MethodNotAllowedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~MethodNotAllowedError() override;
};

/// 404 NOT_FOUND: There is no such path, or no such resource in this tenant. Another tenant's resource looks the same,
/// so that its existence never shows. Check the id and the path.
class VENTURI_EXPORT NotFoundError final : public ApiError {
public:
    using ApiError::ApiError;
    ~NotFoundError() override;
};

/// 422 NO_SCOPE: A key or client was to be created without any scope, and would be able to do nothing. Select at least
/// one of the four scopes.
class VENTURI_EXPORT NoScopeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~NoScopeError() override;
};

/// 413 PAYLOAD_TOO_LARGE: The body is larger than the operation takes, or a batch holds more events than it may.
/// Nothing of it was stored. Send less at once; split a batch in halves.
class VENTURI_EXPORT PayloadTooLargeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~PayloadTooLargeError() override;
};

/// 429 RATE_LIMITED: The caller has used up its budget in this route class. Other tenants and other classes are not
/// affected. Wait for Retry-After, then repeat. GET /api/v1/rate-limit shows every budget.
class VENTURI_EXPORT RateLimitError final : public ApiError {
public:
    using ApiError::ApiError;
    ~RateLimitError() override;
};

/// 409 RESIDENCY_BLOCKED: The operation would move data across the tenant's data-residency boundary. Choose a region
/// inside the boundary, or have an administrator change the residency setting.
class VENTURI_EXPORT ResidencyBlockedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ResidencyBlockedError() override;
};

/// 422 SCOPE_NOT_GRANTABLE: The caller asked for a scope that it may not hand out, because it does not hold it itself
/// or because this kind of client cannot carry it. Ask for scopes that your own credential carries, or let an
/// administrator create it.
class VENTURI_EXPORT ScopeNotGrantableError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ScopeNotGrantableError() override;
};

/// 503 SERVICE_UNAVAILABLE: The instance is starting, stopping or overloaded, or a store that it needs does not answer.
/// The request took no effect. Repeat after Retry-After.
class VENTURI_EXPORT ServiceUnavailableError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ServiceUnavailableError() override;
};

/// 400 SORT_INVALID: The sort names a field that is not allowlisted. Use one of the fields that the operation declares
/// in `x-sortable`, with a leading `-` for descending.
class VENTURI_EXPORT SortInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~SortInvalidError() override;
};

/// 401 STEP_UP_REQUIRED: The operation needs a user who authenticated within the last five minutes (RFC 9470). Let the
/// user sign in again with the `acr_values` and `max_age` of the WWW-Authenticate header, then repeat the request.
class VENTURI_EXPORT StepUpRequiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~StepUpRequiredError() override;
};

/// 403 TENANT_MISMATCH: The request itself names another tenant, as a cursor that was issued to one does. Use only
/// cursors and signed URLs that were issued to this tenant.
class VENTURI_EXPORT TenantMismatchError final : public ApiError {
public:
    using ApiError::ApiError;
    ~TenantMismatchError() override;
};

/// 415 UNSUPPORTED_MEDIA_TYPE: The Content-Type or the Content-Encoding of the body is not one that the operation
/// takes. Send the media type that the operation declares, usually application/json.
class VENTURI_EXPORT UnsupportedMediaTypeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~UnsupportedMediaTypeError() override;
};

/// 422 VALIDATION_FAILED: The request is readable and violates the schema or a rule. `errors` names every violation
/// with a JSON pointer. Correct what `errors` names.
class VENTURI_EXPORT ValidationFailedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ValidationFailedError() override;
};

/// 409 WEBHOOK_UNVERIFIED: The endpoint has not yet echoed its signed challenge, so nothing is delivered to it. Let the
/// endpoint echo the challenge, then call its verify operation.
class VENTURI_EXPORT WebhookUnverifiedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~WebhookUnverifiedError() override;
};

/// 422 WEBHOOK_URL_REJECTED: The URL is not https, names credentials or a port that is not allowed, or resolves to an
/// address outside the operator's allowlist. Use a public https URL, or have the operator allow the address range.
class VENTURI_EXPORT WebhookUrlRejectedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~WebhookUrlRejectedError() override;
};

}  // namespace venturi::inline v1
