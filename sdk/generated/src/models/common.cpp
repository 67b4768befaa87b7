// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/common.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_NodeType[] = {
    "invocation",
    "service",
    "identity",
    "project",
    "organization",
    "budget",
};
constexpr std::string_view names_of_Scope[] = {
    "read:attribution",
    "read:reporting",
    "export:create",
    "admin:config",
};
constexpr std::string_view names_of_ConfidenceBand[] = {
    "high",
    "medium",
    "low",
};
constexpr std::string_view names_of_StageOrigin[] = {
    "stage_a",
    "stage_b",
    "stage_c",
};
constexpr std::string_view names_of_DegradationState[] = {
    "none",
    "degraded_serving",
    "disabled",
    "model_recalled",
};
constexpr std::string_view names_of_Freshness[] = {
    "fresh",
    "index_stale",
    "source_stale",
};
constexpr std::string_view names_of_CostMethod[] = {
    "reported",
    "priced",
    "billed",
    "unpriced",
};
constexpr std::string_view names_of_EnergyMethod[] = {
    "t0_measured",
    "t1_published",
    "t2_estimated",
    "t3_analogue",
    "t4_unknown",
};

}  // namespace

std::string_view to_string(NodeType value) noexcept { return json::name_of(names_of_NodeType, value); }

bool parse(std::string_view text, NodeType& value) noexcept {
    return json::find_name<names_of_NodeType>(text, value);
}

std::string_view to_string(Scope value) noexcept { return json::name_of(names_of_Scope, value); }

bool parse(std::string_view text, Scope& value) noexcept {
    return json::find_name<names_of_Scope>(text, value);
}

std::string_view to_string(ConfidenceBand value) noexcept { return json::name_of(names_of_ConfidenceBand, value); }

bool parse(std::string_view text, ConfidenceBand& value) noexcept {
    return json::find_name<names_of_ConfidenceBand>(text, value);
}

std::string_view to_string(StageOrigin value) noexcept { return json::name_of(names_of_StageOrigin, value); }

bool parse(std::string_view text, StageOrigin& value) noexcept {
    return json::find_name<names_of_StageOrigin>(text, value);
}

std::string_view to_string(DegradationState value) noexcept { return json::name_of(names_of_DegradationState, value); }

bool parse(std::string_view text, DegradationState& value) noexcept {
    return json::find_name<names_of_DegradationState>(text, value);
}

std::string_view to_string(Freshness value) noexcept { return json::name_of(names_of_Freshness, value); }

bool parse(std::string_view text, Freshness& value) noexcept {
    return json::find_name<names_of_Freshness>(text, value);
}

std::string_view to_string(CostMethod value) noexcept { return json::name_of(names_of_CostMethod, value); }

bool parse(std::string_view text, CostMethod& value) noexcept {
    return json::find_name<names_of_CostMethod>(text, value);
}

std::string_view to_string(EnergyMethod value) noexcept { return json::name_of(names_of_EnergyMethod, value); }

bool parse(std::string_view text, EnergyMethod& value) noexcept {
    return json::find_name<names_of_EnergyMethod>(text, value);
}

}  // namespace venturi::inline v1
