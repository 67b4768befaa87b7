// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";
import type { ReportDimension, ReportMeasure } from "./reports.js";

/**
 * In what way the spend departs from its history.
 *
 * Open: further members may come within v1.
 */
export type AnomalyKind =
  | "spike"
  | "drop"
  | "unit_cost_shift"
  | "new_model"
  | "new_service"
  | (string & {});

/**
 * How far the observation lies outside the expected range.
 *
 * Open: further members may come within v1.
 */
export type AnomalySeverity =
  | "low"
  | "medium"
  | "high"
  | (string & {});

/**
 * Whether the departure goes on.
 *
 * Open: further members may come within v1.
 */
export type AnomalyStatus =
  | "open"
  | "closed"
  | (string & {});

/**
 * A departure of one measure, in one group, from what its own history leads to expect. Groups of fewer than five
 * people are folded into their parent before they are watched.
 */
export interface Anomaly {
  /**
   * The anomaly's id, `ano_…`.
   */
  id: string;
  /**
   * In what way it departs.
   */
  kind: AnomalyKind;
  /**
   * How far it departs.
   */
  severity: AnomalySeverity;
  /**
   * Whether it goes on.
   */
  status: AnomalyStatus;
  /**
   * What the group is a group of.
   */
  dimension: ReportDimension;
  /**
   * The group, for example an owner's key.
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
   * The lower end of the expected range.
   */
  expectedLow: number;
  /**
   * The upper end of the expected range.
   */
  expectedHigh: number;
  /**
   * Cost beyond what was expected, in US dollars; negative for a drop, null where the cost is not known.
   */
  impactUsd: number | null;
  /**
   * When it was found.
   */
  detectedAt: string;
  /**
   * When it ended; null while it goes on.
   */
  closedAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAnomaly = new Set<string>(["id", "kind", "severity", "status", "dimension", "value", "measure", "window_start", "window_end", "observed",
  "expected", "expected_low", "expected_high", "impact_usd", "detected_at", "closed_at"]);

/** @internal */
export function decodeAnomaly(w: any): Anomaly {
  const model: Anomaly = {
    id: w.id,
    kind: w.kind,
    severity: w.severity,
    status: w.status,
    dimension: w.dimension,
    value: w.value,
    measure: w.measure,
    windowStart: w.window_start,
    windowEnd: w.window_end,
    observed: w.observed,
    expected: w.expected,
    expectedLow: w.expected_low,
    expectedHigh: w.expected_high,
    impactUsd: w.impact_usd,
    detectedAt: w.detected_at,
    closedAt: w.closed_at,
  };
  return keep(model, w, knownAnomaly);
}

/**
 * A page of anomalies.
 */
export interface AnomalyPage {
  /**
   * The page's anomalies.
   */
  data: Anomaly[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAnomalyPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeAnomalyPage(w: any): AnomalyPage {
  const model: AnomalyPage = {
    data: w.data.map(decodeAnomaly),
    page: decodePage(w.page),
  };
  return keep(model, w, knownAnomalyPage);
}
