// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/connectors.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `connectors.list` may be asked for.
struct ConnectorsListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `kind` (eq, ne, in); `name` (eq, contains); `health` (eq, ne, in);
    /// `freshness` (eq, ne, in); `enabled` (eq). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `name`, `created_at`, `last_success_at`. 1 to 64
    /// characters.
    std::optional<std::string> sort{};
};

/// Read-only sources of usage and billing, with their health and freshness.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT ConnectorsResource {
public:
    /// Made by the client; see Venturi.
    explicit ConnectorsResource(std::shared_ptr<runtime::Core> core);

    /// List connectors.
    ///
    /// Lists the tenant's connectors with their health and freshness.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/connectors`
    Items<Connector> list(ConnectorsListParams params = {}, CallOptions options = {}) const;

    /// Create a connector.
    ///
    /// Adds a read-only source. It begins to run at once and is `pending` until its first run ends. A name that is
    /// taken is refused with `CONFLICT`, a source outside the tenant's region with `RESIDENCY_BLOCKED`.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, ConflictError, IdempotencyInProgressError,
    /// ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/connectors`
    Call<Connector> create(const ConnectorCreate& body, CallOptions options = {}) const;

    /// Read a connector.
    ///
    /// Returns the connector with its health and freshness.
    ///
    /// @param id The connector's id. 1 to 64 characters.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/connectors/{id}`
    Call<Connector> get(std::string_view id, CallOptions options = {}) const;

    /// Change a connector.
    ///
    /// Changes a connector's name, options or credential, or switches it off and on.
    ///
    /// @param id The connector's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError, IdempotencyInProgressError,
    /// ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `PATCH /api/v1/connectors/{id}`
    Call<Connector> update(std::string_view id, const ConnectorUpdate& body, CallOptions options = {}) const;

    /// Delete a connector.
    ///
    /// Removes a connector and its credential. New data stops; what it delivered before stays.
    ///
    /// @param id The connector's id. 1 to 64 characters.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, NotFoundError, IdempotencyInProgressError,
    /// ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/connectors/{id}`
    Call<void> delete_(std::string_view id, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
