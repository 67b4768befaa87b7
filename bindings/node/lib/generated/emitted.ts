// Generated from codegen/contract by `make generate`. Do not edit.
import type { EventWriter } from "../event_writer.js";
import type { InvocationEvent } from "./models/invocationevent.js";

/**
 * An AI inference that is emitted: an InvocationEvent, of which `eventId` (a fresh UUIDv7), `ingestionLayer` (`application`) and
 * `ingestionTimestamp` (now) may be left out.
 */
export type EmittedEvent = Omit<InvocationEvent, Given> & Partial<Pick<InvocationEvent, Given>>;
type Given = "eventId" | "ingestionLayer" | "ingestionTimestamp";

/** Writes the fields that are there, by the numbers of bindings/node/src/generated/event_fields.hpp. */
export function writeEvent(to: EventWriter, event: EmittedEvent): void {
  if (event.eventId != null) to.text(0, event.eventId, "eventId");
  if (event.ingestionLayer != null) to.text(1, event.ingestionLayer, "ingestionLayer");
  if (event.ingestionTimestamp != null) to.timestamp(2, event.ingestionTimestamp, "ingestionTimestamp");
  to.text(3, event.provider, "provider");
  to.text(4, event.requestedModel, "requestedModel");
  if (event.servedModel != null) to.text(5, event.servedModel, "servedModel");
  if (event.occurredAt != null) to.timestamp(6, event.occurredAt, "occurredAt");
  if (event.operation != null) to.text(7, event.operation, "operation");
  if (event.inputTokens != null) to.integer(8, event.inputTokens, "inputTokens");
  if (event.outputTokens != null) to.integer(9, event.outputTokens, "outputTokens");
  if (event.cachedInputTokens != null) to.integer(10, event.cachedInputTokens, "cachedInputTokens");
  if (event.cacheWriteTokens != null) to.integer(11, event.cacheWriteTokens, "cacheWriteTokens");
  if (event.cacheWrite1hTokens != null) to.integer(12, event.cacheWrite1hTokens, "cacheWrite1hTokens");
  if (event.reasoningTokens != null) to.integer(13, event.reasoningTokens, "reasoningTokens");
  if (event.inputAudioTokens != null) to.integer(14, event.inputAudioTokens, "inputAudioTokens");
  if (event.outputAudioTokens != null) to.integer(15, event.outputAudioTokens, "outputAudioTokens");
  if (event.inputImageTokens != null) to.integer(16, event.inputImageTokens, "inputImageTokens");
  if (event.outputImageTokens != null) to.integer(17, event.outputImageTokens, "outputImageTokens");
  if (event.estimatedCostUsd != null) to.text(18, event.estimatedCostUsd, "estimatedCostUsd");
  if (event.energyWh != null) to.number(30, event.energyWh, "energyWh");
  if (event.carbonGco2e != null) to.number(31, event.carbonGco2e, "carbonGco2e");
  if (event.latencyMs != null) to.integer(32, event.latencyMs, "latencyMs");
  if (event.ttftMs != null) to.integer(33, event.ttftMs, "ttftMs");
  if (event.status != null) to.text(34, event.status, "status");
  if (event.errorType != null) to.text(35, event.errorType, "errorType");
  if (event.stream != null) to.boolean(36, event.stream, "stream");
  if (event.batch != null) to.boolean(37, event.batch, "batch");
  if (event.serviceTier != null) to.text(38, event.serviceTier, "serviceTier");
  if (event.region != null) to.text(39, event.region, "region");
  if (event.endpointHost != null) to.text(40, event.endpointHost, "endpointHost");
  if (event.accountId != null) to.text(41, event.accountId, "accountId");
  if (event.providerProjectId != null) to.text(42, event.providerProjectId, "providerProjectId");
  if (event.providerKeyId != null) to.text(43, event.providerKeyId, "providerKeyId");
  if (event.providerResponseId != null) to.text(44, event.providerResponseId, "providerResponseId");
  if (event.attributedIdentity != null) to.text(45, event.attributedIdentity, "attributedIdentity");
  if (event.attributedService != null) to.text(46, event.attributedService, "attributedService");
  if (event.project != null) to.text(47, event.project, "project");
  if (event.environment != null) to.text(48, event.environment, "environment");
  if (event.pathwayCategory != null) to.text(49, event.pathwayCategory, "pathwayCategory");
  if (event.attributionConfidence != null) to.number(50, event.attributionConfidence, "attributionConfidence");
  if (event.spiffeId != null) to.text(51, event.spiffeId, "spiffeId");
  if (event.traceId != null) to.text(60, event.traceId, "traceId");
  if (event.spanId != null) to.text(61, event.spanId, "spanId");
  if (event.parentSpanId != null) to.text(62, event.parentSpanId, "parentSpanId");
  if (event.labels != null) to.labels(71, event.labels, "labels");
  const costBreakdown = event.costBreakdown;
  if (costBreakdown != null) {
    to.part(costBreakdown, "costBreakdown");
    if (costBreakdown.inputUsd != null) to.text(19, costBreakdown.inputUsd, "costBreakdown.inputUsd");
    if (costBreakdown.cachedInputUsd != null) to.text(20, costBreakdown.cachedInputUsd, "costBreakdown.cachedInputUsd");
    if (costBreakdown.cacheWriteUsd != null) to.text(21, costBreakdown.cacheWriteUsd, "costBreakdown.cacheWriteUsd");
    if (costBreakdown.cacheWrite1hUsd != null) to.text(22, costBreakdown.cacheWrite1hUsd, "costBreakdown.cacheWrite1hUsd");
    if (costBreakdown.inputAudioUsd != null) to.text(23, costBreakdown.inputAudioUsd, "costBreakdown.inputAudioUsd");
    if (costBreakdown.inputImageUsd != null) to.text(24, costBreakdown.inputImageUsd, "costBreakdown.inputImageUsd");
    if (costBreakdown.outputUsd != null) to.text(25, costBreakdown.outputUsd, "costBreakdown.outputUsd");
    if (costBreakdown.reasoningUsd != null) to.text(26, costBreakdown.reasoningUsd, "costBreakdown.reasoningUsd");
    if (costBreakdown.outputAudioUsd != null) to.text(27, costBreakdown.outputAudioUsd, "costBreakdown.outputAudioUsd");
    if (costBreakdown.outputImageUsd != null) to.text(28, costBreakdown.outputImageUsd, "costBreakdown.outputImageUsd");
    if (costBreakdown.requestUsd != null) to.text(29, costBreakdown.requestUsd, "costBreakdown.requestUsd");
  }
  const kubernetes = event.kubernetes;
  if (kubernetes != null) {
    to.part(kubernetes, "kubernetes");
    if (kubernetes.cluster != null) to.text(52, kubernetes.cluster, "kubernetes.cluster");
    if (kubernetes.namespace != null) to.text(53, kubernetes.namespace, "kubernetes.namespace");
    if (kubernetes.workload != null) to.text(54, kubernetes.workload, "kubernetes.workload");
    if (kubernetes.workloadKind != null) to.text(55, kubernetes.workloadKind, "kubernetes.workloadKind");
    if (kubernetes.pod != null) to.text(56, kubernetes.pod, "kubernetes.pod");
    if (kubernetes.container != null) to.text(57, kubernetes.container, "kubernetes.container");
    if (kubernetes.serviceAccount != null) to.text(58, kubernetes.serviceAccount, "kubernetes.serviceAccount");
    if (kubernetes.node != null) to.text(59, kubernetes.node, "kubernetes.node");
  }
  const workflow = event.workflow;
  if (workflow != null) {
    to.part(workflow, "workflow");
    if (workflow.workflowId != null) to.text(63, workflow.workflowId, "workflow.workflowId");
    if (workflow.workflowName != null) to.text(64, workflow.workflowName, "workflow.workflowName");
    if (workflow.runId != null) to.text(65, workflow.runId, "workflow.runId");
    if (workflow.step != null) to.text(66, workflow.step, "workflow.step");
    if (workflow.sessionId != null) to.text(67, workflow.sessionId, "workflow.sessionId");
    if (workflow.agentId != null) to.text(68, workflow.agentId, "workflow.agentId");
    if (workflow.agentName != null) to.text(69, workflow.agentName, "workflow.agentName");
    if (workflow.agentVersion != null) to.text(70, workflow.agentVersion, "workflow.agentVersion");
  }
}
