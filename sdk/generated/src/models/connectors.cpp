// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/connectors.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_ConnectorKind[] = {
    "openai_usage",
    "anthropic_usage",
    "aws_cost_and_usage",
    "google_cloud_billing",
    "azure_cost",
    "mistral_usage",
    "kubernetes",
    "github",
    "okta",
    "otlp",
};
constexpr std::string_view names_of_ConnectorHealth[] = {
    "pending",
    "healthy",
    "degraded",
    "failing",
    "paused",
};

}  // namespace

std::string_view to_string(ConnectorKind value) noexcept { return json::name_of(names_of_ConnectorKind, value); }

bool parse(std::string_view text, ConnectorKind& value) noexcept {
    return json::find_name<names_of_ConnectorKind>(text, value);
}

std::string_view to_string(ConnectorHealth value) noexcept { return json::name_of(names_of_ConnectorHealth, value); }

bool parse(std::string_view text, ConnectorHealth& value) noexcept {
    return json::find_name<names_of_ConnectorHealth>(text, value);
}

}  // namespace venturi::inline v1
