// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/directory.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `directory.edges.list` may be asked for.
struct DirectoryEdgesListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `kind` (eq, ne, in); `from_key` (eq, in); `to_key` (eq, in); `source` (eq,
    /// ne, in); `valid_from` (gt, gte, lt, lte); `valid_to` (gt, gte, lt, lte); `updated_at` (gt, gte, lt, lte). At
    /// most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `from_key`, `to_key`, `valid_from`, `updated_at`. 1
    /// to 64 characters.
    std::optional<std::string> sort{};
};

/// What `directory.edges.delete` may be asked for.
struct DirectoryEdgesDeleteParams {
    /// Id of an edge to remove; repeat it for several. 1 to 100 items.
    std::vector<std::string> id{};
};

/// The methods of `directory.edges`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT DirectoryEdgesResource {
public:
    /// Made by the client; see Venturi.
    explicit DirectoryEdgesResource(std::shared_ptr<runtime::Core> core);

    /// List edges.
    ///
    /// Lists the tenant's edges, by default in the order in which they were first stated.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/directory/edges`
    Items<Edge> list(DirectoryEdgesListParams params = {}, CallOptions options = {}) const;

    /// Create or update edges.
    ///
    /// Creates what is new and updates what is known, up to 1,000 edges in one transaction: either all of them take
    /// effect or none. An item states the whole edge; what it leaves out returns to its default. Edges that are not
    /// mentioned stay as they are.
    ///
    /// Edges carry ownership from services and identities to projects and organizations. Both ends must exist. A
    /// record's confidence is that of the weakest edge on the way to its owner.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `PUT /api/v1/directory/edges`
    Call<UpsertResult> upsert(const EdgeUpsert& body, CallOptions options = {}) const;

    /// Delete edges.
    ///
    /// Removes up to 100 edges by their ids, in one transaction. Ids that name nothing are reported and are no error,
    /// so that a repeated clean-up ends well. A removed edge is forgotten for records that are attributed from now on.
    /// To end an edge and keep its history, upsert it with `valid_to` instead.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/directory/edges`
    Call<DeleteResult> delete_(const DirectoryEdgesDeleteParams& params, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
