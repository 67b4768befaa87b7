// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";

/**
 * A class of operations that share a budget. New classes may appear.
 *
 * Open: further members may come within v1.
 */
export type RouteClass =
  | "read"
  | "write"
  | "ingest"
  | "export"
  | "auth"
  | (string & {});

/**
 * The caller's budget in one route class, a token bucket that refills steadily.
 */
export interface RateLimitBudget {
  /**
   * The class.
   */
  routeClass: RouteClass;
  /**
   * How many requests the window sustains; events, for `ingest`.
   */
  limit: number;
  /**
   * The window's length in seconds.
   */
  windowSeconds: number;
  /**
   * How many are admitted at once when the bucket is full.
   */
  burst: number;
  /**
   * How many are admitted right now.
   */
  remaining: number;
  /**
   * In how many seconds the bucket is full again.
   */
  resetSeconds: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownRateLimitBudget = new Set<string>(["route_class", "limit", "window_seconds", "burst", "remaining", "reset_seconds"]);

/** @internal */
export function decodeRateLimitBudget(w: any): RateLimitBudget {
  const model: RateLimitBudget = {
    routeClass: w.route_class,
    limit: w.limit,
    windowSeconds: w.window_seconds,
    burst: w.burst,
    remaining: w.remaining,
    resetSeconds: w.reset_seconds,
  };
  return keep(model, w, knownRateLimitBudget);
}

/**
 * The caller's budget in every route class.
 */
export interface RateLimitStatus {
  /**
   * One budget for each class.
   */
  budgets: RateLimitBudget[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownRateLimitStatus = new Set<string>(["budgets"]);

/** @internal */
export function decodeRateLimitStatus(w: any): RateLimitStatus {
  const model: RateLimitStatus = {
    budgets: w.budgets.map(decodeRateLimitBudget),
  };
  return keep(model, w, knownRateLimitStatus);
}
