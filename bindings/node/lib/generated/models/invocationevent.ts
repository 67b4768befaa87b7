// Generated from codegen/contract by `make generate`. Do not edit.
import { givenTime } from "../../dates.js";

/**
 * Where an event was captured. New layers may appear.
 *
 * Open: further members may come within v1.
 */
export type IngestionLayer =
  | "application"
  | "gateway"
  | "proxy"
  | "otlp"
  | "connector"
  | (string & {});

/**
 * What kind of inference it was, after OpenTelemetry's `gen_ai.operation.name`. New kinds may appear.
 *
 * Open: further members may come within v1.
 */
export type InferenceOperation =
  | "chat"
  | "generate_content"
  | "text_completion"
  | "embeddings"
  | "image_generation"
  | "audio_transcription"
  | "audio_speech"
  | "rerank"
  | "moderation"
  | (string & {});

/**
 * How an inference or a step ended. New outcomes may appear.
 *
 * Open: further members may come within v1.
 */
export type InferenceStatus =
  | "ok"
  | "error"
  | "cancelled"
  | (string & {});

/**
 * The kind of path by which AI was consumed. New categories may appear.
 *
 * Open: further members may come within v1.
 */
export type PathwayCategory =
  | "application_direct"
  | "ai_gateway"
  | "drop_in_proxy"
  | "cloud_platform"
  | "saas_embedded"
  | "developer_tool"
  | "agent"
  | "unknown"
  | (string & {});

/**
 * One AI inference, as metadata. No property holds a prompt or a completion, and none is added by the sender: what
 * the schema does not name is refused, and what `x-content-keys` names, at any depth and in any letter case, is
 * refused with CONTENT_NOT_ACCEPTED.
 */
export interface InvocationEvent {
  /**
   * Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is
   * safe.
   */
  eventId: string;
  /**
   * Where the event was captured.
   */
  ingestionLayer: IngestionLayer;
  /**
   * When the event was captured, RFC 3339 in UTC.
   */
  ingestionTimestamp: string | Date;
  /**
   * Who serves the model, for example `openai`, `anthropic`, `bedrock`, `azure_openai`, `vertex_ai`.
   */
  provider: string;
  /**
   * The model that was asked for, as the provider spells it.
   */
  requestedModel: string;
  /**
   * The model that answered. It decides the price where it differs from the requested one.
   */
  servedModel?: string;
  /**
   * When the inference began, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it.
   */
  occurredAt?: string | Date;
  /**
   * What kind of inference it was.
   */
  operation?: InferenceOperation;
  /**
   * Tokens that went in, including cached ones.
   */
  inputTokens?: number;
  /**
   * Tokens that came out, including those of reasoning.
   */
  outputTokens?: number;
  /**
   * Input tokens that were read from a cache; part of `input_tokens`.
   */
  cachedInputTokens?: number;
  /**
   * Input tokens that were written to a cache of short life; part of `input_tokens`.
   */
  cacheWriteTokens?: number;
  /**
   * Input tokens that were written to a cache of one hour; part of `input_tokens`, beside `cache_write_tokens`.
   */
  cacheWrite1hTokens?: number;
  /**
   * Output tokens that were spent on reasoning; part of `output_tokens`.
   */
  reasoningTokens?: number;
  /**
   * Input tokens of audio; part of `input_tokens`.
   */
  inputAudioTokens?: number;
  /**
   * Output tokens of audio; part of `output_tokens`.
   */
  outputAudioTokens?: number;
  /**
   * Input tokens of images; part of `input_tokens`.
   */
  inputImageTokens?: number;
  /**
   * Output tokens of images; part of `output_tokens`.
   */
  outputImageTokens?: number;
  /**
   * What the inference cost in US dollars, as a decimal string. It outranks a computed cost. Where absent, the
   * cost is computed from the meters.
   */
  estimatedCostUsd?: string;
  /**
   * The cost by meter. Where present, it adds up to `estimated_cost_usd`.
   */
  costBreakdown?: CostBreakdown;
  /**
   * Operational energy in watt-hours, measured where the inference ran. Leave it out unless it was measured.
   */
  energyWh?: number;
  /**
   * Operational carbon in grams of CO2 equivalent, for the measured energy. Leave it out unless it is known.
   */
  carbonGco2e?: number;
  /**
   * From request to the last byte of the answer, in milliseconds.
   */
  latencyMs?: number;
  /**
   * From request to the first token, in milliseconds.
   */
  ttftMs?: number;
  /**
   * How the inference ended. `ok` where absent.
   */
  status?: InferenceStatus;
  /**
   * The class of the failure, for example `timeout` or `rate_limited`. Never the provider's message.
   */
  errorType?: string;
  /**
   * Whether the answer was streamed.
   */
  stream?: boolean;
  /**
   * Whether it ran in the provider's batch mode, which is priced apart.
   */
  batch?: boolean;
  /**
   * The provider's service tier, for example `flex` or `priority`, which is priced apart.
   */
  serviceTier?: string;
  /**
   * The cloud region that served it. It decides regional prices and the electricity mix.
   */
  region?: string;
  /**
   * The host that was called, without scheme, path or query.
   */
  endpointHost?: string;
  /**
   * The account or organization at the provider that is billed.
   */
  accountId?: string;
  /**
   * The project or workspace at the provider.
   */
  providerProjectId?: string;
  /**
   * The identifier of the provider's API key that was used. Never the key.
   */
  providerKeyId?: string;
  /**
   * The provider's id of its answer. It finds the same call recorded twice, for example by a gateway and by an
   * SDK.
   */
  providerResponseId?: string;
  /**
   * Who made the call: a person, a service account or a pipeline, by its directory key.
   */
  attributedIdentity?: string;
  /**
   * What made the call: a service, by its directory key.
   */
  attributedService?: string;
  /**
   * The repository or deployable unit behind the call, by its directory key.
   */
  project?: string;
  /**
   * The deployment environment, for example `production`.
   */
  environment?: string;
  /**
   * The kind of path that the call took.
   */
  pathwayCategory?: PathwayCategory;
  /**
   * How sure the sender is of the identity and service that it names. Nothing is claimed with certainty, so it
   * ends at 0.95.
   */
  attributionConfidence?: number;
  /**
   * The caller's SPIFFE id.
   */
  spiffeId?: string;
  /**
   * The Kubernetes workload that made the call.
   */
  kubernetes?: KubernetesIdentity;
  /**
   * Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits.
   */
  traceId?: string;
  /**
   * This call within the trace.
   */
  spanId?: string;
  /**
   * The step within the trace that caused this call.
   */
  parentSpanId?: string;
  /**
   * The session, workflow and agent that the call was part of.
   */
  workflow?: WorkflowContext;
  /**
   * Names of your own to group spend by, such as a cost centre. Identifiers only, never text.
   */
  labels?: Record<string, string>;
}

