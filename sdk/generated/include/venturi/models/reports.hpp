// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/invocationevent.hpp"

namespace venturi::inline v1 {

/// What spend can be grouped by. There is no dimension of persons: a group that would isolate fewer than five people is
/// folded into its parent organization.
enum class ReportDimension : std::uint8_t {
    /// The unit at the top of the owner's line.
    organization,
    /// The organization that owns the spend.
    owner,
    /// The project.
    project,
    /// The service that made the calls.
    service,
    /// The provider.
    provider,
    /// The model that was asked for.
    requested_model,
    /// The model that answered.
    served_model,
    /// How the calls reached the provider.
    pathway_category,
    /// How far attribution got.
    output_state,
    /// The stage that produced the attribution.
    stage_origin,
    /// The band of the attribution's confidence.
    confidence_band,
    /// Where the cost comes from.
    cost_method,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ReportDimension value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ReportDimension& value) noexcept;

/// What a report computes for each group. The number of records is always given.
enum class ReportMeasure : std::uint8_t {
    /// Cost of all priced records, in US dollars.
    cost_usd,
    /// The part of the cost that meets the chargeback floor and that an export of the same period contains.
    eligible_cost_usd,
    /// Tokens sent to the model.
    input_tokens,
    /// Tokens that the model produced.
    output_tokens,
    /// Operational inference energy, in watt-hours.
    energy_wh,
    /// Operational emissions, in grams of CO2 equivalent.
    carbon_gco2e,
    /// Confidence, weighted by cost.
    confidence,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ReportMeasure value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ReportMeasure& value) noexcept;

/// The length of a timeseries' steps. Steps are whole days in UTC, so that no narrower window can isolate a small
/// cohort.
enum class Granularity : std::uint8_t {
    /// A calendar day.
    day,
    /// Monday to Sunday; the first and last may be cut by the period.
    week,
    /// A calendar month; the first and last may be cut by the period.
    month,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(Granularity value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, Granularity& value) noexcept;

/// Whether an amount is final.
enum class CostBasis : std::uint8_t {
    /// No part has been matched with a provider's bill yet.
    estimated,
    /// All of it agrees with the providers' bills.
    reconciled,
    /// Some of it agrees with a bill, some is still estimated.
    mixed,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(CostBasis value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, CostBasis& value) noexcept;

/// Whole days in UTC, by the time at which the calls happened.
struct Period {
    /// The first day. A calendar day, `YYYY-MM-DD`.
    std::string from{};
    /// The last day, included. At most 366 days from the first. A calendar day, `YYYY-MM-DD`.
    std::string to{};

    bool operator==(const Period&) const = default;
};

/// One group of a report over one period. A dimension is null where the report is not grouped by it, and where the
/// group holds the records for which it is not known. A measure is null where it was not asked for, where nothing in
/// the group has a known value, and where the data is less complete than the tenant's completeness floor: the gap is
/// shown, never zero.
struct SpendRow {
    /// The first day that the row covers. A calendar day, `YYYY-MM-DD`.
    std::string period_from{};
    /// The last day that the row covers, included. A calendar day, `YYYY-MM-DD`.
    std::string period_to{};
    /// Key of the unit at the top of the owner's line. At most 200 characters.
    std::optional<std::string> organization{};
    /// Key of the owning organization. At most 200 characters.
    std::optional<std::string> owner{};
    /// Key of the project. At most 200 characters.
    std::optional<std::string> project{};
    /// Key of the service. At most 200 characters.
    std::optional<std::string> service{};
    /// The provider. At most 64 characters.
    std::optional<std::string> provider{};
    /// The model that was asked for. At most 256 characters.
    std::optional<std::string> requested_model{};
    /// The model that answered. At most 256 characters.
    std::optional<std::string> served_model{};
    /// How the calls reached the provider.
    std::optional<Open<PathwayCategory>> pathway_category{};
    /// How far attribution got.
    std::optional<OutputState> output_state{};
    /// The stage that produced the attribution.
    std::optional<StageOrigin> stage_origin{};
    /// The band of the attribution's confidence.
    std::optional<ConfidenceBand> confidence_band{};
    /// Where the cost comes from.
    std::optional<CostMethod> cost_method{};
    /// How many attribution records the row holds. 0 to 9007199254740991.
    std::int64_t records = 0;
    /// How many of them have no known cost. Their cost is missing from the amounts, not zero in them. 0 to
    /// 9007199254740991.
    std::int64_t unpriced_records = 0;
    /// Cost of the priced records, in US dollars. At least 0.
    std::optional<double> cost_usd{};
    /// The part of the cost that an export contains, in US dollars. It equals the export's total to the pico-dollar. At
    /// least 0.
    std::optional<double> eligible_cost_usd{};
    /// Tokens sent to the model. 0 to 9007199254740991.
    std::optional<std::int64_t> input_tokens{};
    /// Tokens that the model produced. 0 to 9007199254740991.
    std::optional<std::int64_t> output_tokens{};
    /// Operational inference energy, in watt-hours. At least 0.
    std::optional<double> energy_wh{};
    /// Operational emissions, in grams of CO2 equivalent. At least 0.
    std::optional<double> carbon_gco2e{};
    /// Confidence, weighted by cost. 0 to 0.95.
    std::optional<double> confidence{};
    /// The share of the expected data that had arrived. 0 to 1.
    double completeness = 0;
    /// Whether the amount is final.
    CostBasis cost_basis{};
    /// Whether the row holds cohorts of fewer than five people, folded into this parent.
    bool rolled_up = false;

    bool operator==(const SpendRow&) const = default;
};

/// A page of report rows.
struct SpendRowPage {
    /// The page's rows. At most 200 items.
    std::vector<SpendRow> data{};
    /// Where the page stands in the report.
    Page page{};

    bool operator==(const SpendRowPage&) const = default;
};

template <>
VENTURI_EXPORT Result<Period> from_json<Period>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Period>(const Period& value);

template <>
VENTURI_EXPORT Result<SpendRow> from_json<SpendRow>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SpendRow>(const SpendRow& value);

template <>
VENTURI_EXPORT Result<SpendRowPage> from_json<SpendRowPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<SpendRowPage>(const SpendRowPage& value);

}  // namespace venturi::inline v1
