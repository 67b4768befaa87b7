// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { AnomalyKind, AnomalySeverity } from "./anomalies.js";
import type { ExportEligibility, OutputState } from "./attribution.js";
import type { BudgetScope } from "./budgets.js";
import { decodeBudgetScope } from "./budgets.js";
import type { ConfidenceBand, CostMethod, DegradationState, Freshness, StageOrigin } from "./common.js";
import type { ConnectorHealth, ConnectorKind } from "./connectors.js";
import type { CoverageMeasure } from "./coverage.js";
import type { DisputeReason } from "./disputes.js";
import type { ExportFormat } from "./exports.js";
import type { PathwayCategory } from "./invocationevent.js";
import type { Period, ReportDimension, ReportMeasure } from "./reports.js";
import { decodePeriod } from "./reports.js";

/**
 * A kind of event. New kinds may appear; ignore those that you don't know.
 *
 * Open: further members may come within v1.
 */
export type WebhookEventType =
  | "attribution.materialized"
  | "attribution.disputed"
  | "attribution.override.applied"
  | "coverage.degraded"
  | "coverage.restored"
  | "degradation.state.changed"
  | "export.completed"
  | "export.failed"
  | "anomaly.detected"
  | "budget.threshold.crossed"
  | "connector.health.changed"
  | "apikey.rotated"
  | (string & {});

/**
 * The part of the evidence card that events carry.
 */
