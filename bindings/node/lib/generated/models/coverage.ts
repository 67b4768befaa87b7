// Generated from codegen/contract by `make generate`. Do not edit.
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
}

export function decodeCoverageGap(w: any): CoverageGap {
  return {
    reason: w.reason,
    records: w.records,
    costUsd: w.cost_usd,
    share: w.share,
  };
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
}

export function decodeCoverageFigures(w: any): CoverageFigures {
  return {
    records: w.records,
    unpricedRecords: w.unpriced_records,
    costUsd: w.cost_usd,
    attributedCostUsd: w.attributed_cost_usd,
    chargebackReadyCostUsd: w.chargeback_ready_cost_usd,
    attributionCoverage: w.attribution_coverage,
    chargebackReadyCoverage: w.chargeback_ready_coverage,
    completeness: w.completeness,
  };
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
}

export function decodePathwayCoverage(w: any): PathwayCoverage {
  return {
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
}

export function decodeCoverageScore(w: any): CoverageScore {
  return {
    score: w.score,
    sourceFreshness: w.source_freshness,
    pathwayCapture: w.pathway_capture,
    identityResolution: w.identity_resolution,
    billingReconciliation: w.billing_reconciliation,
    confidenceDistribution: w.confidence_distribution,
  };
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
}

export function decodeCoverage(w: any): Coverage {
  return {
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
}
