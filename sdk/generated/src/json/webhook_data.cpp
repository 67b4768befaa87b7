// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/webhook_data.hpp"

#include <string>
#include <utility>

namespace venturi::inline v1 {

namespace {

template <class T>
Result<WebhookData> read(std::string_view json) {
    auto data = from_json<T>(json);
    if (!data) return std::move(data).error();
    return WebhookData(*std::move(data));
}

struct Row {
    std::string_view type;
    Result<WebhookData> (*read)(std::string_view json);
};

constexpr Row rows[] = {
    {"attribution.materialized", read<AttributionMaterialized>},
    {"attribution.disputed", read<AttributionDisputed>},
    {"attribution.override.applied", read<AttributionOverrideApplied>},
    {"coverage.degraded", read<CoverageChanged>},
    {"coverage.restored", read<CoverageChanged>},
    {"degradation.state.changed", read<DegradationStateChanged>},
    {"export.completed", read<ExportCompleted>},
    {"export.failed", read<ExportFailed>},
    {"anomaly.detected", read<AnomalyDetected>},
    {"budget.threshold.crossed", read<BudgetThresholdCrossed>},
    {"connector.health.changed", read<ConnectorHealthChanged>},
    {"apikey.rotated", read<ApiKeyRotated>},
};

}  // namespace

Result<WebhookData> read_webhook_data(std::string_view type, std::string_view json) {
    for (const Row& row : rows)
        if (row.type == type) return row.read(json);
    return WebhookData(JsonText{std::string(json)});
}

}  // namespace venturi::inline v1
