// Generated from codegen/contract by `make generate`. Do not edit.
import { givenTime } from "../../dates.js";
import { keep } from "../../extra.js";
import type { Problem } from "./common.js";
import { decodeProblem } from "./common.js";
import type { InferenceStatus, IngestionLayer, InvocationEvent, KubernetesIdentity, WorkflowContext } from "./invocationevent.js";
import { encodeInvocationEvent, encodeKubernetesIdentity, encodeWorkflowContext } from "./invocationevent.js";

/**
 * What became of an event.
 */
export type ReceiptStatus =
  | "accepted"
  | "duplicate"
  | "rejected";

/**
 * What happened. New types may appear.
 *
 * Open: further members may come within v1.
 */
export type ObservabilityEventType =
  | "deployment"
  | "agent_step"
  | "tool_execution"
  | "retrieval"
  | "workflow_run"
  | "usage_metrics"
  | "health"
  | "other"
  | (string & {});

/**
 * Up to 1000 invocations in one request of at most 1 MiB. Each event is validated by itself, so one bad event does
 * not cost the others.
 */
export interface InvocationBatch {
  /**
   * The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
   */
  events: InvocationEvent[];
}

/** @internal */
export function encodeInvocationBatch(m: InvocationBatch): unknown {
  return {
    events: m.events.map(encodeInvocationEvent),
  };
}

/**
 * Confirms that an invocation is stored durably. It is attributed within seconds.
 */
