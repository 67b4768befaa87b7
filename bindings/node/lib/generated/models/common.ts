// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";

/**
 * A kind of node in the attribution graph. A budget hangs on an organization.
 *
 * Open: further members may come within v1.
 */
export type NodeType =
  | "invocation"
  | "service"
  | "identity"
  | "project"
  | "organization"
  | "budget"
  | (string & {});

/**
 * What a credential may do. The set is closed, and no scope implies another.
 */
export type Scope =
  | "read:attribution"
  | "read:reporting"
  | "export:create"
  | "admin:config";

/**
 * Confidence, coarsely.
 */
export type ConfidenceBand =
  | "high"
  | "medium"
  | "low";

/**
 * The stage of the pipeline that produced a result. Deterministic evidence outranks inference, and inference outranks
 * allocation.
 */
export type StageOrigin =
  | "stage_a"
  | "stage_b"
  | "stage_c";

/**
 * Whether inference ran as it should when a result was produced.
 */
export type DegradationState =
  | "none"
  | "degraded_serving"
  | "disabled"
  | "model_recalled";

/**
 * Whether the data behind an answer is current.
 */
export type Freshness =
  | "fresh"
  | "index_stale"
  | "source_stale";

/**
 * Where a cost comes from.
 */
export type CostMethod =
  | "reported"
  | "priced"
  | "billed"
  | "unpriced";

/**
 * How energy was derived. The first tier that can be satisfied wins; carbon follows from it.
 */
export type EnergyMethod =
  | "t0_measured"
  | "t1_published"
  | "t2_estimated"
  | "t3_analogue"
  | "t4_unknown";

/**
 * Where a list stands. Follow `next_cursor` while `has_more`.
 */
export interface Page {
  /**
   * Pass it as `cursor` to get the next page. Null on the last one.
   */
  nextCursor: string | null;
  /**
   * The largest number of items in a page, as asked for.
   */
  limit: number;
  /**
   * Whether there is another page.
   */
  hasMore: boolean;
  /**
   * The state of the data that all pages of this pass read. What is written later does not appear in them.
   */
  asOf?: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownPage = new Set<string>(["next_cursor", "limit", "has_more", "as_of"]);

/** @internal */
export function decodePage(w: any): Page {
  const model: Page = {
    nextCursor: w.next_cursor,
    limit: w.limit,
    hasMore: w.has_more,
    asOf: w.as_of,
  };
  return keep(model, w, knownPage);
}

/**
 * The one error format (RFC 9457). Branch on `error_code`, never on the text.
 */
export interface Problem {
  /**
   * Identifies the kind of problem, one URI for each code.
   */
  type: string;
  /**
   * The kind of problem in words, always the same for one code.
   */
  title: string;
  /**
   * The HTTP status of the answer.
   */
  status: number;
  /**
   * What went wrong this time. For people; it never holds content, secrets or internals.
   */
  detail: string;
  /**
   * The path that was called.
   */
  instance: string;
  /**
   * The stable code, from the closed catalogue at `/errors.json`.
   */
  errorCode: string;
  /**
   * Quote it to support. Also in the `X-Trace-Id` header.
   */
  traceId: string;
  /**
   * The caller's tenant. Null where the caller could not be identified.
   */
  tenantId: string | null;
  /**
   * Where the catalogue is explained.
   */
  docsUrl: string;
  /**
   * Every single violation, with `VALIDATION_FAILED` and `CONTENT_NOT_ACCEPTED`.
   */
  errors?: FieldError[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownProblem = new Set<string>(["type", "title", "status", "detail", "instance", "error_code", "trace_id", "tenant_id", "docs_url", "errors"]);

/** @internal */
export function decodeProblem(w: any): Problem {
  const model: Problem = {
    type: w.type,
    title: w.title,
    status: w.status,
    detail: w.detail,
    instance: w.instance,
    errorCode: w.error_code,
    traceId: w.trace_id,
    tenantId: w.tenant_id,
    docsUrl: w.docs_url,
    errors: w.errors == null ? w.errors : w.errors.map(decodeFieldError),
  };
  return keep(model, w, knownProblem);
}

/**
 * One violation within a request.
 */
export interface FieldError {
  /**
   * JSON pointer to the value, as a URI fragment. It leads into the body (`#/scopes/0`), or names a parameter by
   * its place (`#/query/limit`).
   */
  pointer: string;
  /**
   * What is wrong with it. The value itself is not repeated.
   */
  detail: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownFieldError = new Set<string>(["pointer", "detail"]);

/** @internal */
export function decodeFieldError(w: any): FieldError {
  const model: FieldError = {
    pointer: w.pointer,
    detail: w.detail,
  };
  return keep(model, w, knownFieldError);
}

/**
 * A node of the attribution graph, by id and by name.
 */
export interface NodeRef {
  /**
   * The node's id; its prefix tells the type.
   */
  id: string;
  /**
   * The node's name in the directory.
   */
  name: string;
  /**
   * The kind of node.
   */
  type: NodeType;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownNodeRef = new Set<string>(["id", "name", "type"]);

/** @internal */
export function decodeNodeRef(w: any): NodeRef {
  const model: NodeRef = {
    id: w.id,
    name: w.name,
    type: w.type,
  };
  return keep(model, w, knownNodeRef);
}
