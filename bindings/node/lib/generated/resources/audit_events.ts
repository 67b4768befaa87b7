// Generated from codegen/contract by `make generate`. Do not edit.
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { AuditEvent, AuditEventPage } from "../models/audit.js";
import { decodeAuditEventPage } from "../models/audit.js";
import { auditEventRows } from "../rows.js";

/** What `audit_events.list` can be asked for. */
export interface AuditEventsListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `sequence` (eq, gt, gte, lt, lte); `occurred_at` (gt, gte, lt,
   * lte); `category` (eq, ne, in); `action` (eq, ne, in); `outcome` (eq, ne, in); `actor_kind` (eq, ne, in);
   * `actor_id` (eq, in); `resource_type` (eq, in); `resource_id` (eq, in); `trace_id` (eq).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `sequence`, `occurred_at`.
   */
  sort?: string;
}

/** `audit_events` */
export class AuditEventsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists who did what in the tenant, the latest first unless `sort` says otherwise. Events are append-only and
   * chained by hash; the operator verifies the chain with `venturi-server audit verify`. They hold no secrets and
   * no content.
   *
   * GET /api/v1/audit-events, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: AuditEventsListParams = {}, options: CallOptions = {}): Pages<AuditEventPage, AuditEvent> {
    return new Pages(this.core, {
      operation: "audit_events.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeAuditEventPage,
      rows: auditEventRows,
    });
  }
}
