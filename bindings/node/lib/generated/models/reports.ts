// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { OutputState } from "./attribution.js";
import type { ConfidenceBand, CostMethod, Page, StageOrigin } from "./common.js";
import { decodePage } from "./common.js";
import type { PathwayCategory } from "./invocationevent.js";

/**
 * What spend can be grouped by. There is no dimension of persons: a group that would isolate fewer than five people
 * is folded into its parent organization.
 */
export type ReportDimension =
  | "organization"
  | "owner"
  | "project"
  | "service"
  | "provider"
  | "requested_model"
  | "served_model"
  | "pathway_category"
  | "output_state"
  | "stage_origin"
  | "confidence_band"
  | "cost_method";

/**
 * What a report computes for each group. The number of records is always given.
 */
export type ReportMeasure =
  | "cost_usd"
  | "eligible_cost_usd"
  | "input_tokens"
  | "output_tokens"
  | "energy_wh"
  | "carbon_gco2e"
  | "confidence";

/**
 * The length of a timeseries' steps. Steps are whole days in UTC, so that no narrower window can isolate a small
 * cohort.
 */
export type Granularity =
  | "day"
  | "week"
  | "month";

/**
 * Whether an amount is final.
 */
export type CostBasis =
  | "estimated"
  | "reconciled"
  | "mixed";

/**
 * Whole days in UTC, by the time at which the calls happened.
 */
export interface Period {
  /**
   * The first day.
   */
  from: string;
  /**
   * The last day, included. At most 366 days from the first.
   */
  to: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownPeriod = new Set<string>(["from", "to"]);

/** @internal */
export function decodePeriod(w: any): Period {
  const model: Period = {
    from: w.from,
    to: w.to,
  };
  return keep(model, w, knownPeriod);
}

/** @internal */
export function encodePeriod(m: Period): unknown {
  return {
    ...m.extra,
    from: m.from,
    to: m.to,
  };
}

/**
 * One group of a report over one period. A dimension is null where the report is not grouped by it, and where the
 * group holds the records for which it is not known. A measure is null where it was not asked for, where nothing in
 * the group has a known value, and where the data is less complete than the tenant's completeness floor: the gap is
 * shown, never zero.
 */
export interface SpendRow {
  /**
   * The first day that the row covers.
   */
  periodFrom: string;
  /**
   * The last day that the row covers, included.
   */
  periodTo: string;
  /**
   * Key of the unit at the top of the owner's line.
   */
  organization: string | null;
  /**
   * Key of the owning organization.
   */
  owner: string | null;
  /**
   * Key of the project.
   */
  project: string | null;
  /**
   * Key of the service.
   */
  service: string | null;
  /**
   * The provider.
   */
  provider: string | null;
  /**
   * The model that was asked for.
   */
  requestedModel: string | null;
  /**
   * The model that answered.
   */
  servedModel: string | null;
  /**
   * How the calls reached the provider.
   */
  pathwayCategory: PathwayCategory | null;
  /**
   * How far attribution got.
   */
  outputState: OutputState | null;
  /**
   * The stage that produced the attribution.
   */
  stageOrigin: StageOrigin | null;
  /**
   * The band of the attribution's confidence.
   */
  confidenceBand: ConfidenceBand | null;
  /**
   * Where the cost comes from.
   */
  costMethod: CostMethod | null;
  /**
   * How many attribution records the row holds.
   */
  records: number;
  /**
   * How many of them have no known cost. Their cost is missing from the amounts, not zero in them.
   */
  unpricedRecords: number;
  /**
   * Cost of the priced records, in US dollars.
   */
  costUsd: number | null;
  /**
   * The part of the cost that an export contains, in US dollars. It equals the export's total to the pico-dollar.
   */
  eligibleCostUsd: number | null;
  /**
   * Tokens sent to the model.
   */
  inputTokens: number | null;
  /**
   * Tokens that the model produced.
   */
  outputTokens: number | null;
  /**
   * Operational inference energy, in watt-hours.
   */
  energyWh: number | null;
  /**
   * Operational emissions, in grams of CO2 equivalent.
   */
  carbonGco2e: number | null;
  /**
   * Confidence, weighted by cost.
   */
  confidence: number | null;
  /**
   * The share of the expected data that had arrived.
   */
  completeness: number;
  /**
   * Whether the amount is final.
   */
  costBasis: CostBasis;
  /**
   * Whether the row holds cohorts of fewer than five people, folded into this parent.
   */
  rolledUp: boolean;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSpendRow = new Set<string>(["period_from", "period_to", "organization", "owner", "project", "service", "provider", "requested_model",
  "served_model", "pathway_category", "output_state", "stage_origin", "confidence_band", "cost_method", "records",
  "unpriced_records", "cost_usd", "eligible_cost_usd", "input_tokens", "output_tokens", "energy_wh", "carbon_gco2e",
  "confidence", "completeness", "cost_basis", "rolled_up"]);

/** @internal */
export function decodeSpendRow(w: any): SpendRow {
  const model: SpendRow = {
    periodFrom: w.period_from,
    periodTo: w.period_to,
    organization: w.organization,
    owner: w.owner,
    project: w.project,
    service: w.service,
    provider: w.provider,
    requestedModel: w.requested_model,
    servedModel: w.served_model,
    pathwayCategory: w.pathway_category,
    outputState: w.output_state,
    stageOrigin: w.stage_origin,
    confidenceBand: w.confidence_band,
    costMethod: w.cost_method,
    records: w.records,
    unpricedRecords: w.unpriced_records,
    costUsd: w.cost_usd,
    eligibleCostUsd: w.eligible_cost_usd,
    inputTokens: w.input_tokens,
    outputTokens: w.output_tokens,
    energyWh: w.energy_wh,
    carbonGco2e: w.carbon_gco2e,
    confidence: w.confidence,
    completeness: w.completeness,
    costBasis: w.cost_basis,
    rolledUp: w.rolled_up,
  };
  return keep(model, w, knownSpendRow);
}

/**
 * A page of report rows.
 */
export interface SpendRowPage {
  /**
   * The page's rows.
   */
  data: SpendRow[];
  /**
   * Where the page stands in the report.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSpendRowPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeSpendRowPage(w: any): SpendRowPage {
  const model: SpendRowPage = {
    data: w.data.map(decodeSpendRow),
    page: decodePage(w.page),
  };
  return keep(model, w, knownSpendRowPage);
}
