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

/// What `oauth_clients.list` may be asked for.
struct OauthClientsListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
};

/// Machine and interactive clients of the authorization server.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT OauthClientsResource {
public:
    /// Made by the client; see Venturi.
    explicit OauthClientsResource(std::shared_ptr<runtime::Core> core);

    /// List OAuth clients.
    ///
    /// Lists the tenant's OAuth clients, the newest first. Secrets are never listed; `hint` helps to recognise one.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
    /// InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/oauth-clients`
    Items<OAuthClient> list(OauthClientsListParams params = {}, CallOptions options = {}) const;

    /// Create an OAuth client.
    ///
    /// Creates a client and returns its secret, this once; it is stored only as a salted hash. A client without a
    /// secret gets none.
    ///
    /// A client that is given `jwks` authenticates by assertions that it signs itself (`private_key_jwt`, RFC 7523),
    /// and gets no secret.
    ///
    /// Its tokens carry at most the scopes that are chosen here, and never more than you hold yourself. Repeating the
    /// request with the same Idempotency-Key returns the same client and the same secret for 24 hours. Creation is
    /// audit-logged.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, NoScopeError,
    /// ScopeNotGrantableError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/oauth-clients`
    Call<OAuthClientWithSecret> create(const OAuthClientCreate& body, CallOptions options = {}) const;

    /// Get an OAuth client.
    ///
    /// Returns a client without its secret.
    ///
    /// @param id The client's id, `cli_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/oauth-clients/{id}`
    Call<OAuthClient> get(std::string_view id, CallOptions options = {}) const;

    /// Remove an OAuth client.
    ///
    /// Removes a client. It obtains no more tokens, and those that it holds are refused from now on. The audit log
    /// keeps its history.
    ///
    /// A user's token needs a sign-in within the last five minutes.
    ///
    /// @param id The client's id, `cli_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/oauth-clients/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

    /// Rotate a client's secret.
    ///
    /// Gives a client a new secret, and returns it, this once. The id stays, and so do the tokens that it holds. The
    /// old secret stops at once, or works for `grace_seconds` more. Of a client that authenticates by its keys, `jwks`
    /// replaces them, and no secret comes back. A client with neither is a `CONFLICT`, and so is one that is given the
    /// other's kind.
    ///
    /// A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.
    ///
    /// @param id The client's id, `cli_…`. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError, ConflictError,
    /// IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/oauth-clients/{id}/rotate-secret`
    Call<OAuthClientWithSecret> rotate_secret(std::string_view id, const OAuthClientRotateSecret& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
