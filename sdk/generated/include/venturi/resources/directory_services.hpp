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

/// What `directory.services.list` may be asked for.
struct DirectoryServicesListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `updated_at` (gt, gte, lt, lte). At
    /// most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// What `directory.services.delete` may be asked for.
struct DirectoryServicesDeleteParams {
    /// Id of a service to remove; repeat it for several. 1 to 100 items.
    std::vector<std::string> id{};
};

/// The methods of `directory.services`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT DirectoryServicesResource {
public:
    /// Made by the client; see Venturi.
    explicit DirectoryServicesResource(std::shared_ptr<runtime::Core> core);

    /// List services.
    ///
    /// Lists the tenant's services, by default in the order in which they were first stated.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/directory/services`
    Items<Service> list(DirectoryServicesListParams params = {}, CallOptions options = {}) const;

    /// Create or update services.
    ///
    /// Creates what is new and updates what is known, up to 1,000 services in one transaction: either all of them take
    /// effect or none. An item states the whole service; what it leaves out returns to its default. Services that are
    /// not mentioned stay as they are.
    ///
    /// A service's key matches an event's `attributed_service`; `match` adds further values by which Stage A recognises
    /// it.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, PayloadTooLargeError,
    /// UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
    /// ServiceUnavailableError.
    ///
    /// `PUT /api/v1/directory/services`
    Call<UpsertResult> upsert(const ServiceUpsert& body, CallOptions options = {}) const;

    /// Delete services.
    ///
    /// Removes up to 100 services by their ids, in one transaction. Ids that name nothing are reported and are no
    /// error, so that a repeated clean-up ends well. Edges that start or end at a removed service stop holding now;
    /// what was attributed before stays as it is.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `write`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, ValidationFailedError,
    /// IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `DELETE /api/v1/directory/services`
    Call<DeleteResult> delete_(const DirectoryServicesDeleteParams& params, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
