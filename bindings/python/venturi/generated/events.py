# Generated from codegen/contract by `make generate`. Do not edit.
"""The data of webhook events, by the event's type."""

from __future__ import annotations

_MODELS = {
    "attribution.materialized": "AttributionMaterialized",
    "attribution.disputed": "AttributionDisputed",
    "attribution.override.applied": "AttributionOverrideApplied",
    "coverage.degraded": "CoverageChanged",
    "coverage.restored": "CoverageChanged",
    "degradation.state.changed": "DegradationStateChanged",
    "export.completed": "ExportCompleted",
    "export.failed": "ExportFailed",
    "anomaly.detected": "AnomalyDetected",
    "budget.threshold.crossed": "BudgetThresholdCrossed",
    "connector.health.changed": "ConnectorHealthChanged",
    "apikey.rotated": "ApiKeyRotated",
}


def data_of(event_type):
    """The model of an event's `data`; None for a type that this version does not know.

    event_type: What happened, as the event says it.
    """
    from . import models

    name = _MODELS.get(event_type)
    return None if name is None else getattr(models, name)