/** @internal */
export function encodeInvocationEvent(m: InvocationEvent): unknown {
  return {
    event_id: m.eventId,
    ingestion_layer: m.ingestionLayer,
    ingestion_timestamp: givenTime(m.ingestionTimestamp, "ingestionTimestamp"),
    provider: m.provider,
    requested_model: m.requestedModel,
    served_model: m.servedModel,
    occurred_at: givenTime(m.occurredAt, "occurredAt"),
    operation: m.operation,
    input_tokens: m.inputTokens,
    output_tokens: m.outputTokens,
    cached_input_tokens: m.cachedInputTokens,
    cache_write_tokens: m.cacheWriteTokens,
    cache_write_1h_tokens: m.cacheWrite1hTokens,
    reasoning_tokens: m.reasoningTokens,
    input_audio_tokens: m.inputAudioTokens,
    output_audio_tokens: m.outputAudioTokens,
    input_image_tokens: m.inputImageTokens,
    output_image_tokens: m.outputImageTokens,
    estimated_cost_usd: m.estimatedCostUsd,
    cost_breakdown: m.costBreakdown == null ? m.costBreakdown : encodeCostBreakdown(m.costBreakdown),
    energy_wh: m.energyWh,
    carbon_gco2e: m.carbonGco2e,
    latency_ms: m.latencyMs,
    ttft_ms: m.ttftMs,
    status: m.status,
    error_type: m.errorType,
    stream: m.stream,
    batch: m.batch,
    service_tier: m.serviceTier,
    region: m.region,
    endpoint_host: m.endpointHost,
    account_id: m.accountId,
    provider_project_id: m.providerProjectId,
    provider_key_id: m.providerKeyId,
    provider_response_id: m.providerResponseId,
    attributed_identity: m.attributedIdentity,
    attributed_service: m.attributedService,
    project: m.project,
    environment: m.environment,
    pathway_category: m.pathwayCategory,
    attribution_confidence: m.attributionConfidence,
    spiffe_id: m.spiffeId,
    kubernetes: m.kubernetes == null ? m.kubernetes : encodeKubernetesIdentity(m.kubernetes),
    trace_id: m.traceId,
    span_id: m.spanId,
    parent_span_id: m.parentSpanId,
    workflow: m.workflow == null ? m.workflow : encodeWorkflowContext(m.workflow),
    labels: m.labels,
  };
}

