// Generated from codegen/contract by `make generate`. Do not edit.
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Anomaly, AnomalyPage } from "../models/anomalies.js";
import { decodeAnomalyPage } from "../models/anomalies.js";

/** What `anomalies.list` can be asked for. */
export interface AnomaliesListParams {
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
   * `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `severity` (eq, ne, in); `status` (eq, ne,
   * in); `dimension` (eq, in); `value` (eq, in); `measure` (eq, in); `impact_usd` (gt, gte, lt, lte);
   * `detected_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `detected_at`, `impact_usd`.
   */
  sort?: string;
}

/** `anomalies` */
export class AnomaliesResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists departures of spend from its own history, the latest first unless `sort` says otherwise. Each states
   * what was observed, what was expected, and the range around it. The webhook event `anomaly.detected` announces
   * new ones.
   *
   * GET /api/v1/anomalies, scope read:reporting
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: AnomaliesListParams = {}, options: CallOptions = {}): Pages<AnomalyPage, Anomaly> {
    return new Pages(this.core, {
      operation: "anomalies.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeAnomalyPage,
    });
  }
}
