// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { ConfidenceBand, CostMethod, DegradationState, EnergyMethod, Freshness, NodeRef, Page, StageOrigin } from "./common.js";
import { decodeNodeRef, decodePage } from "./common.js";
import type { PathwayCategory } from "./invocationevent.js";

/**
 * Whether an owner was found, coarsely. `interpretation.resolution` is the finer form.
 */
export type OutputState =
  | "attributed"
  | "bounded"
  | "ambiguous"
  | "unknown"
  | "not_identifiable";

/**
 * How far the attribution was resolved.
 */
export type Resolution =
  | "deterministically_resolved"
  | "strongly_inferred"
  | "bounded"
  | "ambiguous"
  | "unknown"
  | "not_identifiable";

/**
 * The kind of evidence behind an attribution. New kinds may appear.
 *
 * Open: further members may come within v1.
 */
export type EvidenceBasis =
  | "identity_resolved"
  | "service_resolved"
  | "direct_account_binding"
  | "service_account_trace"
  | "deployment_metadata"
  | "naming_correlation"
  | "historical_pattern"
  | "telemetry_correlation"
  | "allocation"
  | "none"
  | (string & {});

/**
 * Whether a record may be charged back.
 */
export type ExportEligibility =
  | "eligible"
  | "below_floor"
  | "disputed"
  | "residency_blocked"
  | "unpriced";

/**
 * The rule of the pipeline that produced a signal or a decision. New rules may appear.
 *
 * Open: further members may come within v1.
 */
export type AttributionRule =
  | "direct_key_match"
  | "temporal_proximity"
  | "naming_correlation"
  | "historical_pattern"
  | "service_account_trace"
  | "trained_inference"
  | "heuristic_baseline"
  | "fractional_allocation"
  | "override"
  | (string & {});

/**
 * The edge of the attribution graph that a signal speaks for, named by the nodes that it joins. New edges may appear.
 *
 * Open: further members may come within v1.
 */
export type EvidenceEdge =
  | "invocation_service"
  | "invocation_identity"
  | "service_project"
  | "service_identity"
  | "project_organization"
  | "identity_organization"
  | (string & {});

/**
 * The evidence card: what produced a result, and how far to trust it.
 */
