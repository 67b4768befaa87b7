// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <string_view>
#include <variant>

#include "venturi/models/events.hpp"
#include "venturi/result.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The data of a webhook event, as its type says. Visit it, or ask with std::get_if; new types may be added within v1, so
/// have a branch for everything else.
using WebhookData = std::variant<
    /// A type that is newer than this SDK: the data as it came.
    JsonText,
    /// `attribution.materialized`
    AttributionMaterialized,
    /// `attribution.disputed`
    AttributionDisputed,
    /// `attribution.override.applied`
    AttributionOverrideApplied,
    /// `coverage.degraded` and `coverage.restored`
    CoverageChanged,
    /// `degradation.state.changed`
    DegradationStateChanged,
    /// `export.completed`
    ExportCompleted,
    /// `export.failed`
    ExportFailed,
    /// `anomaly.detected`
    AnomalyDetected,
    /// `budget.threshold.crossed`
    BudgetThresholdCrossed,
    /// `connector.health.changed`
    ConnectorHealthChanged,
    /// `apikey.rotated`
    ApiKeyRotated>;

/// Reads the data of an event of the type `type` from its JSON text. A type that this SDK does not know is no error.
/// @returns ErrorKind::decode with the JSON pointer, within the data, of what was wrong.
VENTURI_EXPORT Result<WebhookData> read_webhook_data(std::string_view type, std::string_view json);

}  // namespace venturi::inline v1
