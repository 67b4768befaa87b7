// Generated from codegen/contract by `make generate`. Do not edit.
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Dispute, DisputePage } from "../models/disputes.js";
import { decodeDisputePage } from "../models/disputes.js";

/** What `disputes.list` can be asked for. */
export interface DisputesListParams {
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
   * `,` and `:`. Fields with their operators: `status` (eq, ne, in); `reason` (eq, ne, in); `attribution_id` (eq,
   * in); `invocation_id` (eq, in); `current_owner` (eq, in); `proposed_owner` (eq, in); `opened_at` (gt, gte, lt,
   * lte); `resolved_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `opened_at`, `resolved_at`.
   */
  sort?: string;
}

/** `disputes` */
export class DisputesResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's disputes, the latest first unless `sort` says otherwise.
   *
   * GET /api/v1/disputes, scope read:attribution
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DisputesListParams = {}, options: CallOptions = {}): Pages<DisputePage, Dispute> {
    return new Pages(this.core, {
      operation: "disputes.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeDisputePage,
    });
  }
}
