// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/coverage.hpp"

#include "json/common.hpp"
#include "json/invocationevent.hpp"
#include "json/reports.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] CoverageGap& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("reason", out.reason) &&
           members.required("records", out.records) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("share", out.share);
}

void encode(Writer& writer, [[maybe_unused]] const CoverageGap& value) {
    writer.begin_object();
    field(writer, "reason", value.reason);
    field(writer, "records", value.records);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "share", value.share);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] CoverageFigures& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("records", out.records) &&
           members.required("unpriced_records", out.unpriced_records) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("attributed_cost_usd", out.attributed_cost_usd) &&
           members.required("chargeback_ready_cost_usd", out.chargeback_ready_cost_usd) &&
           members.required("attribution_coverage", out.attribution_coverage) &&
           members.required("chargeback_ready_coverage", out.chargeback_ready_coverage) &&
           members.required("completeness", out.completeness);
}

void encode(Writer& writer, [[maybe_unused]] const CoverageFigures& value) {
    writer.begin_object();
    field(writer, "records", value.records);
    field(writer, "unpriced_records", value.unpriced_records);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "attributed_cost_usd", value.attributed_cost_usd);
    field(writer, "chargeback_ready_cost_usd", value.chargeback_ready_cost_usd);
    field(writer, "attribution_coverage", value.attribution_coverage);
    field(writer, "chargeback_ready_coverage", value.chargeback_ready_coverage);
    field(writer, "completeness", value.completeness);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] PathwayCoverage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("records", out.records) &&
           members.required("unpriced_records", out.unpriced_records) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("attributed_cost_usd", out.attributed_cost_usd) &&
           members.required("chargeback_ready_cost_usd", out.chargeback_ready_cost_usd) &&
           members.required("attribution_coverage", out.attribution_coverage) &&
           members.required("chargeback_ready_coverage", out.chargeback_ready_coverage) &&
           members.required("completeness", out.completeness) &&
           members.required("pathway_category", out.pathway_category) &&
           members.required("freshness", out.freshness);
}

void encode(Writer& writer, [[maybe_unused]] const PathwayCoverage& value) {
    writer.begin_object();
    field(writer, "records", value.records);
    field(writer, "unpriced_records", value.unpriced_records);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "attributed_cost_usd", value.attributed_cost_usd);
    field(writer, "chargeback_ready_cost_usd", value.chargeback_ready_cost_usd);
    field(writer, "attribution_coverage", value.attribution_coverage);
    field(writer, "chargeback_ready_coverage", value.chargeback_ready_coverage);
    field(writer, "completeness", value.completeness);
    field(writer, "pathway_category", value.pathway_category);
    field(writer, "freshness", value.freshness);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] CoverageScore& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("score", out.score) &&
           members.required("source_freshness", out.source_freshness) &&
           members.required("pathway_capture", out.pathway_capture) &&
           members.required("identity_resolution", out.identity_resolution) &&
           members.required("billing_reconciliation", out.billing_reconciliation) &&
           members.required("confidence_distribution", out.confidence_distribution);
}

void encode(Writer& writer, [[maybe_unused]] const CoverageScore& value) {
    writer.begin_object();
    field(writer, "score", value.score);
    field(writer, "source_freshness", value.source_freshness);
    field(writer, "pathway_capture", value.pathway_capture);
    field(writer, "identity_resolution", value.identity_resolution);
    field(writer, "billing_reconciliation", value.billing_reconciliation);
    field(writer, "confidence_distribution", value.confidence_distribution);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Coverage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("period_from", out.period_from) &&
           members.required("period_to", out.period_to) &&
           members.required("as_of", out.as_of) &&
           members.required("overall", out.overall) &&
           members.required("completeness_floor", out.completeness_floor) &&
           members.required("below_completeness_floor", out.below_completeness_floor) &&
           members.required("freshness", out.freshness) &&
           members.required("degradation_state", out.degradation_state) &&
           members.required("cost_basis", out.cost_basis) &&
           members.required("score", out.score) &&
           members.required("pathways", out.pathways) &&
           members.required("gaps", out.gaps);
}

void encode(Writer& writer, [[maybe_unused]] const Coverage& value) {
    writer.begin_object();
    field(writer, "period_from", value.period_from);
    field(writer, "period_to", value.period_to);
    field(writer, "as_of", value.as_of);
    field(writer, "overall", value.overall);
    field(writer, "completeness_floor", value.completeness_floor);
    field(writer, "below_completeness_floor", value.below_completeness_floor);
    field(writer, "freshness", value.freshness);
    field(writer, "degradation_state", value.degradation_state);
    field(writer, "cost_basis", value.cost_basis);
    field(writer, "score", value.score);
    field(writer, "pathways", value.pathways);
    field(writer, "gaps", value.gaps);
    writer.end_object();
}

}  // namespace json

template <>
Result<CoverageGap> from_json<CoverageGap>(std::string_view text) {
    return json::read_view<CoverageGap>(text, "CoverageGap");
}
template <>
std::string to_json<CoverageGap>(const CoverageGap& value) {
    return json::write(value);
}

template <>
Result<CoverageFigures> from_json<CoverageFigures>(std::string_view text) {
    return json::read_view<CoverageFigures>(text, "CoverageFigures");
}
template <>
std::string to_json<CoverageFigures>(const CoverageFigures& value) {
    return json::write(value);
}

template <>
Result<PathwayCoverage> from_json<PathwayCoverage>(std::string_view text) {
    return json::read_view<PathwayCoverage>(text, "PathwayCoverage");
}
template <>
std::string to_json<PathwayCoverage>(const PathwayCoverage& value) {
    return json::write(value);
}

template <>
Result<CoverageScore> from_json<CoverageScore>(std::string_view text) {
    return json::read_view<CoverageScore>(text, "CoverageScore");
}
template <>
std::string to_json<CoverageScore>(const CoverageScore& value) {
    return json::write(value);
}

template <>
Result<Coverage> from_json<Coverage>(std::string_view text) {
    return json::read_view<Coverage>(text, "Coverage");
}
template <>
std::string to_json<Coverage>(const Coverage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
