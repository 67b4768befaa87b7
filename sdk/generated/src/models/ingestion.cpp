// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/ingestion.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_ReceiptStatus[] = {
    "accepted",
    "duplicate",
    "rejected",
};
constexpr std::string_view names_of_ObservabilityEventType[] = {
    "deployment",
    "agent_step",
    "tool_execution",
    "retrieval",
    "workflow_run",
    "usage_metrics",
    "health",
    "other",
};

}  // namespace

std::string_view to_string(ReceiptStatus value) noexcept { return json::name_of(names_of_ReceiptStatus, value); }

bool parse(std::string_view text, ReceiptStatus& value) noexcept {
    return json::find_name<names_of_ReceiptStatus>(text, value);
}

std::string_view to_string(ObservabilityEventType value) noexcept { return json::name_of(names_of_ObservabilityEventType, value); }

bool parse(std::string_view text, ObservabilityEventType& value) noexcept {
    return json::find_name<names_of_ObservabilityEventType>(text, value);
}

}  // namespace venturi::inline v1
