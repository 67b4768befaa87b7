// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/reports.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_ReportDimension[] = {
    "organization",
    "owner",
    "project",
    "service",
    "provider",
    "requested_model",
    "served_model",
    "pathway_category",
    "output_state",
    "stage_origin",
    "confidence_band",
    "cost_method",
};
constexpr std::string_view names_of_ReportMeasure[] = {
    "cost_usd",
    "eligible_cost_usd",
    "input_tokens",
    "output_tokens",
    "energy_wh",
    "carbon_gco2e",
    "confidence",
};
constexpr std::string_view names_of_Granularity[] = {
    "day",
    "week",
    "month",
};
constexpr std::string_view names_of_CostBasis[] = {
    "estimated",
    "reconciled",
    "mixed",
};

}  // namespace

std::string_view to_string(ReportDimension value) noexcept { return json::name_of(names_of_ReportDimension, value); }

bool parse(std::string_view text, ReportDimension& value) noexcept {
    return json::find_name<names_of_ReportDimension>(text, value);
}

std::string_view to_string(ReportMeasure value) noexcept { return json::name_of(names_of_ReportMeasure, value); }

bool parse(std::string_view text, ReportMeasure& value) noexcept {
    return json::find_name<names_of_ReportMeasure>(text, value);
}

std::string_view to_string(Granularity value) noexcept { return json::name_of(names_of_Granularity, value); }

bool parse(std::string_view text, Granularity& value) noexcept {
    return json::find_name<names_of_Granularity>(text, value);
}

std::string_view to_string(CostBasis value) noexcept { return json::name_of(names_of_CostBasis, value); }

bool parse(std::string_view text, CostBasis& value) noexcept {
    return json::find_name<names_of_CostBasis>(text, value);
}

}  // namespace venturi::inline v1
