// Generated from codegen/contract by `make generate`. Do not edit.
import { decodeAnomalyDetected, type AnomalyDetected, decodeApiKeyRotated, type ApiKeyRotated, decodeAttributionDisputed, type AttributionDisputed, decodeAttributionMaterialized, type AttributionMaterialized, decodeAttributionOverrideApplied, type AttributionOverrideApplied, decodeBudgetThresholdCrossed, type BudgetThresholdCrossed, decodeConnectorHealthChanged, type ConnectorHealthChanged, decodeCoverageChanged, type CoverageChanged, decodeDegradationStateChanged, type DegradationStateChanged, decodeExportCompleted, type ExportCompleted, decodeExportFailed, type ExportFailed } from "./models/events.js";

/** The data of each type of event. */
export interface WebhookData {
  /** Of `attribution.materialized`. */
  "attribution.materialized": AttributionMaterialized;
  /** Of `attribution.disputed`. */
  "attribution.disputed": AttributionDisputed;
  /** Of `attribution.override.applied`. */
  "attribution.override.applied": AttributionOverrideApplied;
  /** Of `coverage.degraded`. */
  "coverage.degraded": CoverageChanged;
  /** Of `coverage.restored`. */
  "coverage.restored": CoverageChanged;
  /** Of `degradation.state.changed`. */
  "degradation.state.changed": DegradationStateChanged;
  /** Of `export.completed`. */
  "export.completed": ExportCompleted;
  /** Of `export.failed`. */
  "export.failed": ExportFailed;
  /** Of `anomaly.detected`. */
  "anomaly.detected": AnomalyDetected;
  /** Of `budget.threshold.crossed`. */
  "budget.threshold.crossed": BudgetThresholdCrossed;
  /** Of `connector.health.changed`. */
  "connector.health.changed": ConnectorHealthChanged;
  /** Of `apikey.rotated`. */
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
