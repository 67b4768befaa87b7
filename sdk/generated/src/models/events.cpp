// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/events.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_WebhookEventType[] = {
    "attribution.materialized",
    "attribution.disputed",
    "attribution.override.applied",
    "coverage.degraded",
    "coverage.restored",
    "degradation.state.changed",
    "export.completed",
    "export.failed",
    "anomaly.detected",
    "budget.threshold.crossed",
    "connector.health.changed",
    "apikey.rotated",
};

}  // namespace

std::string_view to_string(WebhookEventType value) noexcept { return json::name_of(names_of_WebhookEventType, value); }

bool parse(std::string_view text, WebhookEventType& value) noexcept {
    return json::find_name<names_of_WebhookEventType>(text, value);
}

}  // namespace venturi::inline v1
