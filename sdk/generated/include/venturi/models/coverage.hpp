// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/invocationevent.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1 {

/// Which of the two coverages is meant.
enum class CoverageMeasure : std::uint8_t {
    /// The share of spend that has an owner, whatever the confidence.
    attribution,
    /// The share of spend whose owner is known at or above the chargeback floor of 0.80.
    chargeback_ready,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(CoverageMeasure value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, CoverageMeasure& value) noexcept;

/// Why spend is not ready for chargeback. Open: newer servers may answer with members that this SDK does not know.
enum class CoverageGapReason : std::uint8_t {
    /// Nothing in the events or the directory points to an owner.
    no_matching_evidence,
    /// Several owners are equally likely.
    ambiguous_evidence,
    /// The pathway carries nothing by which anyone could be identified.
    not_identifiable,
    /// The spend is shared and was allocated, which stays below the floor.
    shared_usage,
    /// An owner was found with a confidence below 0.80.
    below_floor,
    /// The attribution is disputed.
    disputed,
    /// The cost is not known. Counted in records only.
    unpriced,
    /// The record belongs to another region.
    residency_blocked,
    /// A source has not delivered.
    source_missing,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(CoverageGapReason value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, CoverageGapReason& value) noexcept;

/// The part of the spend that is not ready for chargeback for one reason. Reasons don't overlap; the first that applies
/// counts.
struct CoverageGap {
    /// Why.
    Open<CoverageGapReason> reason{};
    /// How many records. 0 to 9007199254740991.
    std::int64_t records = 0;
    /// Their cost, in US dollars; null where it is not known. At least 0.
    std::optional<double> cost_usd{};
    /// Their share of the known cost; null where that is not known. 0 to 1.
    std::optional<double> share{};

    bool operator==(const CoverageGap&) const = default;
};

/// The coverage of some spend. Amounts and shares are null where the data is less complete than the tenant's floor.
struct CoverageFigures {
    /// How many records there are. 0 to 9007199254740991.
    std::int64_t records = 0;
    /// How many of them have no known cost and so count in no share. 0 to 9007199254740991.
    std::int64_t unpriced_records = 0;
    /// All known cost, in US dollars. At least 0.
    std::optional<double> cost_usd{};
    /// The part of it that has an owner. At least 0.
    std::optional<double> attributed_cost_usd{};
    /// The part of it that meets the chargeback floor and may be exported. At least 0.
    std::optional<double> chargeback_ready_cost_usd{};
    /// `attributed_cost_usd` divided by `cost_usd`; null where there is no spend. 0 to 1.
    std::optional<double> attribution_coverage{};
    /// `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend. 0 to 1.
    std::optional<double> chargeback_ready_coverage{};
    /// The share of the expected data that had arrived. 0 to 1.
    double completeness = 0;

    bool operator==(const CoverageFigures&) const = default;
};

/// The coverage of one pathway.
struct PathwayCoverage {
    /// How many records there are. 0 to 9007199254740991.
    std::int64_t records = 0;
    /// How many of them have no known cost and so count in no share. 0 to 9007199254740991.
    std::int64_t unpriced_records = 0;
    /// All known cost, in US dollars. At least 0.
    std::optional<double> cost_usd{};
    /// The part of it that has an owner. At least 0.
    std::optional<double> attributed_cost_usd{};
    /// The part of it that meets the chargeback floor and may be exported. At least 0.
    std::optional<double> chargeback_ready_cost_usd{};
    /// `attributed_cost_usd` divided by `cost_usd`; null where there is no spend. 0 to 1.
    std::optional<double> attribution_coverage{};
    /// `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend. 0 to 1.
    std::optional<double> chargeback_ready_coverage{};
    /// The share of the expected data that had arrived. 0 to 1.
    double completeness = 0;
    /// The pathway.
    Open<PathwayCategory> pathway_category{};
    /// Whether the pathway's sources are current.
    Freshness freshness{};

    bool operator==(const PathwayCoverage&) const = default;
};

/// What the coverage score is made of, each from 0 (bad) to 1 (good). An input is null where nothing is known about it.
struct CoverageScore {
    /// The mean of the inputs that are known. 0 to 1.
    std::optional<double> score{};
    /// The share of sources that reported in time. 0 to 1.
    std::optional<double> source_freshness{};
    /// The share of known pathways that deliver events. 0 to 1.
    std::optional<double> pathway_capture{};
    /// The share of records whose service or identity is in the directory. 0 to 1.
    std::optional<double> identity_resolution{};
    /// The share of cost that agrees with the providers' bills. 0 to 1.
    std::optional<double> billing_reconciliation{};
    /// Mean confidence over the cap of 0.95, weighted by cost. 0 to 1.
    std::optional<double> confidence_distribution{};

    bool operator==(const CoverageScore&) const = default;
};

/// Coverage over a period, overall and by pathway.
struct Coverage {
    /// The first day. A calendar day, `YYYY-MM-DD`.
    std::string period_from{};
    /// The last day, included. A calendar day, `YYYY-MM-DD`.
    std::string period_to{};
    /// The state of the data that the answer reads. To the microsecond.
    Timestamp as_of{};
    /// The coverage of all spend of the period.
    CoverageFigures overall{};
    /// The tenant's completeness floor. 0 to 1.
    double completeness_floor = 0;
    /// Whether the data is too incomplete, so that amounts and shares are null.
    bool below_completeness_floor = false;
    /// Whether the data is current.
    Freshness freshness{};
    /// Whether inference runs as it should at the moment.
    DegradationState degradation_state{};
    /// Whether the amounts are final.
    CostBasis cost_basis{};
    /// The coverage score and its inputs.
    CoverageScore score{};
    /// The same by pathway, the costliest first. At most 64 items.
    std::vector<PathwayCoverage> pathways{};
    /// What is not ready for chargeback, by reason, the costliest first. At most 64 items.
    std::vector<CoverageGap> gaps{};

    bool operator==(const Coverage&) const = default;
};

template <>
VENTURI_EXPORT Result<CoverageGap> from_json<CoverageGap>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<CoverageGap>(const CoverageGap& value);

template <>
VENTURI_EXPORT Result<CoverageFigures> from_json<CoverageFigures>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<CoverageFigures>(const CoverageFigures& value);

template <>
VENTURI_EXPORT Result<PathwayCoverage> from_json<PathwayCoverage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<PathwayCoverage>(const PathwayCoverage& value);

template <>
VENTURI_EXPORT Result<CoverageScore> from_json<CoverageScore>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<CoverageScore>(const CoverageScore& value);

template <>
VENTURI_EXPORT Result<Coverage> from_json<Coverage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Coverage>(const Coverage& value);

}  // namespace venturi::inline v1
