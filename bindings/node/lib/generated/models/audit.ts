// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";

/**
 * What kind of thing was done.
 *
 * Open: further members may come within v1.
 */
export type AuditCategory =
  | "authentication"
  | "authorization"
  | "identity_lifecycle"
  | "provisioning"
  | "governance"
  | "data_and_exports"
  | "privacy"
  | (string & {});

/**
 * How it ended.
 */
export type AuditOutcome =
  | "success"
  | "denied"
  | "failure";

/**
 * Who acted.
 *
 * Open: further members may come within v1.
 */
export type ActorKind =
  | "user"
  | "oauth_client"
  | "api_key"
  | "ingestion_key"
  | "partner"
  | "operator"
  | "system"
  | (string & {});

/**
 * One act. Events form a chain: each holds the hash of the one before, so that a removed or altered event shows.
 */
export interface AuditEvent {
  /**
   * The event's id, `aud_…`.
   */
  id: string;
  /**
   * The event's place in the tenant's chain, without gaps.
   */
  sequence: number;
  /**
   * When it was done.
   */
  occurredAt: string;
  /**
   * What kind of thing was done.
   */
  category: AuditCategory;
  /**
   * What was done, for example `api_key.rotated`.
   */
  action: string;
  /**
   * How it ended.
   */
  outcome: AuditOutcome;
  /**
   * Who acted.
   */
  actorKind: ActorKind;
  /**
   * The actor's id; null where nobody could be identified.
   */
  actorId: string | null;
  /**
   * What it was done to, for example `api_key`.
   */
  resourceType: string | null;
  /**
   * The id of what it was done to, if it has one.
   */
  resourceId: string | null;
  /**
   * The network address that the request came from, if it came from one.
   */
  sourceAddress: string | null;
  /**
   * The request's trace id, if there was a request.
   */
  traceId: string | null;
  /**
   * A sentence for people.
   */
  summary: string;
  /**
   * The changed properties before, as JSON text without secrets; null where there was nothing.
   */
  before: string | null;
  /**
   * The changed properties after, as JSON text without secrets; null where there is nothing.
   */
  after: string | null;
  /**
   * Hash of the event before; null in the tenant's first.
   */
  previousHash: string | null;
  /**
   * SHA-256 over the previous hash and this event's canonical form.
   */
  hash: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAuditEvent = new Set<string>(["id", "sequence", "occurred_at", "category", "action", "outcome", "actor_kind", "actor_id", "resource_type",
  "resource_id", "source_address", "trace_id", "summary", "before", "after", "previous_hash", "hash"]);

/** @internal */
export function decodeAuditEvent(w: any): AuditEvent {
  const model: AuditEvent = {
    id: w.id,
    sequence: w.sequence,
    occurredAt: w.occurred_at,
    category: w.category,
    action: w.action,
    outcome: w.outcome,
    actorKind: w.actor_kind,
    actorId: w.actor_id,
    resourceType: w.resource_type,
    resourceId: w.resource_id,
    sourceAddress: w.source_address,
    traceId: w.trace_id,
    summary: w.summary,
    before: w.before,
    after: w.after,
    previousHash: w.previous_hash,
    hash: w.hash,
  };
  return keep(model, w, knownAuditEvent);
}

/**
 * A page of audit events.
 */
export interface AuditEventPage {
  /**
   * The page's events.
   */
  data: AuditEvent[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAuditEventPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeAuditEventPage(w: any): AuditEventPage {
  const model: AuditEventPage = {
    data: w.data.map(decodeAuditEvent),
    page: decodePage(w.page),
  };
  return keep(model, w, knownAuditEventPage);
}
