// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";

/**
 * What is said to be wrong with an attribution.
 *
 * Open: further members may come within v1.
 */
export type DisputeReason =
  | "wrong_owner"
  | "wrong_service"
  | "wrong_cost"
  | "duplicate"
  | "shared_usage"
  | "other"
  | (string & {});

/**
 * Where a dispute stands.
 *
 * Open: further members may come within v1.
 */
export type DisputeStatus =
  | "open"
  | "resolved"
  | (string & {});

/**
 * How a dispute was decided.
 *
 * Open: further members may come within v1.
 */
export type DisputeResolution =
  | "overridden"
  | "confirmed"
  | (string & {});

/**
 * What is contested, and why.
 */
export interface DisputeCreate {
  /**
   * What is wrong.
   */
  reason: DisputeReason;
  /**
   * Key of the organization that should own the spend.
   */
  proposedOwner?: string | null;
  /**
   * An explanation for whoever decides. Never put content of an AI call here.
   */
  comment?: string | null;
}

/** @internal */
export function encodeDisputeCreate(m: DisputeCreate): unknown {
  return {
    reason: m.reason,
    proposed_owner: m.proposedOwner,
    comment: m.comment,
  };
}

/**
 * A statement that an attribution is wrong. It marks the record and changes nothing else about it.
 */
export interface Dispute {
  /**
   * The dispute's id, `dsp_…`.
   */
  id: string;
  /**
   * The contested record.
   */
  attributionId: string;
  /**
   * The invocation that the record is about.
   */
  invocationId: string;
  /**
   * Where the dispute stands.
   */
  status: DisputeStatus;
  /**
   * What is said to be wrong.
   */
  reason: DisputeReason;
  /**
   * The record's owner when the dispute was opened; null where it had none.
   */
  currentOwner: string | null;
  /**
   * The owner that was proposed, if any.
   */
  proposedOwner: string | null;
  /**
   * The explanation that was given, if any.
   */
  comment: string | null;
  /**
   * Id of the principal that opened it.
   */
  openedBy: string;
  /**
   * When it was opened.
   */
  openedAt: string;
  /**
   * How it was decided; null while it is open.
   */
  resolution: DisputeResolution | null;
  /**
   * Id of the principal that decided; null while it is open.
   */
  resolvedBy: string | null;
  /**
   * When it was decided; null while it is open.
   */
  resolvedAt: string | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDispute = new Set<string>(["id", "attribution_id", "invocation_id", "status", "reason", "current_owner", "proposed_owner", "comment",
  "opened_by", "opened_at", "resolution", "resolved_by", "resolved_at"]);

/** @internal */
export function decodeDispute(w: any): Dispute {
  const model: Dispute = {
    id: w.id,
    attributionId: w.attribution_id,
    invocationId: w.invocation_id,
    status: w.status,
    reason: w.reason,
    currentOwner: w.current_owner,
    proposedOwner: w.proposed_owner,
    comment: w.comment,
    openedBy: w.opened_by,
    openedAt: w.opened_at,
    resolution: w.resolution,
    resolvedBy: w.resolved_by,
    resolvedAt: w.resolved_at,
  };
  return keep(model, w, knownDispute);
}

/**
 * A page of disputes.
 */
export interface DisputePage {
  /**
   * The page's disputes.
   */
  data: Dispute[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDisputePage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeDisputePage(w: any): DisputePage {
  const model: DisputePage = {
    data: w.data.map(decodeDispute),
    page: decodePage(w.page),
  };
  return keep(model, w, knownDisputePage);
}

/**
 * What the record shall say, and why. At least one of `owner`, `project` and `service` is given; the others stay as
 * they are.
 */
export interface OverrideCreate {
  /**
   * Key of the organization that owns the spend.
   */
  owner?: string;
  /**
   * Key of the project.
   */
  project?: string;
  /**
   * Key of the service.
   */
  service?: string;
  /**
   * Why; it stands in the audit log. Never put content of an AI call here.
   */
  reason: string;
}

/** @internal */
export function encodeOverrideCreate(m: OverrideCreate): unknown {
  return {
    owner: m.owner,
    project: m.project,
    service: m.service,
    reason: m.reason,
  };
}

/**
 * An applied override. It made a new version of the record; the version before it stays in the log.
 */
export interface Override {
  /**
   * The record, whose id stays the same over its versions.
   */
  attributionId: string;
  /**
   * The invocation that the record is about.
   */
  invocationId: string;
  /**
   * Why it was overridden.
   */
  reason: string;
  /**
   * The owner before; null where there was none.
   */
  previousOwner: string | null;
  /**
   * The owner now.
   */
  owner: string | null;
  /**
   * The project before; null where there was none.
   */
  previousProject: string | null;
  /**
   * The project now.
   */
  project: string | null;
  /**
   * The service before; null where there was none.
   */
  previousService: string | null;
  /**
   * The service now.
   */
  service: string | null;
  /**
   * The open dispute that this decided, if there was one.
   */
  resolvedDisputeId: string | null;
  /**
   * Id of the principal that applied it.
   */
  appliedBy: string;
  /**
   * When it was applied.
   */
  appliedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOverride = new Set<string>(["attribution_id", "invocation_id", "reason", "previous_owner", "owner", "previous_project", "project",
  "previous_service", "service", "resolved_dispute_id", "applied_by", "applied_at"]);

/** @internal */
export function decodeOverride(w: any): Override {
  const model: Override = {
    attributionId: w.attribution_id,
    invocationId: w.invocation_id,
    reason: w.reason,
    previousOwner: w.previous_owner,
    owner: w.owner,
    previousProject: w.previous_project,
    project: w.project,
    previousService: w.previous_service,
    service: w.service,
    resolvedDisputeId: w.resolved_dispute_id,
    appliedBy: w.applied_by,
    appliedAt: w.applied_at,
  };
  return keep(model, w, knownOverride);
}
