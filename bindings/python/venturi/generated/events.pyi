# Generated from codegen/contract by `make generate`. Do not edit.
from typing import Any, TypeAlias

from .models.events import AnomalyDetected, ApiKeyRotated, AttributionDisputed, AttributionMaterialized, AttributionOverrideApplied, BudgetThresholdCrossed, ConnectorHealthChanged, CoverageChanged, DegradationStateChanged, ExportCompleted, ExportFailed

# A newer server's event has the JSON object.
WebhookData: TypeAlias = (
    AnomalyDetected |
    ApiKeyRotated |
    AttributionDisputed |
    AttributionMaterialized |
    AttributionOverrideApplied |
    BudgetThresholdCrossed |
    ConnectorHealthChanged |
    CoverageChanged |
    DegradationStateChanged |
    ExportCompleted |
    ExportFailed |
    dict[str, Any]
)

def data_of(event_type: str) -> Any: ...