export interface Interpretation {
  /**
   * Which pipeline stage produced the result.
   */
  stageOrigin: StageOrigin;
  /**
   * How far the attribution was resolved.
   */
  resolution: Resolution;
  /**
   * The operational confidence, that of the weakest resolved edge on the path to the owner. 0.95 is a policy
   * ceiling.
   */
  confidence: number;
  /**
   * The confidence, coarsely.
   */
  confidenceBand: ConfidenceBand;
  /**
   * The strongest evidence that produced the attribution.
   */
  evidenceBasis: EvidenceBasis;
  /**
   * The attribution model version that produced this result.
   */
  modelVersion: string;
  /**
   * Whether inference ran as it should.
   */
  degradationState: DegradationState;
  /**
   * Whether the data behind the result is current.
   */
  freshness: Freshness;
  /**
   * Whether the record meets the chargeback floor and may be exported.
   */
  exportEligibility: ExportEligibility;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownInterpretation = new Set<string>(["stage_origin", "resolution", "confidence", "confidence_band", "evidence_basis", "model_version",
  "degradation_state", "freshness", "export_eligibility"]);

/** @internal */
export function decodeInterpretation(w: any): Interpretation {
  const model: Interpretation = {
    stageOrigin: w.stage_origin,
    resolution: w.resolution,
    confidence: w.confidence,
    confidenceBand: w.confidence_band,
    evidenceBasis: w.evidence_basis,
    modelVersion: w.model_version,
    degradationState: w.degradation_state,
    freshness: w.freshness,
    exportEligibility: w.export_eligibility,
  };
  return keep(model, w, knownInterpretation);
}

/**
 * What one invocation cost in money, energy and carbon, who answers for it, and how sure that is.
 */
export interface AttributionRecord {
  /**
   * The record's id, `attr_…`.
   */
  id: string;
  /**
   * The invocation that it attributes, `inv_…`.
   */
  invocationId: string;
  /**
   * When the inference began.
   */
  occurredAt: string;
  /**
   * Who served the model.
   */
  provider: string;
  /**
   * The model that was asked for.
   */
  requestedModel: string;
  /**
   * The model that answered. Null where the event did not say.
   */
  servedModel: string | null;
  /**
   * The service that made the call. Null while it is not known.
   */
  service: string | null;
  /**
   * The organization that answers for the spend. Null while it is not known.
   */
  owner: string | null;
  /**
   * The project behind the service. Null while it is not known.
   */
  project: string | null;
  /**
   * Tokens that went in, including cached ones. Null where not known.
   */
  inputTokens: number | null;
  /**
   * Tokens that came out, including those of reasoning. Null where not known.
   */
  outputTokens: number | null;
  /**
   * The cost in US dollars. Null where it is not known, never zero instead.
   */
  costUsd: number | null;
  /**
   * Where the cost comes from.
   */
  costMethod: CostMethod;
  /**
   * Operational energy in watt-hours. Null where it is not known.
   */
  energyWh: number | null;
  /**
   * Operational carbon in grams of CO2 equivalent. Null where it is not known.
   */
  carbonGco2e: number | null;
  /**
   * How energy and carbon were derived.
   */
  energyMethod: EnergyMethod;
  /**
   * The kind of path by which the AI was consumed.
   */
  pathwayCategory: PathwayCategory;
  /**
   * Whether an owner was found.
   */
  outputState: OutputState;
  /**
   * The evidence card.
   */
  interpretation: Interpretation;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionRecord = new Set<string>(["id", "invocation_id", "occurred_at", "provider", "requested_model", "served_model", "service", "owner",
  "project", "input_tokens", "output_tokens", "cost_usd", "cost_method", "energy_wh", "carbon_gco2e",
  "energy_method", "pathway_category", "output_state", "interpretation"]);

/** @internal */
export function decodeAttributionRecord(w: any): AttributionRecord {
  const model: AttributionRecord = {
    id: w.id,
    invocationId: w.invocation_id,
    occurredAt: w.occurred_at,
    provider: w.provider,
    requestedModel: w.requested_model,
    servedModel: w.served_model,
    service: w.service,
    owner: w.owner,
    project: w.project,
    inputTokens: w.input_tokens,
    outputTokens: w.output_tokens,
    costUsd: w.cost_usd,
    costMethod: w.cost_method,
    energyWh: w.energy_wh,
    carbonGco2e: w.carbon_gco2e,
    energyMethod: w.energy_method,
    pathwayCategory: w.pathway_category,
    outputState: w.output_state,
    interpretation: decodeInterpretation(w.interpretation),
  };
  return keep(model, w, knownAttributionRecord);
}

/**
 * A page of attribution records.
 */
export interface AttributionPage {
  /**
   * The records, in the order asked for.
   */
  data: AttributionRecord[];
  /**
   * Where the list stands.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeAttributionPage(w: any): AttributionPage {
  const model: AttributionPage = {
    data: w.data.map(decodeAttributionRecord),
    page: decodePage(w.page),
  };
  return keep(model, w, knownAttributionPage);
}

/**
 * One piece of evidence that spoke for an edge.
 */
export interface EvidenceSignal {
  /**
   * The rule that found it.
   */
  rule: AttributionRule;
  /**
   * The kind of evidence.
   */
  evidenceBasis: EvidenceBasis;
  /**
   * The edge that it speaks for.
   */
  edge: EvidenceEdge;
  /**
   * The node that it points to. Null where that node is not in the directory.
   */
  node: NodeRef | null;
  /**
   * The event's property that matched. Null where the signal rests on none.
   */
  field: string | null;
  /**
   * How strongly it speaks.
   */
  confidence: number;
  /**
   * When what it rests on was observed, such as a deployment. Null where that has no time.
   */
  observedAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEvidenceSignal = new Set<string>(["rule", "evidence_basis", "edge", "node", "field", "confidence", "observed_at"]);

/** @internal */
export function decodeEvidenceSignal(w: any): EvidenceSignal {
  const model: EvidenceSignal = {
    rule: w.rule,
    evidenceBasis: w.evidence_basis,
    edge: w.edge,
    node: w.node == null ? w.node : decodeNodeRef(w.node),
    field: w.field,
    confidence: w.confidence,
    observedAt: w.observed_at,
  };
  return keep(model, w, knownEvidenceSignal);
}

/**
 * A possible owner with the evidence for it. Conflicts stay visible here.
 */
export interface AttributionCandidate {
  /**
   * The possible owner.
   */
  node: NodeRef;
  /**
   * How strongly the evidence speaks for it.
   */
  confidence: number;
  /**
   * Whether it became the owner.
   */
  chosen: boolean;
  /**
   * Why it won or lost, in one sentence.
   */
  reason: string;
  /**
   * The evidence for it.
   */
  signals: EvidenceSignal[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionCandidate = new Set<string>(["node", "confidence", "chosen", "reason", "signals"]);

/** @internal */
export function decodeAttributionCandidate(w: any): AttributionCandidate {
  const model: AttributionCandidate = {
    node: decodeNodeRef(w.node),
    confidence: w.confidence,
    chosen: w.chosen,
    reason: w.reason,
    signals: w.signals.map(decodeEvidenceSignal),
  };
  return keep(model, w, knownAttributionCandidate);
}

/**
 * How the owner was found: the path through the graph, every signal, every candidate, and why the winner won.
 */
export interface Explanation {
  /**
   * The organization that answers for the spend.
   */
  organization: NodeRef | null;
  /**
   * The project behind the service.
   */
  project: NodeRef | null;
  /**
   * The service that made the call.
   */
  service: NodeRef | null;
  /**
   * The identity that the call was made with.
   */
  identity: NodeRef | null;
  /**
   * The budget that the spend counts against.
   */
  budget: NodeRef | null;
  /**
   * All evidence that was found, the strongest first.
   */
  signals: EvidenceSignal[];
  /**
   * All possible owners, the strongest first. Empty where there is none.
   */
  candidates: AttributionCandidate[];
  /**
   * Why the result is what it is, in one sentence.
   */
  decision: string;
  /**
   * The version of the price and energy catalogues that the figures were computed with.
   */
  catalogueVersion: string;
  /**
   * When this version of the record was made.
   */
  attributedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExplanation = new Set<string>(["organization", "project", "service", "identity", "budget", "signals", "candidates", "decision",
  "catalogue_version", "attributed_at"]);

/** @internal */
export function decodeExplanation(w: any): Explanation {
  const model: Explanation = {
    organization: w.organization == null ? w.organization : decodeNodeRef(w.organization),
    project: w.project == null ? w.project : decodeNodeRef(w.project),
    service: w.service == null ? w.service : decodeNodeRef(w.service),
    identity: w.identity == null ? w.identity : decodeNodeRef(w.identity),
    budget: w.budget == null ? w.budget : decodeNodeRef(w.budget),
    signals: w.signals.map(decodeEvidenceSignal),
    candidates: w.candidates.map(decodeAttributionCandidate),
    decision: w.decision,
    catalogueVersion: w.catalogue_version,
    attributedAt: w.attributed_at,
  };
  return keep(model, w, knownExplanation);
}

/**
 * An attribution record with its full explanation.
 */
export interface AttributionDetail {
  /**
   * The record's id, `attr_…`.
   */
  id: string;
  /**
   * The invocation that it attributes, `inv_…`.
   */
  invocationId: string;
  /**
   * When the inference began.
   */
  occurredAt: string;
  /**
   * Who served the model.
   */
  provider: string;
  /**
   * The model that was asked for.
   */
  requestedModel: string;
  /**
   * The model that answered. Null where the event did not say.
   */
  servedModel: string | null;
  /**
   * The service that made the call. Null while it is not known.
   */
  service: string | null;
  /**
   * The organization that answers for the spend. Null while it is not known.
   */
  owner: string | null;
  /**
   * The project behind the service. Null while it is not known.
   */
  project: string | null;
  /**
   * Tokens that went in, including cached ones. Null where not known.
   */
  inputTokens: number | null;
  /**
   * Tokens that came out, including those of reasoning. Null where not known.
   */
  outputTokens: number | null;
  /**
   * The cost in US dollars. Null where it is not known, never zero instead.
   */
  costUsd: number | null;
  /**
   * Where the cost comes from.
   */
  costMethod: CostMethod;
  /**
   * Operational energy in watt-hours. Null where it is not known.
   */
  energyWh: number | null;
  /**
   * Operational carbon in grams of CO2 equivalent. Null where it is not known.
   */
  carbonGco2e: number | null;
  /**
   * How energy and carbon were derived.
   */
  energyMethod: EnergyMethod;
  /**
   * The kind of path by which the AI was consumed.
   */
  pathwayCategory: PathwayCategory;
  /**
   * Whether an owner was found.
   */
  outputState: OutputState;
  /**
   * The evidence card.
   */
  interpretation: Interpretation;
  /**
   * How the owner was found.
   */
  explanation: Explanation;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAttributionDetail = new Set<string>(["id", "invocation_id", "occurred_at", "provider", "requested_model", "served_model", "service", "owner",
  "project", "input_tokens", "output_tokens", "cost_usd", "cost_method", "energy_wh", "carbon_gco2e",
  "energy_method", "pathway_category", "output_state", "interpretation", "explanation"]);

/** @internal */
export function decodeAttributionDetail(w: any): AttributionDetail {
  const model: AttributionDetail = {
    id: w.id,
    invocationId: w.invocation_id,
    occurredAt: w.occurred_at,
    provider: w.provider,
    requestedModel: w.requested_model,
    servedModel: w.served_model,
    service: w.service,
    owner: w.owner,
    project: w.project,
    inputTokens: w.input_tokens,
    outputTokens: w.output_tokens,
    costUsd: w.cost_usd,
    costMethod: w.cost_method,
    energyWh: w.energy_wh,
    carbonGco2e: w.carbon_gco2e,
    energyMethod: w.energy_method,
    pathwayCategory: w.pathway_category,
    outputState: w.output_state,
    interpretation: decodeInterpretation(w.interpretation),
    explanation: decodeExplanation(w.explanation),
  };
  return keep(model, w, knownAttributionDetail);
}