export interface EventInterpretation {
  /**
   * The stage that produced the result; null where the event is not about one.
   */
  stageOrigin: StageOrigin | null;
  /**
   * The confidence's band; null where the event is not about a result.
   */
  confidenceBand: ConfidenceBand | null;
  /**
   * Whether inference ran as it should.
   */
  degradationState: DegradationState;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEventInterpretation = new Set<string>(["stage_origin", "confidence_band", "degradation_state"]);

/** @internal */
export function decodeEventInterpretation(w: any): EventInterpretation {
  const model: EventInterpretation = {
    stageOrigin: w.stage_origin,
    confidenceBand: w.confidence_band,
    degradationState: w.degradation_state,
  };
  return keep(model, w, knownEventInterpretation);
}

/**
 * What is sent to an endpoint. The keys `id`, `type`, `created_at`, `tenant_id` and `sequence` are frozen; the shape
 * of `data` follows from `type`. An event never changes once it has happened, however often it is delivered, and
 * never holds content.
 */
export interface WebhookEvent {
  /**
   * The event's id, `evt_…`. It is the `webhook-id` header and the same over all attempts, so that repeats can be
   * told.
   */
  id: string;
  /**
   * What happened.
   */
  type: WebhookEventType;
  /**
   * When it happened.
   */
  createdAt: string;
  /**
   * To whom it happened.
   */
  tenantId: string;
  /**
   * The event's place in the tenant's order of changes. It grows from event to event, not always by one.
   */
  sequence: number;
  /**
   * The particulars, an object whose shape follows from `type`.
   */
  data: unknown;
  /**
   * How to read the result that the event is about.
   */
  interpretation: EventInterpretation;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownWebhookEvent = new Set<string>(["id", "type", "created_at", "tenant_id", "sequence", "data", "interpretation"]);

/** @internal */
export function decodeWebhookEvent(w: any): WebhookEvent {
  const model: WebhookEvent = {
    id: w.id,
    type: w.type,
    createdAt: w.created_at,
    tenantId: w.tenant_id,
    sequence: w.sequence,
    data: w.data,
    interpretation: decodeEventInterpretation(w.interpretation),
  };
  return keep(model, w, knownWebhookEvent);
}

/**
 * The data of `attribution.materialized`.
 */
export interface AttributionMaterialized {
  /**
   * The record.
   */
  attributionId: string;
  /**
   * The invocation that it is about.
   */
  invocationId: string;
  /**
   * When the call happened.
   */
  occurredAt: string;
  /**
   * The provider.
   */
  provider: string;
  /**
   * The model that answered; null where it is not known.
   */
  servedModel: string | null;
  /**
   * The service; null where it is not known.
   */
  service: string | null;
  /**
   * The owner; null where there is none.
   */
  owner: string | null;
  /**
   * The project; null where it is not known.
   */
  project: string | null;
  /**
   * The cost, in US dollars; null where it is not known.
   */
  costUsd: number | null;
  /**
   * Where the cost comes from.
   */
  costMethod: CostMethod;
  /**
   * How far attribution got.
   */
  outputState: OutputState;
  /**
   * Whether the record may be exported.
   */
  exportEligibility: ExportEligibility;
  /**
   * The record's version, from 1.
   */
  version: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionMaterialized = new Set<string>(["attribution_id", "invocation_id", "occurred_at", "provider", "served_model", "service", "owner", "project",
  "cost_usd", "cost_method", "output_state", "export_eligibility", "version"]);

/** @internal */
export function decodeAttributionMaterialized(w: any): AttributionMaterialized {
  const model: AttributionMaterialized = {
    attributionId: w.attribution_id,
    invocationId: w.invocation_id,
    occurredAt: w.occurred_at,
    provider: w.provider,
    servedModel: w.served_model,
    service: w.service,
    owner: w.owner,
    project: w.project,
    costUsd: w.cost_usd,
    costMethod: w.cost_method,
    outputState: w.output_state,
    exportEligibility: w.export_eligibility,
    version: w.version,
  };
  return keep(model, w, knownAttributionMaterialized);
}

/**
 * The data of `attribution.disputed`.
 */
export interface AttributionDisputed {
  /**
   * The dispute.
   */
  disputeId: string;
  /**
   * The contested record.
   */
  attributionId: string;
  /**
   * The invocation that it is about.
   */
  invocationId: string;
  /**
   * What is said to be wrong.
   */
  reason: DisputeReason;
  /**
   * The record's owner; null where it has none.
   */
  currentOwner: string | null;
  /**
   * The owner that was proposed, if any.
   */
  proposedOwner: string | null;
  /**
   * Id of the principal that opened it.
   */
  openedBy: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionDisputed = new Set<string>(["dispute_id", "attribution_id", "invocation_id", "reason", "current_owner", "proposed_owner", "opened_by"]);

/** @internal */
export function decodeAttributionDisputed(w: any): AttributionDisputed {
  const model: AttributionDisputed = {
    disputeId: w.dispute_id,
    attributionId: w.attribution_id,
    invocationId: w.invocation_id,
    reason: w.reason,
    currentOwner: w.current_owner,
    proposedOwner: w.proposed_owner,
    openedBy: w.opened_by,
  };
  return keep(model, w, knownAttributionDisputed);
}

/**
 * The data of `attribution.override.applied`.
 */
export interface AttributionOverrideApplied {
  /**
   * The record.
   */
  attributionId: string;
  /**
   * The invocation that it is about.
   */
  invocationId: string;
  /**
   * The owner before; null where there was none.
   */
  previousOwner: string | null;
  /**
   * The owner now.
   */
  owner: string | null;
  /**
   * The project before; null where there was none.
   */
  previousProject: string | null;
  /**
   * The project now.
   */
  project: string | null;
  /**
   * The service before; null where there was none.
   */
  previousService: string | null;
  /**
   * The service now.
   */
  service: string | null;
  /**
   * The dispute that it decided, if there was one.
   */
  resolvedDisputeId: string | null;
  /**
   * Id of the principal that applied it.
   */
  appliedBy: string;
  /**
   * The version of the record that it made.
   */
  version: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionOverrideApplied = new Set<string>(["attribution_id", "invocation_id", "previous_owner", "owner", "previous_project", "project", "previous_service",
  "service", "resolved_dispute_id", "applied_by", "version"]);

/** @internal */
export function decodeAttributionOverrideApplied(w: any): AttributionOverrideApplied {
  const model: AttributionOverrideApplied = {
    attributionId: w.attribution_id,
    invocationId: w.invocation_id,
    previousOwner: w.previous_owner,
    owner: w.owner,
    previousProject: w.previous_project,
    project: w.project,
    previousService: w.previous_service,
    service: w.service,
    resolvedDisputeId: w.resolved_dispute_id,
    appliedBy: w.applied_by,
    version: w.version,
  };
  return keep(model, w, knownAttributionOverrideApplied);
}

/**
 * The data of `coverage.degraded` and `coverage.restored`.
 */
export interface CoverageChanged {
  /**
   * Which coverage.
   */
  measure: CoverageMeasure;
  /**
   * The pathway; null where it is the coverage of all spend.
   */
  pathwayCategory: PathwayCategory | null;
  /**
   * The coverage now; null where the data is too incomplete to say.
   */
  coverage: number | null;
  /**
   * The floor that it was compared with.
   */
  floor: number;
  /**
   * The share of the expected data that had arrived.
   */
  completeness: number;
  /**
   * The first day of the measured period.
   */
  periodFrom: string;
  /**
   * Its last day, included.
   */
  periodTo: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownCoverageChanged = new Set<string>(["measure", "pathway_category", "coverage", "floor", "completeness", "period_from", "period_to"]);

/** @internal */
export function decodeCoverageChanged(w: any): CoverageChanged {
  const model: CoverageChanged = {
    measure: w.measure,
    pathwayCategory: w.pathway_category,
    coverage: w.coverage,
    floor: w.floor,
    completeness: w.completeness,
    periodFrom: w.period_from,
    periodTo: w.period_to,
  };
  return keep(model, w, knownCoverageChanged);
}

/**
 * The data of `degradation.state.changed`.
 */
export interface DegradationStateChanged {
  /**
   * The state before.
   */
  previousState: DegradationState;
  /**
   * The state now.
   */
  state: DegradationState;
  /**
   * The model that serves now; null where none does.
   */
  modelVersion: string | null;
  /**
   * A sentence for people.
   */
  detail: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDegradationStateChanged = new Set<string>(["previous_state", "state", "model_version", "detail"]);

/** @internal */
export function decodeDegradationStateChanged(w: any): DegradationStateChanged {
  const model: DegradationStateChanged = {
    previousState: w.previous_state,
    state: w.state,
    modelVersion: w.model_version,
    detail: w.detail,
  };
  return keep(model, w, knownDegradationStateChanged);
}

/**
 * The data of `export.completed`. The signed URL is not in it; read the job for one.
 */
export interface ExportCompleted {
  /**
   * The job.
   */
  jobId: string;
  /**
   * The file's format.
   */
  format: ExportFormat;
  /**
   * The exported days.
   */
  period: Period;
  /**
   * The file's rows.
   */
  rows: number;
  /**
   * The file's size, in bytes.
   */
  bytes: number;
  /**
   * SHA-256 of the file.
   */
  sha256: string;
  /**
   * The file's total, in US dollars; null where it has no row.
   */
  totalCostUsd: number | null;
  /**
   * When the file was finished.
   */
  completedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExportCompleted = new Set<string>(["job_id", "format", "period", "rows", "bytes", "sha256", "total_cost_usd", "completed_at"]);

/** @internal */
export function decodeExportCompleted(w: any): ExportCompleted {
  const model: ExportCompleted = {
    jobId: w.job_id,
    format: w.format,
    period: decodePeriod(w.period),
    rows: w.rows,
    bytes: w.bytes,
    sha256: w.sha256,
    totalCostUsd: w.total_cost_usd,
    completedAt: w.completed_at,
  };
  return keep(model, w, knownExportCompleted);
}

/**
 * The data of `export.failed`.
 */
export interface ExportFailed {
  /**
   * The job.
   */
  jobId: string;
  /**
   * The file's format.
   */
  format: ExportFormat;
  /**
   * The days that were to be exported.
   */
  period: Period;
  /**
   * A code of the error catalogue.
   */
  errorCode: string;
  /**
   * A sentence for people.
   */
  detail: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExportFailed = new Set<string>(["job_id", "format", "period", "error_code", "detail"]);

/** @internal */
export function decodeExportFailed(w: any): ExportFailed {
  const model: ExportFailed = {
    jobId: w.job_id,
    format: w.format,
    period: decodePeriod(w.period),
    errorCode: w.error_code,
    detail: w.detail,
  };
  return keep(model, w, knownExportFailed);
}

/**
 * The data of `anomaly.detected`.
 */
export interface AnomalyDetected {
  /**
   * The anomaly.
   */
  anomalyId: string;
  /**
   * In what way spend departs.
   */
  kind: AnomalyKind;
  /**
   * How far it departs.
   */
  severity: AnomalySeverity;
  /**
   * What the group is a group of.
   */
  dimension: ReportDimension;
  /**
   * The group.
   */
  value: string;
  /**
   * What departs.
   */
  measure: ReportMeasure;
  /**
   * When the departure began.
   */
  windowStart: string;
  /**
   * When the observed window ends, exclusive.
   */
  windowEnd: string;
  /**
   * What was observed, in the measure's unit.
   */
  observed: number;
  /**
   * What was expected, in the measure's unit.
   */
  expected: number;
  /**
   * Cost beyond what was expected, in US dollars; null where it is not known.
   */
  impactUsd: number | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAnomalyDetected = new Set<string>(["anomaly_id", "kind", "severity", "dimension", "value", "measure", "window_start", "window_end", "observed",
  "expected", "impact_usd"]);

/** @internal */
export function decodeAnomalyDetected(w: any): AnomalyDetected {
  const model: AnomalyDetected = {
    anomalyId: w.anomaly_id,
    kind: w.kind,
    severity: w.severity,
    dimension: w.dimension,
    value: w.value,
    measure: w.measure,
    windowStart: w.window_start,
    windowEnd: w.window_end,
    observed: w.observed,
    expected: w.expected,
    impactUsd: w.impact_usd,
  };
  return keep(model, w, knownAnomalyDetected);
}

/**
 * The data of `budget.threshold.crossed`.
 */
export interface BudgetThresholdCrossed {
  /**
   * The budget.
   */
  budgetId: string;
  /**
   * The threshold in percent: 75, 100 or 150.
   */
  threshold: number;
  /**
   * The period's cost so far, in US dollars.
   */
  periodToDateUsd: number;
  /**
   * The budget's limit, in US dollars.
   */
  ceilingUsd: number;
  /**
   * The budget's name.
   */
  name: string;
  /**
   * Whose spend it limits.
   */
  scope: BudgetScope;
  /**
   * The period's first day.
   */
  periodStart: string;
  /**
   * The period's last day, included.
   */
  periodEnd: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownBudgetThresholdCrossed = new Set<string>(["budget_id", "threshold", "period_to_date_usd", "ceiling_usd", "name", "scope", "period_start", "period_end"]);

/** @internal */
export function decodeBudgetThresholdCrossed(w: any): BudgetThresholdCrossed {
  const model: BudgetThresholdCrossed = {
    budgetId: w.budget_id,
    threshold: w.threshold,
    periodToDateUsd: w.period_to_date_usd,
    ceilingUsd: w.ceiling_usd,
    name: w.name,
    scope: decodeBudgetScope(w.scope),
    periodStart: w.period_start,
    periodEnd: w.period_end,
  };
  return keep(model, w, knownBudgetThresholdCrossed);
}

/**
 * The data of `connector.health.changed`.
 */
export interface ConnectorHealthChanged {
  /**
   * The connector.
   */
  connectorId: string;
  /**
   * The connector's name.
   */
  name: string;
  /**
   * What it reads from.
   */
  kind: ConnectorKind;
  /**
   * The health before.
   */
  previousHealth: ConnectorHealth;
  /**
   * The health now.
   */
  health: ConnectorHealth;
  /**
   * Whether what it delivered is current.
   */
  freshness: Freshness;
  /**
   * When it last succeeded; null before that.
   */
  lastSuccessAt: string | null;
  /**
   * Why it does not work; null while it does.
   */
  detail: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownConnectorHealthChanged = new Set<string>(["connector_id", "name", "kind", "previous_health", "health", "freshness", "last_success_at", "detail"]);

/** @internal */
export function decodeConnectorHealthChanged(w: any): ConnectorHealthChanged {
  const model: ConnectorHealthChanged = {
    connectorId: w.connector_id,
    name: w.name,
    kind: w.kind,
    previousHealth: w.previous_health,
    health: w.health,
    freshness: w.freshness,
    lastSuccessAt: w.last_success_at,
    detail: w.detail,
  };
  return keep(model, w, knownConnectorHealthChanged);
}

/**
 * The data of `apikey.rotated`. It holds no secret.
 */
export interface ApiKeyRotated {
  /**
   * The key, whose id stays the same.
   */
  keyId: string;
  /**
   * The key's name.
   */
  name: string;
  /**
   * When it was rotated.
   */
  rotatedAt: string;
  /**
   * Id of the principal that rotated it.
   */
  rotatedBy: string;
  /**
   * Until when the previous secret works; null where it stopped at once.
   */
  previousSecretExpiresAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownApiKeyRotated = new Set<string>(["key_id", "name", "rotated_at", "rotated_by", "previous_secret_expires_at"]);

/** @internal */
export function decodeApiKeyRotated(w: any): ApiKeyRotated {
  const model: ApiKeyRotated = {
    keyId: w.key_id,
    name: w.name,
    rotatedAt: w.rotated_at,
    rotatedBy: w.rotated_by,
    previousSecretExpiresAt: w.previous_secret_expires_at,
  };
  return keep(model, w, knownApiKeyRotated);
}
