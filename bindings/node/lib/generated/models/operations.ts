// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";

/**
 * Whether something works.
 */
export type HealthState =
  | "ok"
  | "failing";

/**
 * The process is alive.
 */
export interface Health {
  /**
   * `ok`, as long as it answers.
   */
  status: HealthState;
  /**
   * The server's version.
   */
  version: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownHealth = new Set<string>(["status", "version"]);

/** @internal */
export function decodeHealth(w: any): Health {
  const model: Health = {
    status: w.status,
    version: w.version,
  };
  return keep(model, w, knownHealth);
}

/**
 * The instance can serve. One that cannot answers 503 instead.
 */
export interface Readiness {
  /**
   * `ok`, where every check is.
   */
  status: HealthState;
  /**
   * What the instance depends on, by name.
   */
  checks: Record<string, HealthState>;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownReadiness = new Set<string>(["status", "checks"]);

/** @internal */
export function decodeReadiness(w: any): Readiness {
  const model: Readiness = {
    status: w.status,
    checks: w.checks,
  };
  return keep(model, w, knownReadiness);
}
