// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/anomalies.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `anomalies.list` may be asked for.
struct AnomaliesListParams {
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `kind` (eq, ne, in); `severity` (eq, ne, in); `status` (eq, ne, in);
    /// `dimension` (eq, in); `value` (eq, in); `measure` (eq, in); `impact_usd` (gt, gte, lt, lte); `detected_at` (gt,
    /// gte, lt, lte). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `detected_at`, `impact_usd`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// Spend that departs from its own history.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT AnomaliesResource {
public:
    /// Made by the client; see Venturi.
    explicit AnomaliesResource(std::shared_ptr<runtime::Core> core);

    /// List anomalies.
    ///
    /// Lists departures of spend from its own history, the latest first unless `sort` says otherwise. Each states what
    /// was observed, what was expected, and the range around it. The webhook event `anomaly.detected` announces new
    /// ones.
    ///
    /// Needs the scope `read:reporting`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/anomalies`
    Items<Anomaly> list(AnomaliesListParams params = {}, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
