// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/error.hpp"

namespace venturi::inline v1 {

/// 409 CONFLICT: The state does not allow it. Read it again.
class VENTURI_EXPORT ConflictError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ConflictError() override;
};

/// 422 CONTENT_NOT_ACCEPTED: Content was sent. Leave it out.
class VENTURI_EXPORT ContentNotAcceptedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ContentNotAcceptedError() override;
};

/// 400 CURSOR_EXPIRED: It is too old. Start again.
class VENTURI_EXPORT CursorExpiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CursorExpiredError() override;
};

/// 400 CURSOR_INVALID: It was altered. Start again.
class VENTURI_EXPORT CursorInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CursorInvalidError() override;
};

/// 401 EXPIRED: The key has expired. Rotate it.
class VENTURI_EXPORT CredentialExpiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~CredentialExpiredError() override;
};

/// 400 FILTER_INVALID: Not a filter. Correct it.
class VENTURI_EXPORT FilterInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~FilterInvalidError() override;
};

/// 410 GONE: It is no longer there. Make a new one.
class VENTURI_EXPORT GoneError final : public ApiError {
public:
    using ApiError::ApiError;
    ~GoneError() override;
};

/// 422 IDEMPOTENCY_CONFLICT: Another body. Use a new key.
class VENTURI_EXPORT IdempotencyConflictError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyConflictError() override;
};

/// 409 IDEMPOTENCY_IN_PROGRESS: The first request still runs. Wait.
class VENTURI_EXPORT IdempotencyInProgressError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyInProgressError() override;
};

/// 400 IDEMPOTENCY_KEY_INVALID: Not a UUID or ULID. Send one.
class VENTURI_EXPORT IdempotencyKeyInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyKeyInvalidError() override;
};

/// 400 IDEMPOTENCY_KEY_REQUIRED: No key. Send one.
class VENTURI_EXPORT IdempotencyKeyRequiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~IdempotencyKeyRequiredError() override;
};

/// 403 INSUFFICIENT_SCOPE: Not granted. Use another key.
class VENTURI_EXPORT InsufficientScopeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InsufficientScopeError() override;
};

/// 500 INTERNAL_ERROR: Unexpected. Quote the trace id.
class VENTURI_EXPORT InternalError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InternalError() override;
};

/// 401 INVALID_CREDENTIALS: Not valid. Check them.
class VENTURI_EXPORT InvalidCredentialsError final : public ApiError {
public:
    using ApiError::ApiError;
    ~InvalidCredentialsError() override;
};

/// 400 MALFORMED_REQUEST: It is not readable. Correct it.
class VENTURI_EXPORT MalformedRequestError final : public ApiError {
public:
    using ApiError::ApiError;
    ~MalformedRequestError() override;
};

/// 404 NOT_FOUND: It is not there. Check the id.
class VENTURI_EXPORT NotFoundError final : public ApiError {
public:
    using ApiError::ApiError;
    ~NotFoundError() override;
};

/// 413 PAYLOAD_TOO_LARGE: Too many bytes. Send less.
class VENTURI_EXPORT PayloadTooLargeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~PayloadTooLargeError() override;
};

/// 429 RATE_LIMITED: Too fast. Wait.
class VENTURI_EXPORT RateLimitError final : public ApiError {
public:
    using ApiError::ApiError;
    ~RateLimitError() override;
};

/// 503 SERVICE_UNAVAILABLE: Not now. Wait.
class VENTURI_EXPORT ServiceUnavailableError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ServiceUnavailableError() override;
};

/// 400 SORT_INVALID: Not a sort. Correct it.
class VENTURI_EXPORT SortInvalidError final : public ApiError {
public:
    using ApiError::ApiError;
    ~SortInvalidError() override;
};

/// 401 STEP_UP_REQUIRED: Sign in again. Sign in again.
class VENTURI_EXPORT StepUpRequiredError final : public ApiError {
public:
    using ApiError::ApiError;
    ~StepUpRequiredError() override;
};

/// 403 TENANT_MISMATCH: Another tenant's. Use your own.
class VENTURI_EXPORT TenantMismatchError final : public ApiError {
public:
    using ApiError::ApiError;
    ~TenantMismatchError() override;
};

/// 415 UNSUPPORTED_MEDIA_TYPE: Not JSON. Send JSON.
class VENTURI_EXPORT UnsupportedMediaTypeError final : public ApiError {
public:
    using ApiError::ApiError;
    ~UnsupportedMediaTypeError() override;
};

/// 422 VALIDATION_FAILED: A value is not allowed. Correct it.
class VENTURI_EXPORT ValidationFailedError final : public ApiError {
public:
    using ApiError::ApiError;
    ~ValidationFailedError() override;
};

}  // namespace venturi::inline v1
