// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/anomalies.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_AnomalyKind[] = {
    "spike",
    "drop",
    "unit_cost_shift",
    "new_model",
    "new_service",
};
constexpr std::string_view names_of_AnomalySeverity[] = {
    "low",
    "medium",
    "high",
};
constexpr std::string_view names_of_AnomalyStatus[] = {
    "open",
    "closed",
};

}  // namespace

std::string_view to_string(AnomalyKind value) noexcept { return json::name_of(names_of_AnomalyKind, value); }

bool parse(std::string_view text, AnomalyKind& value) noexcept {
    return json::find_name<names_of_AnomalyKind>(text, value);
}

std::string_view to_string(AnomalySeverity value) noexcept { return json::name_of(names_of_AnomalySeverity, value); }

bool parse(std::string_view text, AnomalySeverity& value) noexcept {
    return json::find_name<names_of_AnomalySeverity>(text, value);
}

std::string_view to_string(AnomalyStatus value) noexcept { return json::name_of(names_of_AnomalyStatus, value); }

bool parse(std::string_view text, AnomalyStatus& value) noexcept {
    return json::find_name<names_of_AnomalyStatus>(text, value);
}

}  // namespace venturi::inline v1