export interface InvocationReceipt {
  /**
   * The id that you sent.
   */
  eventId: string;
  /**
   * Venturi's id of the invocation; the attribution record carries it. A duplicate gets the first one's.
   */
  invocationId: string;
  /**
   * `accepted`, or `duplicate` for an event that is stored already.
   */
  status: ReceiptStatus;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownInvocationReceipt = new Set<string>(["event_id", "invocation_id", "status"]);

/** @internal */
export function decodeInvocationReceipt(w: any): InvocationReceipt {
  const model: InvocationReceipt = {
    eventId: w.event_id,
    invocationId: w.invocation_id,
    status: w.status,
  };
  return keep(model, w, knownInvocationReceipt);
}

/**
 * What became of one event of a batch.
 */
export interface BatchItemResult {
  /**
   * The event's position in the request, from 0.
   */
  index: number;
  /**
   * The id that you sent. Null where it was missing or unreadable.
   */
  eventId: string | null;
  /**
   * What became of the event.
   */
  status: ReceiptStatus;
  /**
   * Venturi's id of the invocation. Null for a rejected event and for an observability event.
   */
  invocationId: string | null;
  /**
   * Why the event was rejected, as a single request would have said it. Null otherwise.
   */
  problem: Problem | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownBatchItemResult = new Set<string>(["index", "event_id", "status", "invocation_id", "problem"]);

/** @internal */
export function decodeBatchItemResult(w: any): BatchItemResult {
  const model: BatchItemResult = {
    index: w.index,
    eventId: w.event_id,
    status: w.status,
    invocationId: w.invocation_id,
    problem: w.problem == null ? w.problem : decodeProblem(w.problem),
  };
  return keep(model, w, knownBatchItemResult);
}

/**
 * What became of a batch of invocations, in all and event by event. The accepted ones are stored durably.
 */
export interface InvocationBatchReceipt {
  /**
   * How many events were stored.
   */
  accepted: number;
  /**
   * How many were stored already.
   */
  duplicates: number;
  /**
   * How many were refused.
   */
  rejected: number;
  /**
   * One result for each event, in the order of the request.
   */
  results: BatchItemResult[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownInvocationBatchReceipt = new Set<string>(["accepted", "duplicates", "rejected", "results"]);

/** @internal */
export function decodeInvocationBatchReceipt(w: any): InvocationBatchReceipt {
  const model: InvocationBatchReceipt = {
    accepted: w.accepted,
    duplicates: w.duplicates,
    rejected: w.rejected,
    results: w.results.map(decodeBatchItemResult),
  };
  return keep(model, w, knownInvocationBatchReceipt);
}

/**
 * Something worth knowing that is not a single model invocation. Metadata only, as everywhere.
 */
export interface ObservabilityEvent {
  /**
   * Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is
   * safe.
   */
  eventId: string;
  /**
   * What happened.
   */
  eventType: ObservabilityEventType;
  /**
   * What exactly, as an identifier, for example a tool's name.
   */
  name?: string;
  /**
   * Where the event was captured.
   */
  ingestionLayer: IngestionLayer;
  /**
   * When the event was captured, RFC 3339 in UTC.
   */
  ingestionTimestamp: string | Date;
  /**
   * When it happened, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it.
   */
  occurredAt?: string | Date;
  /**
   * How long it took, in milliseconds.
   */
  durationMs?: number;
  /**
   * How it ended. `ok` where absent.
   */
  status?: InferenceStatus;
  /**
   * The class of the failure. Never a message.
   */
  errorType?: string;
  /**
   * The model's provider, where one is concerned.
   */
  provider?: string;
  /**
   * The model, where one is concerned.
   */
  model?: string;
  /**
   * Who did it, by directory key.
   */
  attributedIdentity?: string;
  /**
   * The service that is concerned, by directory key.
   */
  attributedService?: string;
  /**
   * The service's version, for example the one that was deployed.
   */
  serviceVersion?: string;
  /**
   * The repository or deployable unit that is concerned, by directory key.
   */
  project?: string;
  /**
   * The deployment environment, for example `production`.
   */
  environment?: string;
  /**
   * The cloud region.
   */
  region?: string;
  /**
   * The SPIFFE id of what did it.
   */
  spiffeId?: string;
  /**
   * The Kubernetes workload that is concerned.
   */
  kubernetes?: KubernetesIdentity;
  /**
   * Correlates it with the calls of a workflow. An OpenTelemetry trace id fits.
   */
  traceId?: string;
  /**
   * This step within the trace.
   */
  spanId?: string;
  /**
   * The step within the trace that caused this one.
   */
  parentSpanId?: string;
  /**
   * The session, workflow and agent that it was part of.
   */
  workflow?: WorkflowContext;
  /**
   * Names of your own. Identifiers only, never text.
   */
  labels?: Record<string, string>;
  /**
   * Figures of your own by name, such as aggregated token counts. At most 32.
   */
  measurements?: Record<string, number>;
}

/** @internal */
export function encodeObservabilityEvent(m: ObservabilityEvent): unknown {
  return {
    event_id: m.eventId,
    event_type: m.eventType,
    name: m.name,
    ingestion_layer: m.ingestionLayer,
    ingestion_timestamp: givenTime(m.ingestionTimestamp, "ingestionTimestamp"),
    occurred_at: givenTime(m.occurredAt, "occurredAt"),
    duration_ms: m.durationMs,
    status: m.status,
    error_type: m.errorType,
    provider: m.provider,
    model: m.model,
    attributed_identity: m.attributedIdentity,
    attributed_service: m.attributedService,
    service_version: m.serviceVersion,
    project: m.project,
    environment: m.environment,
    region: m.region,
    spiffe_id: m.spiffeId,
    kubernetes: m.kubernetes == null ? m.kubernetes : encodeKubernetesIdentity(m.kubernetes),
    trace_id: m.traceId,
    span_id: m.spanId,
    parent_span_id: m.parentSpanId,
    workflow: m.workflow == null ? m.workflow : encodeWorkflowContext(m.workflow),
    labels: m.labels,
    measurements: m.measurements,
  };
}

/**
 * Confirms that an observability event is stored durably.
 */
export interface EventReceipt {
  /**
   * The id that you sent.
   */
  eventId: string;
  /**
   * `accepted`, or `duplicate` for an event that is stored already.
   */
  status: ReceiptStatus;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEventReceipt = new Set<string>(["event_id", "status"]);

/** @internal */
export function decodeEventReceipt(w: any): EventReceipt {
  const model: EventReceipt = {
    eventId: w.event_id,
    status: w.status,
  };
  return keep(model, w, knownEventReceipt);
}

/**
 * Up to 1000 observability events in one request of at most 1 MiB. Each event is validated by itself.
 */
export interface EventBatch {
  /**
   * The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
   */
  events: ObservabilityEvent[];
}

/** @internal */
export function encodeEventBatch(m: EventBatch): unknown {
  return {
    events: m.events.map(encodeObservabilityEvent),
  };
}

/**
 * What became of a batch of observability events, in all and event by event. The accepted ones are stored durably.
 */
export interface EventBatchReceipt {
  /**
   * How many events were stored.
   */
  accepted: number;
  /**
   * How many were stored already.
   */
  duplicates: number;
  /**
   * How many were refused.
   */
  rejected: number;
  /**
   * One result for each event, in the order of the request.
   */
  results: BatchItemResult[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEventBatchReceipt = new Set<string>(["accepted", "duplicates", "rejected", "results"]);

/** @internal */
export function decodeEventBatchReceipt(w: any): EventBatchReceipt {
  const model: EventBatchReceipt = {
    accepted: w.accepted,
    duplicates: w.duplicates,
    rejected: w.rejected,
    results: w.results.map(decodeBatchItemResult),
  };
  return keep(model, w, knownEventBatchReceipt);
}
