// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/audit.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `audit_events.list` may be asked for.
struct AuditEventsListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `sequence` (eq, gt, gte, lt, lte); `occurred_at` (gt, gte, lt, lte);
    /// `category` (eq, ne, in); `action` (eq, ne, in); `outcome` (eq, ne, in); `actor_kind` (eq, ne, in); `actor_id`
    /// (eq, in); `resource_type` (eq, in); `resource_id` (eq, in); `trace_id` (eq). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `sequence`, `occurred_at`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// The append-only record of who changed what.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT AuditEventsResource {
public:
    /// Made by the client; see Venturi.
    explicit AuditEventsResource(std::shared_ptr<runtime::Core> core);

    /// List audit events.
    ///
    /// Lists who did what in the tenant, the latest first unless `sort` says otherwise. Events are append-only and
    /// chained by hash; the operator verifies the chain with `venturi-server audit verify`. They hold no secrets and no
    /// content.
    ///
    /// Needs the scope `admin:config`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/audit-events`
    Items<AuditEvent> list(AuditEventsListParams params = {}, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
