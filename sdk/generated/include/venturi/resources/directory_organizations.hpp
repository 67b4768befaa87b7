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

/// What `directory.organizations.list` may be asked for.
struct DirectoryOrganizationsListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `kind` (eq, ne, in); `parent_key`
    /// (eq, in); `cost_centre` (eq, in); `updated_at` (gt, gte, lt, lte). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// What `directory.organizations.delete` may be asked for.
struct DirectoryOrganizationsDeleteParams {
    /// Id of an organization to remove; repeat it for several. 1 to 100 items.
    std::vector<std::string> id{};
};

/// The methods of `directory.organizations`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT DirectoryOrganizationsResource {
public:
    /// Made by the client; see Venturi.
    explicit DirectoryOrganizationsResource(std::shared_ptr<runtime::Core> core);

    /// List organizations.
    ///
    /// Lists the tenant's organizations, by default in the order in which they were first stated.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/directory/organizations`
    Items<Organization> list(DirectoryOrganizationsListParams params = {}, CallOptions options = {}) const;

    /// Create or update organizations.
    ///
    /// Creates what is new and updates what is known, up to 1,000 organizations in one transaction: either all of them
    /// take effect or none. An item states the whole organization; what it leaves out returns to its default.
    /// Organizations that are not mentioned stay as they are.
    ///
    /// An organization's key is the `owner` that attribution records carry. `parent_key` builds the hierarchy along
    /// which small cohorts are folded.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `PUT /api/v1/directory/organizations`
    Call<UpsertResult> upsert(const OrganizationUpsert& body, CallOptions options = {}) const;

    /// Delete organizations.
    ///
    /// Removes up to 100 organizations by their ids, in one transaction. Ids that name nothing are reported and are no
    /// error, so that a repeated clean-up ends well. Edges that start or end at a removed organization stop holding
    /// now; its children move to its parent; what was attributed before stays as it is.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/directory/organizations`
    Call<DeleteResult> delete_(const DirectoryOrganizationsDeleteParams& params, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
