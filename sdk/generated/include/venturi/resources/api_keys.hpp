// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/keys.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `api_keys.list` may be asked for.
struct ApiKeysListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
};

/// Long-lived keys for simple server-side integrations. The secret is shown once.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT ApiKeysResource {
public:
    /// Made by the client; see Venturi.
    explicit ApiKeysResource(std::shared_ptr<runtime::Core> core);

    /// List API keys.
    ///
    /// Lists the tenant's API keys, the newest first. Secrets are never listed; `hint` helps to recognise a key.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/api-keys`
    Items<ApiKey> list(ApiKeysListParams params = {}, CallOptions options = {}) const;

    /// Create an API key.
    ///
    /// Creates a key and returns its secret, this once; it is stored only as a salted hash. Give it the narrowest
    /// scopes that it needs, at least one, and none that you do not hold yourself. The expiry must lie within the
    /// tenant's maximum key lifetime.
    ///
    /// Repeating the request with the same Idempotency-Key returns the same key and the same secret for 24 hours.
    /// Creation is audit-logged.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, NoScopeError,
    /// ScopeNotGrantableError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/api-keys`
    Call<ApiKeyWithSecret> create(const ApiKeyCreate& body, CallOptions options = {}) const;

    /// Get an API key.
    ///
    /// Returns a key without its secret.
    ///
    /// @param id The API key's id, `key_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/api-keys/{id}`
    Call<ApiKey> get(std::string_view id, CallOptions options = {}) const;

    /// Revoke an API key.
    ///
    /// Revokes a key. It is refused from now on, also where its secret is replayed, and it is no longer listed; the
    /// audit log keeps its history.
    ///
    /// A user's token needs a sign-in within the last five minutes.
    ///
    /// @param id The API key's id, `key_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/api-keys/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

    /// Rotate an API key.
    ///
    /// Gives a key a new secret, and returns it, this once. The id stays. The old secret stops at once, or works for
    /// `grace_seconds` more.
    ///
    /// Rotation is the only way to change a key's scopes: a key never silently gains any. Where scopes are added, the
    /// old secret stops at once. A user's token needs a sign-in within the last five minutes. Rotation is audit-logged
    /// and announced as `apikey.rotated`.
    ///
    /// @param id The API key's id, `key_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, ConflictError,
    /// IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, NoScopeError, ScopeNotGrantableError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/api-keys/{id}/rotate`
    Call<ApiKeyWithSecret> rotate(std::string_view id, const ApiKeyRotate& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