/**
 * The cost of one inference by meter, in US dollars.
 */
export interface CostBreakdown {
  /**
   * Plain input tokens.
   */
  inputUsd?: string;
  /**
   * Input tokens that were read from a cache.
   */
  cachedInputUsd?: string;
  /**
   * Input tokens that were written to a cache of short life.
   */
  cacheWriteUsd?: string;
  /**
   * Input tokens that were written to a cache of one hour.
   */
  cacheWrite1hUsd?: string;
  /**
   * Input tokens of audio.
   */
  inputAudioUsd?: string;
  /**
   * Input tokens of images.
   */
  inputImageUsd?: string;
  /**
   * Plain output tokens.
   */
  outputUsd?: string;
  /**
   * Output tokens that were spent on reasoning.
   */
  reasoningUsd?: string;
  /**
   * Output tokens of audio.
   */
  outputAudioUsd?: string;
  /**
   * Output tokens of images.
   */
  outputImageUsd?: string;
  /**
   * Anything charged by the request, such as a search or a tool.
   */
  requestUsd?: string;
}

/** @internal */
export function encodeCostBreakdown(m: CostBreakdown): unknown {
  return {
    input_usd: m.inputUsd,
    cached_input_usd: m.cachedInputUsd,
    cache_write_usd: m.cacheWriteUsd,
    cache_write_1h_usd: m.cacheWrite1hUsd,
    input_audio_usd: m.inputAudioUsd,
    input_image_usd: m.inputImageUsd,
    output_usd: m.outputUsd,
    reasoning_usd: m.reasoningUsd,
    output_audio_usd: m.outputAudioUsd,
    output_image_usd: m.outputImageUsd,
    request_usd: m.requestUsd,
  };
}

/**
 * The Kubernetes workload that made a call.
 */
export interface KubernetesIdentity {
  /**
   * The cluster's name.
   */
  cluster?: string;
  /**
   * The namespace.
   */
  namespace?: string;
  /**
   * The workload's name, such as that of the deployment.
   */
  workload?: string;
  /**
   * The workload's kind, for example `Deployment` or `CronJob`.
   */
  workloadKind?: string;
  /**
   * The pod's name.
   */
  pod?: string;
  /**
   * The container's name.
   */
  container?: string;
  /**
   * The service account that the pod runs as.
   */
  serviceAccount?: string;
  /**
   * The node's name.
   */
  node?: string;
}

/** @internal */
export function encodeKubernetesIdentity(m: KubernetesIdentity): unknown {
  return {
    cluster: m.cluster,
    namespace: m.namespace,
    workload: m.workload,
    workload_kind: m.workloadKind,
    pod: m.pod,
    container: m.container,
    service_account: m.serviceAccount,
    node: m.node,
  };
}

/**
 * The session, workflow and agent that a call was part of.
 */
export interface WorkflowContext {
  /**
   * The workflow's id.
   */
  workflowId?: string;
  /**
   * The workflow's name.
   */
  workflowName?: string;
  /**
   * This run of the workflow.
   */
  runId?: string;
  /**
   * The step's name or number within the run.
   */
  step?: string;
  /**
   * The conversation or session.
   */
  sessionId?: string;
  /**
   * The agent's id.
   */
  agentId?: string;
  /**
   * The agent's name.
   */
  agentName?: string;
  /**
   * The agent's version.
   */
  agentVersion?: string;
}

/** @internal */
export function encodeWorkflowContext(m: WorkflowContext): unknown {
  return {
    workflow_id: m.workflowId,
    workflow_name: m.workflowName,
    run_id: m.runId,
    step: m.step,
    session_id: m.sessionId,
    agent_id: m.agentId,
    agent_name: m.agentName,
    agent_version: m.agentVersion,
  };
}
