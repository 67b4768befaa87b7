// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/items.hpp"
#include "venturi/models/reports.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// What `reports.spend` may be asked for.
struct ReportsSpendParams {
    /// The first day, in UTC. A calendar day, `YYYY-MM-DD`.
    std::string from{};
    /// The last day, in UTC, included. At most 366 days from the first. A calendar day, `YYYY-MM-DD`.
    std::string to{};
    /// A dimension to group by; repeat it for up to four. Without it there is one group, the total. At most 4 items.
    std::vector<ReportDimension> group_by{};
    /// A measure to compute; repeat it for several. Without it all are computed. At most 7 items.
    std::vector<ReportMeasure> measures{};
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `organization` (eq, ne, in); `owner` (eq, ne, in); `project` (eq, ne, in);
    /// `service` (eq, ne, in); `provider` (eq, ne, in); `requested_model` (eq, ne, in); `served_model` (eq, ne, in);
    /// `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in); `confidence_band`
    /// (eq, ne, in); `cost_method` (eq, ne, in). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `organization`, `owner`, `project`, `service`,
    /// `provider`, `requested_model`, `served_model`, `records`, `cost_usd`, `eligible_cost_usd`, `input_tokens`,
    /// `output_tokens`, `energy_wh`, `carbon_gco2e`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// What `reports.timeseries` may be asked for.
struct ReportsTimeseriesParams {
    /// The first day, in UTC. A calendar day, `YYYY-MM-DD`.
    std::string from{};
    /// The last day, in UTC, included. At most 366 days from the first. A calendar day, `YYYY-MM-DD`.
    std::string to{};
    /// The length of a step; a day where absent.
    std::optional<Granularity> granularity{};
    /// A dimension to group by; repeat it for up to four. Without it there is one group, the total. At most 4 items.
    std::vector<ReportDimension> group_by{};
    /// A measure to compute; repeat it for several. Without it all are computed. At most 7 items.
    std::vector<ReportMeasure> measures{};
    /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires. 1 to
    /// 2048 characters.
    std::optional<std::string> cursor{};
    /// How many items a page holds at most. It may change from page to page. Default 50. 1 to 200.
    std::optional<std::int64_t> limit{};
    /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
    /// and `:`. Fields with their operators: `organization` (eq, ne, in); `owner` (eq, ne, in); `project` (eq, ne, in);
    /// `service` (eq, ne, in); `provider` (eq, ne, in); `requested_model` (eq, ne, in); `served_model` (eq, ne, in);
    /// `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in); `confidence_band`
    /// (eq, ne, in); `cost_method` (eq, ne, in). At most 20 items.
    std::vector<std::string> filter{};
    /// The field to sort by, descending with a leading `-`. One of `period_from`. 1 to 64 characters.
    std::optional<std::string> sort{};
};

/// Aggregated spend, energy and carbon by dimension and over time.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT ReportsResource {
public:
    /// Made by the client; see Venturi.
    explicit ReportsResource(std::shared_ptr<runtime::Core> core);

    /// Report spend.
    ///
    /// Adds up attributed cost, tokens, energy and carbon over a period, one row for each combination of the dimensions
    /// in `group_by`. Without `group_by` there is one row: the total. Filters choose the records that are added up.
    ///
    /// **Small cohorts.** A group of owner, project or service behind which stand fewer than five people is folded into
    /// its parent organization, and that row says `rolled_up: true`. The partition depends on the directory alone and
    /// not on filters or dates, so that no combination of reports isolates a person. Amounts are never dropped: the
    /// rows add up to the total.
    ///
    /// **Unknown** spend is a row of its own, whose dimensions are null. The same period and group give the same number
    /// here, in exports (`eligible_cost_usd`), in budgets and in the dashboard.
    ///
    /// Needs the scope `read:reporting`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/reports/spend`
    Items<SpendRow> spend(ReportsSpendParams params, CallOptions options = {}) const;

    /// Report spend over time.
    ///
    /// The spend report in steps: one row for each step of `granularity` and each combination of the dimensions in
    /// `group_by`, by date and then by group. A step without records has no row; a step whose data is not complete
    /// enough has a row whose measures are null.
    ///
    /// Small cohorts are folded as in `reports.spend`, with the same partition in every step.
    ///
    /// Needs the scope `read:reporting`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError, SortInvalidError,
    /// InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, TenantMismatchError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/reports/timeseries`
    Items<SpendRow> timeseries(ReportsTimeseriesParams params, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
