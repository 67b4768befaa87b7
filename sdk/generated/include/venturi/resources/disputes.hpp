// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/disputes.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `disputes.list` may be asked for.
struct DisputesListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `status` (eq, ne, in); `reason` (eq, ne, in); `attribution_id` (eq, in);
    /// `invocation_id` (eq, in); `current_owner` (eq, in); `proposed_owner` (eq, in); `opened_at` (gt, gte, lt, lte);
    /// `resolved_at` (gt, gte, lt, lte). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `opened_at`, `resolved_at`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// The methods of `disputes`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT DisputesResource {
public:
    /// Made by the client; see Venturi.
    explicit DisputesResource(std::shared_ptr<runtime::Core> core);

    /// List disputes.
    ///
    /// Lists the tenant's disputes, the latest first unless `sort` says otherwise.
    ///
    /// Needs the scope `read:attribution`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/disputes`
    Items<Dispute> list(DisputesListParams params = {}, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
