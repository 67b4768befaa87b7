// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";

/**
 * What a budget limits.
 */
export type BudgetScopeType =
  | "organization"
  | "team"
  | "project"
  | "cost_centre";

/**
 * The calendar period, in UTC, over which spend adds up.
 */
export type BudgetPeriod =
  | "monthly"
  | "quarterly"
  | "yearly";

/**
 * What a budget does when a threshold is crossed.
 *
 * Open: further members may come within v1.
 */
export type BudgetMode =
  | "passive"
  | "shape"
  | (string & {});

/**
 * Whose spend a budget limits.
 */
export interface BudgetScope {
  /**
   * What kind of thing is limited.
   */
  type: BudgetScopeType;
  /**
   * Its key in the directory, or the cost centre code.
   */
  key: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownBudgetScope = new Set<string>(["type", "key"]);

/** @internal */
export function decodeBudgetScope(w: any): BudgetScope {
  const model: BudgetScope = {
    type: w.type,
    key: w.key,
  };
  return keep(model, w, knownBudgetScope);
}

/** @internal */
export function encodeBudgetScope(m: BudgetScope): unknown {
  return {
    ...m.extra,
    type: m.type,
    key: m.key,
  };
}

/**
 * A new budget.
 */
export interface BudgetCreate {
  /**
   * A name for people.
   */
  name: string;
  /**
   * Whose spend is limited. It cannot be changed later.
   */
  scope: BudgetScope;
  /**
   * Over which period it adds up. It cannot be changed later.
   */
  period: BudgetPeriod;
  /**
   * The limit for one period, in US dollars, to the millionth of a dollar.
   */
  ceilingUsd: number;
  /**
   * What it does when a threshold is crossed; `shape` where absent.
   */
  mode?: BudgetMode;
}

/** @internal */
export function encodeBudgetCreate(m: BudgetCreate): unknown {
  return {
    name: m.name,
    scope: encodeBudgetScope(m.scope),
    period: m.period,
    ceiling_usd: m.ceilingUsd,
    mode: m.mode,
  };
}

/**
 * What to change; what is left out stays as it is.
 */
export interface BudgetUpdate {
  /**
   * A name for people.
   */
  name?: string;
  /**
   * The limit for one period, in US dollars. It applies to the current period at once; thresholds that were
   * already crossed are not announced again.
   */
  ceilingUsd?: number;
  /**
   * What it does when a threshold is crossed.
   */
  mode?: BudgetMode;
}

/** @internal */
export function encodeBudgetUpdate(m: BudgetUpdate): unknown {
  return {
    name: m.name,
    ceiling_usd: m.ceilingUsd,
    mode: m.mode,
  };
}

/**
 * A budget and where its current period stands.
 */
export interface Budget {
  /**
   * The budget's id, `bud_…`.
   */
  id: string;
  /**
   * A name for people.
   */
  name: string;
  /**
   * Whose spend is limited.
   */
  scope: BudgetScope;
  /**
   * Over which period it adds up.
   */
  period: BudgetPeriod;
  /**
   * The limit for one period, in US dollars.
   */
  ceilingUsd: number;
  /**
   * What it does when a threshold is crossed.
   */
  mode: BudgetMode;
  /**
   * The current period's first day.
   */
  periodStart: string;
  /**
   * The current period's last day, included.
   */
  periodEnd: string;
  /**
   * Known cost of the scope in the current period, in US dollars; null where the data is less complete than the
   * tenant's floor.
   */
  periodToDateUsd: number | null;
  /**
   * The known cost as a percentage of the ceiling; null where the cost is.
   */
  consumedPercent: number | null;
  /**
   * The cost at the period's end if it goes on as in the last 28 days; null without that much history.
   */
  forecastUsd: number | null;
  /**
   * Which of 75, 100 and 150 percent were crossed in the current period. Each is announced once per period.
   */
  crossedThresholds: number[];
  /**
   * The share of the expected data that had arrived.
   */
  completeness: number;
  /**
   * The state of the data that the amounts read.
   */
  asOf: string;
  /**
   * When the budget was created.
   */
  createdAt: string;
  /**
   * When it was last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownBudget = new Set<string>(["id", "name", "scope", "period", "ceiling_usd", "mode", "period_start", "period_end", "period_to_date_usd",
  "consumed_percent", "forecast_usd", "crossed_thresholds", "completeness", "as_of", "created_at", "updated_at"]);

/** @internal */
export function decodeBudget(w: any): Budget {
  const model: Budget = {
    id: w.id,
    name: w.name,
    scope: decodeBudgetScope(w.scope),
    period: w.period,
    ceilingUsd: w.ceiling_usd,
    mode: w.mode,
    periodStart: w.period_start,
    periodEnd: w.period_end,
    periodToDateUsd: w.period_to_date_usd,
    consumedPercent: w.consumed_percent,
    forecastUsd: w.forecast_usd,
    crossedThresholds: w.crossed_thresholds,
    completeness: w.completeness,
    asOf: w.as_of,
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownBudget);
}

/**
 * A page of budgets.
 */
export interface BudgetPage {
  /**
   * The page's budgets.
   */
  data: Budget[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownBudgetPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeBudgetPage(w: any): BudgetPage {
  const model: BudgetPage = {
    data: w.data.map(decodeBudget),
    page: decodePage(w.page),
  };
  return keep(model, w, knownBudgetPage);
}
