// Generated from codegen/contract by `make generate`. Do not edit.
import { decodeAnomalyDetected, type AnomalyDetected, decodeApiKeyRotated, type ApiKeyRotated, decodeAttributionDisputed, type AttributionDisputed, decodeAttributionMaterialized, type AttributionMaterialized, decodeAttributionOverrideApplied, type AttributionOverrideApplied, decodeBudgetThresholdCrossed, type BudgetThresholdCrossed, decodeConnectorHealthChanged, type ConnectorHealthChanged, decodeCoverageChanged, type CoverageChanged, decodeDegradationStateChanged, type DegradationStateChanged, decodeExportCompleted, type ExportCompleted, decodeExportFailed, type ExportFailed } from "./models/events.js";

/** The data of each type of event. */
export interface WebhookData {
  "attribution.materialized": AttributionMaterialized;
  "attribution.disputed": AttributionDisputed;
  "attribution.override.applied": AttributionOverrideApplied;
  "coverage.degraded": CoverageChanged;
  "coverage.restored": CoverageChanged;
  "degradation.state.changed": DegradationStateChanged;
  "export.completed": ExportCompleted;
  "export.failed": ExportFailed;
  "anomaly.detected": AnomalyDetected;
  "budget.threshold.crossed": BudgetThresholdCrossed;
  "connector.health.changed": ConnectorHealthChanged;
  "apikey.rotated": ApiKeyRotated;
}

/** @internal What reads it. */
export const dataDecoders: { [Type in keyof WebhookData]: (wire: any) => WebhookData[Type] } = {
  "attribution.materialized": decodeAttributionMaterialized,
  "attribution.disputed": decodeAttributionDisputed,
  "attribution.override.applied": decodeAttributionOverrideApplied,
  "coverage.degraded": decodeCoverageChanged,
  "coverage.restored": decodeCoverageChanged,
  "degradation.state.changed": decodeDegradationStateChanged,
  "export.completed": decodeExportCompleted,
  "export.failed": decodeExportFailed,
  "anomaly.detected": decodeAnomalyDetected,
  "budget.threshold.crossed": decodeBudgetThresholdCrossed,
  "connector.health.changed": decodeConnectorHealthChanged,
  "apikey.rotated": decodeApiKeyRotated,
};
