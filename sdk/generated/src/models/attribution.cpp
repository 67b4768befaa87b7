// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/attribution.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_OutputState[] = {
    "attributed",
    "bounded",
    "ambiguous",
    "unknown",
    "not_identifiable",
};
constexpr std::string_view names_of_Resolution[] = {
    "deterministically_resolved",
    "strongly_inferred",
    "bounded",
    "ambiguous",
    "unknown",
    "not_identifiable",
};
constexpr std::string_view names_of_EvidenceBasis[] = {
    "identity_resolved",
    "service_resolved",
    "direct_account_binding",
    "service_account_trace",
    "deployment_metadata",
    "naming_correlation",
    "historical_pattern",
    "telemetry_correlation",
    "allocation",
    "none",
};
constexpr std::string_view names_of_ExportEligibility[] = {
    "eligible",
    "below_floor",
    "disputed",
    "residency_blocked",
    "unpriced",
};
constexpr std::string_view names_of_AttributionRule[] = {
    "direct_key_match",
    "temporal_proximity",
    "naming_correlation",
    "historical_pattern",
    "service_account_trace",
    "trained_inference",
    "heuristic_baseline",
    "fractional_allocation",
    "override",
};
constexpr std::string_view names_of_EvidenceEdge[] = {
    "invocation_service",
    "invocation_identity",
    "service_project",
    "service_identity",
    "project_organization",
    "identity_organization",
};

}  // namespace

std::string_view to_string(OutputState value) noexcept { return json::name_of(names_of_OutputState, value); }

bool parse(std::string_view text, OutputState& value) noexcept {
    return json::find_name<names_of_OutputState>(text, value);
}

std::string_view to_string(Resolution value) noexcept { return json::name_of(names_of_Resolution, value); }

bool parse(std::string_view text, Resolution& value) noexcept {
    return json::find_name<names_of_Resolution>(text, value);
}

std::string_view to_string(EvidenceBasis value) noexcept { return json::name_of(names_of_EvidenceBasis, value); }

bool parse(std::string_view text, EvidenceBasis& value) noexcept {
    return json::find_name<names_of_EvidenceBasis>(text, value);
}

std::string_view to_string(ExportEligibility value) noexcept { return json::name_of(names_of_ExportEligibility, value); }

bool parse(std::string_view text, ExportEligibility& value) noexcept {
    return json::find_name<names_of_ExportEligibility>(text, value);
}

std::string_view to_string(AttributionRule value) noexcept { return json::name_of(names_of_AttributionRule, value); }

bool parse(std::string_view text, AttributionRule& value) noexcept {
    return json::find_name<names_of_AttributionRule>(text, value);
}

std::string_view to_string(EvidenceEdge value) noexcept { return json::name_of(names_of_EvidenceEdge, value); }

bool parse(std::string_view text, EvidenceEdge& value) noexcept {
    return json::find_name<names_of_EvidenceEdge>(text, value);
}

}  // namespace venturi::inline v1
