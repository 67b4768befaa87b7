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

/// What `ingestion_keys.list` may be asked for.
struct IngestionKeysListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
};

/// Keys that can send events and do nothing else.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT IngestionKeysResource {
public:
    /// Made by the client; see Venturi.
    explicit IngestionKeysResource(std::shared_ptr<runtime::Core> core);

    /// List ingestion keys.
    ///
    /// Lists the tenant's ingestion keys, the newest first. Secrets are never listed; `hint` helps to recognise a key.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/ingestion-keys`
    Items<IngestionKey> list(IngestionKeysListParams params = {}, CallOptions options = {}) const;

    /// Create an ingestion key.
    ///
    /// Creates a key that can send events and do nothing else, and returns its secret, this once. It carries no scope:
    /// no read key can ingest, and no ingestion key can read.
    ///
    /// Repeating the request with the same Idempotency-Key returns the same key and the same secret for 24 hours.
    /// Creation is audit-logged.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `POST /api/v1/ingestion-keys`
    Call<IngestionKeyWithSecret> create(const IngestionKeyCreate& body, CallOptions options = {}) const;

    /// Get an ingestion key.
    ///
    /// Returns a key without its secret.
    ///
    /// @param id The ingestion key's id, `ikey_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/ingestion-keys/{id}`
    Call<IngestionKey> get(std::string_view id, CallOptions options = {}) const;

    /// Revoke an ingestion key.
    ///
    /// Revokes a key. Events that it sends are refused from now on; what it sent before stays. It is no longer listed,
    /// and the audit log keeps its history.
    ///
    /// A user's token needs a sign-in within the last five minutes.
    ///
    /// @param id The ingestion key's id, `ikey_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/ingestion-keys/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

    /// Rotate an ingestion key.
    ///
    /// Gives a key a new secret, and returns it, this once. The id stays. The old secret stops at once, or works for
    /// `grace_seconds` more, so that senders lose no event.
    ///
    /// A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.
    ///
    /// @param id The ingestion key's id, `ikey_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, ConflictError,
    /// IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/ingestion-keys/{id}/rotate`
    Call<IngestionKeyWithSecret> rotate(std::string_view id, const IngestionKeyRotate& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
