// Generated from codegen/contract by `make generate`. Do not edit.
import { givenTime } from "../../dates.js";
import { keep } from "../../extra.js";
import type { ExportStatus } from "./exports.js";

/**
 * Where the connection is broken.
 */
export type FaultDrop =
  | "before_answer"
  | "inside_answer"
  | "after_answer";

/**
 * How trained inference behaves.
 */
export type StageBState =
  | "up"
  | "down"
  | "recalled"
  | "disabled";

/**
 * What a reset left behind.
 */
export interface SandboxReset {
  /**
   * The time by the instance's clock, which runs by itself again.
   */
  resetAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxReset = new Set<string>(["reset_at"]);

/** @internal */
export function decodeSandboxReset(w: any): SandboxReset {
  const model: SandboxReset = {
    resetAt: w.reset_at,
  };
  return keep(model, w, knownSandboxReset);
}

/**
 * The synthetic data to make. The same numbers make the same data.
 */
export interface SandboxSeed {
  /**
   * The seed of the random numbers.
   */
  seed?: number;
  /**
   * How many days of history, ending now by the instance's clock.
   */
  days?: number;
  /**
   * How many services.
   */
  services?: number;
  /**
   * How many teams.
   */
  teams?: number;
  /**
   * How many providers.
   */
  providers?: number;
  /**
   * How many invocations on an average day; weekends and nights have fewer.
   */
  eventsPerDay?: number;
}

/** @internal */
export function encodeSandboxSeed(m: SandboxSeed): unknown {
  return {
    seed: m.seed,
    days: m.days,
    services: m.services,
    teams: m.teams,
    providers: m.providers,
    events_per_day: m.eventsPerDay,
  };
}

/**
 * The synthetic data that was made.
 */
export interface SandboxSeedResult {
  /**
   * The seed that was used.
   */
  seed: number;
  /**
   * Invocations stored. They are attributed like any others.
   */
  events: number;
  /**
   * Services put into the directory.
   */
  services: number;
  /**
   * Identities put into the directory.
   */
  identities: number;
  /**
   * Projects put into the directory.
   */
  projects: number;
  /**
   * Organizations put into the directory.
   */
  organizations: number;
  /**
   * The first day with data.
   */
  periodFrom: string;
  /**
   * The last day with data.
   */
  periodTo: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxSeedResult = new Set<string>(["seed", "events", "services", "identities", "projects", "organizations", "period_from", "period_to"]);

/** @internal */
export function decodeSandboxSeedResult(w: any): SandboxSeedResult {
  const model: SandboxSeedResult = {
    seed: w.seed,
    events: w.events,
    services: w.services,
    identities: w.identities,
    projects: w.projects,
    organizations: w.organizations,
    periodFrom: w.period_from,
    periodTo: w.period_to,
  };
  return keep(model, w, knownSandboxSeedResult);
}

/**
 * The instance's clock. Token lifetimes, cursors, idempotency, retries, budgets and exports all read it.
 */
export interface SandboxClock {
  /**
   * The time by the instance's clock.
   */
  now: string;
  /**
   * Whether it stands still.
   */
  frozen: boolean;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxClock = new Set<string>(["now", "frozen"]);

/** @internal */
export function decodeSandboxClock(w: any): SandboxClock {
  const model: SandboxClock = {
    now: w.now,
    frozen: w.frozen,
  };
  return keep(model, w, knownSandboxClock);
}

/**
 * How the clock shall stand.
 */
export interface SandboxClockSet {
  /**
   * The time at which to stop the clock; null lets it run by itself again.
   */
  frozenTime: string | Date | null;
}

/** @internal */
export function encodeSandboxClockSet(m: SandboxClockSet): unknown {
  return {
    frozen_time: givenTime(m.frozenTime, "frozenTime"),
  };
}

/**
 * How far to move the clock.
 */
export interface SandboxClockAdvance {
  /**
   * Seconds to move it forward, at most two years. Everything that falls due on the way happens, in its order.
   */
  seconds: number;
}

/** @internal */
export function encodeSandboxClockAdvance(m: SandboxClockAdvance): unknown {
  return {
    seconds: m.seconds,
  };
}

/**
 * Something that shall go wrong. A fault with a status answers instead of the operation; without one the operation
 * runs, later by the latency, or its connection breaks. The first fault that matches a request and strikes applies to
 * it; one that is used up, or by its probability does not strike, leaves the request to the next. A request is struck
 * when its credential has been accepted, before it draws from any budget.
 */
export interface SandboxFault {
  /**
   * The operation id that it applies to, such as `exports.create`; null or absent for every operation but those
   * of the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant and are
   * never struck; the token endpoint is, by the faults of the named client's tenant.
   */
  operation?: string | null;
  /**
   * How likely it strikes a matching request.
   */
  probability?: number;
  /**
   * How often it strikes before it is used up; null or absent for always.
   */
  times?: number | null;
  /**
   * The HTTP status to answer instead of carrying the request out. Without a code the problem is the first in the
   * catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500.
   */
  status?: number | null;
  /**
   * The code of the problem to answer with, from the error catalogue; its status is used where `status` is
   * absent.
   */
  errorCode?: string | null;
  /**
   * Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those that
   * frame the message are refused.
   */
  headers?: Record<string, string>;
  /**
   * A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`.
   */
  body?: string | null;
  /**
   * How long to wait before anything else, in real milliseconds.
   */
  latencyMs?: number;
  /**
   * Where to break the connection; null or absent to leave it.
   */
  drop?: FaultDrop | null;
}

/** @internal */
export function encodeSandboxFault(m: SandboxFault): unknown {
  return {
    operation: m.operation,
    probability: m.probability,
    times: m.times,
    status: m.status,
    error_code: m.errorCode,
    headers: m.headers,
    body: m.body,
    latency_ms: m.latencyMs,
    drop: m.drop,
  };
}

/**
 * A fault and how often it has struck.
 */
export interface SandboxFaultState {
  /**
   * The operation id that it applies to, such as `exports.create`; null or absent for every operation but those
   * of the sandbox. Operations without a credential (health, discovery, documents) belong to no tenant and are
   * never struck; the token endpoint is, by the faults of the named client's tenant.
   */
  operation?: string | null;
  /**
   * How likely it strikes a matching request.
   */
  probability?: number;
  /**
   * How often it strikes before it is used up; null or absent for always.
   */
  times?: number | null;
  /**
   * The HTTP status to answer instead of carrying the request out. Without a code the problem is the first in the
   * catalogue with that status, else INTERNAL_ERROR, or MALFORMED_REQUEST below 500.
   */
  status?: number | null;
  /**
   * The code of the problem to answer with, from the error catalogue; its status is used where `status` is
   * absent.
   */
  errorCode?: string | null;
  /**
   * Headers to add to the answer, for example `Retry-After`, in place of those with the same name. Those that
   * frame the message are refused.
   */
  headers?: Record<string, string>;
  /**
   * A body to answer with instead of a problem, for example a gateway's page. It is sent as `text/html`.
   */
  body?: string | null;
  /**
   * How long to wait before anything else, in real milliseconds.
   */
  latencyMs?: number;
  /**
   * Where to break the connection; null or absent to leave it.
   */
  drop?: FaultDrop | null;
  /**
   * How often it has struck.
   */
  hits: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxFaultState = new Set<string>(["operation", "probability", "times", "status", "error_code", "headers", "body", "latency_ms", "drop", "hits"]);

/** @internal */
export function decodeSandboxFaultState(w: any): SandboxFaultState {
  const model: SandboxFaultState = {
    operation: w.operation,
    probability: w.probability,
    times: w.times,
    status: w.status,
    errorCode: w.error_code,
    headers: w.headers,
    body: w.body,
    latencyMs: w.latency_ms,
    drop: w.drop,
    hits: w.hits,
  };
  return keep(model, w, knownSandboxFaultState);
}

/**
 * The faults that shall be in force.
 */
export interface SandboxFaults {
  /**
   * The faults, in the order in which they are tried. An empty list ends all of them.
   */
  faults: SandboxFault[];
}

/** @internal */
export function encodeSandboxFaults(m: SandboxFaults): unknown {
  return {
    faults: m.faults.map(encodeSandboxFault),
  };
}

/**
 * The faults that are in force.
 */
export interface SandboxFaultList {
  /**
   * The faults, in the order in which they are tried.
   */
  faults: SandboxFaultState[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxFaultList = new Set<string>(["faults"]);

/** @internal */
export function decodeSandboxFaultList(w: any): SandboxFaultList {
  const model: SandboxFaultList = {
    faults: w.faults.map(decodeSandboxFaultState),
  };
  return keep(model, w, knownSandboxFaultList);
}

/**
 * The state of the attribution engine.
 */
export interface SandboxEngine {
  /**
   * How trained inference behaves.
   */
  stageB: StageBState;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSandboxEngine = new Set<string>(["stage_b"]);

/** @internal */
export function decodeSandboxEngine(w: any): SandboxEngine {
  const model: SandboxEngine = {
    stageB: w.stage_b,
  };
  return keep(model, w, knownSandboxEngine);
}

/** @internal */
export function encodeSandboxEngine(m: SandboxEngine): unknown {
  return {
    ...m.extra,
    stage_b: m.stageB,
  };
}

/**
 * The state to move an export job to.
 */
export interface SandboxJobTransition {
  /**
   * The new status. Jobs move forward only: queued, running, then completed or failed; a completed one may
   * expire.
   */
  status: ExportStatus;
  /**
   * For `failed`: the code of the failure; INTERNAL_ERROR where absent.
   */
  errorCode?: string | null;
}

/** @internal */
export function encodeSandboxJobTransition(m: SandboxJobTransition): unknown {
  return {
    status: m.status,
    error_code: m.errorCode,
  };
}
