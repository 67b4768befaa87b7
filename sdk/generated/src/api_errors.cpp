// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/api_errors.hpp"

#include <utility>

#include "errors/throw_api_error.hpp"

namespace venturi::inline v1 {

// Out of line, so that each class has one type identity in the whole process.
ConflictError::~ConflictError() = default;
ContentNotAcceptedError::~ContentNotAcceptedError() = default;
CursorExpiredError::~CursorExpiredError() = default;
CursorInvalidError::~CursorInvalidError() = default;
CredentialExpiredError::~CredentialExpiredError() = default;
FilterInvalidError::~FilterInvalidError() = default;
GoneError::~GoneError() = default;
IdempotencyConflictError::~IdempotencyConflictError() = default;
IdempotencyInProgressError::~IdempotencyInProgressError() = default;
IdempotencyKeyInvalidError::~IdempotencyKeyInvalidError() = default;
IdempotencyKeyRequiredError::~IdempotencyKeyRequiredError() = default;
InsufficientScopeError::~InsufficientScopeError() = default;
InternalError::~InternalError() = default;
InvalidCredentialsError::~InvalidCredentialsError() = default;
MalformedRequestError::~MalformedRequestError() = default;
MethodNotAllowedError::~MethodNotAllowedError() = default;
NotFoundError::~NotFoundError() = default;
NoScopeError::~NoScopeError() = default;
PayloadTooLargeError::~PayloadTooLargeError() = default;
RateLimitError::~RateLimitError() = default;
ResidencyBlockedError::~ResidencyBlockedError() = default;
ScopeNotGrantableError::~ScopeNotGrantableError() = default;
ServiceUnavailableError::~ServiceUnavailableError() = default;
SortInvalidError::~SortInvalidError() = default;
StepUpRequiredError::~StepUpRequiredError() = default;
TenantMismatchError::~TenantMismatchError() = default;
UnsupportedMediaTypeError::~UnsupportedMediaTypeError() = default;
ValidationFailedError::~ValidationFailedError() = default;
WebhookUnverifiedError::~WebhookUnverifiedError() = default;
WebhookUrlRejectedError::~WebhookUrlRejectedError() = default;

void throw_api_error(Error error) {
    switch (error.code) {
        case ErrorCode::conflict: throw ConflictError(std::move(error));
        case ErrorCode::content_not_accepted: throw ContentNotAcceptedError(std::move(error));
        case ErrorCode::cursor_expired: throw CursorExpiredError(std::move(error));
        case ErrorCode::cursor_invalid: throw CursorInvalidError(std::move(error));
        case ErrorCode::expired: throw CredentialExpiredError(std::move(error));
        case ErrorCode::filter_invalid: throw FilterInvalidError(std::move(error));
        case ErrorCode::gone: throw GoneError(std::move(error));
        case ErrorCode::idempotency_conflict: throw IdempotencyConflictError(std::move(error));
        case ErrorCode::idempotency_in_progress: throw IdempotencyInProgressError(std::move(error));
        case ErrorCode::idempotency_key_invalid: throw IdempotencyKeyInvalidError(std::move(error));
        case ErrorCode::idempotency_key_required: throw IdempotencyKeyRequiredError(std::move(error));
        case ErrorCode::insufficient_scope: throw InsufficientScopeError(std::move(error));
        case ErrorCode::internal_error: throw InternalError(std::move(error));
        case ErrorCode::invalid_credentials: throw InvalidCredentialsError(std::move(error));
        case ErrorCode::malformed_request: throw MalformedRequestError(std::move(error));
        case ErrorCode::method_not_allowed: throw MethodNotAllowedError(std::move(error));
        case ErrorCode::not_found: throw NotFoundError(std::move(error));
        case ErrorCode::no_scope: throw NoScopeError(std::move(error));
        case ErrorCode::payload_too_large: throw PayloadTooLargeError(std::move(error));
        case ErrorCode::rate_limited: throw RateLimitError(std::move(error));
        case ErrorCode::residency_blocked: throw ResidencyBlockedError(std::move(error));
        case ErrorCode::scope_not_grantable: throw ScopeNotGrantableError(std::move(error));
        case ErrorCode::service_unavailable: throw ServiceUnavailableError(std::move(error));
        case ErrorCode::sort_invalid: throw SortInvalidError(std::move(error));
        case ErrorCode::step_up_required: throw StepUpRequiredError(std::move(error));
        case ErrorCode::tenant_mismatch: throw TenantMismatchError(std::move(error));
        case ErrorCode::unsupported_media_type: throw UnsupportedMediaTypeError(std::move(error));
        case ErrorCode::validation_failed: throw ValidationFailedError(std::move(error));
        case ErrorCode::webhook_unverified: throw WebhookUnverifiedError(std::move(error));
        case ErrorCode::webhook_url_rejected: throw WebhookUrlRejectedError(std::move(error));
        case ErrorCode::unknown: break;
    }
    throw ApiError(std::move(error));
}

}  // namespace venturi::inline v1
