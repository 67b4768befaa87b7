// Generated from codegen/contract by `make generate`. Do not edit.

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
}

export function decodeHealth(w: any): Health {
  return {
    status: w.status,
    version: w.version,
  };
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
}

export function decodeReadiness(w: any): Readiness {
  return {
    status: w.status,
    checks: w.checks,
  };
}
