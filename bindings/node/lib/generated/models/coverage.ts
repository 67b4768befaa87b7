// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { DegradationState, Freshness } from "./common.js";
import type { PathwayCategory } from "./invocationevent.js";
import type { CostBasis } from "./reports.js";

/**
 * Which of the two coverages is meant.
 */
export type CoverageMeasure =
  | "attribution"
  | "chargeback_ready";

/**
 * Why spend is not ready for chargeback.
 *
 * Open: further members may come within v1.
 */
export type CoverageGapReason =
  | "no_matching_evidence"
  | "ambiguous_evidence"
  | "not_identifiable"
  | "shared_usage"
  | "below_floor"
  | "disputed"
  | "unpriced"
  | "residency_blocked"
  | "source_missing"
  | (string & {});

/**
 * The part of the spend that is not ready for chargeback for one reason. Reasons don't overlap; the first that
 * applies counts.
 */
export interface CoverageGap {
  /**
   * Why.
   */
  reason: CoverageGapReason;
  /**
   * How many records.
   */
  records: number;
  /**
   * Their cost, in US dollars; null where it is not known.
   */
  costUsd: number | null;
  /**
   * Their share of the known cost; null where that is not known.
   */
  share: number | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownCoverageGap = new Set<string>(["reason", "records", "cost_usd", "share"]);

/** @internal */
export function decodeCoverageGap(w: any): CoverageGap {
  const model: CoverageGap = {
    reason: w.reason,
    records: w.records,
    costUsd: w.cost_usd,
    share: w.share,
  };
  return keep(model, w, knownCoverageGap);
}

/**
 * The coverage of some spend. Amounts and shares are null where the data is less complete than the tenant's floor.
 */
export interface CoverageFigures {
  /**
   * How many records there are.
   */
  records: number;
  /**
   * How many of them have no known cost and so count in no share.
   */
  unpricedRecords: number;
  /**
   * All known cost, in US dollars.
   */
  costUsd: number | null;
  /**
   * The part of it that has an owner.
   */
  attributedCostUsd: number | null;
  /**
   * The part of it that meets the chargeback floor and may be exported.
   */
  chargebackReadyCostUsd: number | null;
  /**
   * `attributed_cost_usd` divided by `cost_usd`; null where there is no spend.
   */
  attributionCoverage: number | null;
  /**
   * `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend.
   */
  chargebackReadyCoverage: number | null;
  /**
   * The share of the expected data that had arrived.
   */
  completeness: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownCoverageFigures = new Set<string>(["records", "unpriced_records", "cost_usd", "attributed_cost_usd", "chargeback_ready_cost_usd",
  "attribution_coverage", "chargeback_ready_coverage", "completeness"]);

/** @internal */
export function decodeCoverageFigures(w: any): CoverageFigures {
  const model: CoverageFigures = {
    records: w.records,
    unpricedRecords: w.unpriced_records,
    costUsd: w.cost_usd,
    attributedCostUsd: w.attributed_cost_usd,
    chargebackReadyCostUsd: w.chargeback_ready_cost_usd,
    attributionCoverage: w.attribution_coverage,
    chargebackReadyCoverage: w.chargeback_ready_coverage,
    completeness: w.completeness,
  };
  return keep(model, w, knownCoverageFigures);
}

/**
 * The coverage of one pathway.
 */
export interface PathwayCoverage {
  /**
   * How many records there are.
   */
  records: number;
  /**
   * How many of them have no known cost and so count in no share.
   */
  unpricedRecords: number;
  /**
   * All known cost, in US dollars.
   */
  costUsd: number | null;
  /**
   * The part of it that has an owner.
   */
  attributedCostUsd: number | null;
  /**
   * The part of it that meets the chargeback floor and may be exported.
   */
  chargebackReadyCostUsd: number | null;
  /**
   * `attributed_cost_usd` divided by `cost_usd`; null where there is no spend.
   */
  attributionCoverage: number | null;
  /**
   * `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend.
   */
  chargebackReadyCoverage: number | null;
  /**
   * The share of the expected data that had arrived.
   */
  completeness: number;
  /**
   * The pathway.
   */
  pathwayCategory: PathwayCategory;
  /**
   * Whether the pathway's sources are current.
   */
  freshness: Freshness;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownPathwayCoverage = new Set<string>(["records", "unpriced_records", "cost_usd", "attributed_cost_usd", "chargeback_ready_cost_usd",
  "attribution_coverage", "chargeback_ready_coverage", "completeness", "pathway_category", "freshness"]);

/** @internal */
export function decodePathwayCoverage(w: any): PathwayCoverage {
  const model: PathwayCoverage = {
    records: w.records,
    unpricedRecords: w.unpriced_records,
    costUsd: w.cost_usd,
    attributedCostUsd: w.attributed_cost_usd,
    chargebackReadyCostUsd: w.chargeback_ready_cost_usd,
    attributionCoverage: w.attribution_coverage,
    chargebackReadyCoverage: w.chargeback_ready_coverage,
    completeness: w.completeness,
    pathwayCategory: w.pathway_category,
    freshness: w.freshness,
  };
  return keep(model, w, knownPathwayCoverage);
}

/**
 * What the coverage score is made of, each from 0 (bad) to 1 (good). An input is null where nothing is known about
 * it.
 */
export interface CoverageScore {
  /**
   * The mean of the inputs that are known.
   */
  score: number | null;
  /**
   * The share of sources that reported in time.
   */
  sourceFreshness: number | null;
  /**
   * The share of known pathways that deliver events.
   */
  pathwayCapture: number | null;
  /**
   * The share of records whose service or identity is in the directory.
   */
  identityResolution: number | null;
  /**
   * The share of cost that agrees with the providers' bills.
   */
  billingReconciliation: number | null;
  /**
   * Mean confidence over the cap of 0.95, weighted by cost.
   */
  confidenceDistribution: number | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownCoverageScore = new Set<string>(["score", "source_freshness", "pathway_capture", "identity_resolution", "billing_reconciliation",
  "confidence_distribution"]);

/** @internal */
export function decodeCoverageScore(w: any): CoverageScore {
  const model: CoverageScore = {
    score: w.score,
    sourceFreshness: w.source_freshness,
    pathwayCapture: w.pathway_capture,
    identityResolution: w.identity_resolution,
    billingReconciliation: w.billing_reconciliation,
    confidenceDistribution: w.confidence_distribution,
  };
  return keep(model, w, knownCoverageScore);
}

/**
 * Coverage over a period, overall and by pathway.
 */
export interface Coverage {
  /**
   * The first day.
   */
  periodFrom: string;
  /**
   * The last day, included.
   */
  periodTo: string;
  /**
   * The state of the data that the answer reads.
   */
  asOf: string;
  /**
   * The coverage of all spend of the period.
   */
  overall: CoverageFigures;
  /**
   * The tenant's completeness floor.
   */
  completenessFloor: number;
  /**
   * Whether the data is too incomplete, so that amounts and shares are null.
   */
  belowCompletenessFloor: boolean;
  /**
   * Whether the data is current.
   */
  freshness: Freshness;
  /**
   * Whether inference runs as it should at the moment.
   */
  degradationState: DegradationState;
  /**
   * Whether the amounts are final.
   */
  costBasis: CostBasis;
  /**
   * The coverage score and its inputs.
   */
  score: CoverageScore;
  /**
   * The same by pathway, the costliest first.
   */
  pathways: PathwayCoverage[];
  /**
   * What is not ready for chargeback, by reason, the costliest first.
   */
  gaps: CoverageGap[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownCoverage = new Set<string>(["period_from", "period_to", "as_of", "overall", "completeness_floor", "below_completeness_floor", "freshness",
  "degradation_state", "cost_basis", "score", "pathways", "gaps"]);

/** @internal */
export function decodeCoverage(w: any): Coverage {
  const model: Coverage = {
    periodFrom: w.period_from,
    periodTo: w.period_to,
    asOf: w.as_of,
    overall: decodeCoverageFigures(w.overall),
    completenessFloor: w.completeness_floor,
    belowCompletenessFloor: w.below_completeness_floor,
    freshness: w.freshness,
    degradationState: w.degradation_state,
    costBasis: w.cost_basis,
    score: decodeCoverageScore(w.score),
    pathways: w.pathways.map(decodePathwayCoverage),
    gaps: w.gaps.map(decodeCoverageGap),
  };
  return keep(model, w, knownCoverage);
}
