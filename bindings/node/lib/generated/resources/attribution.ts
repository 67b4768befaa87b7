// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { AttributionDetail, AttributionPage, AttributionRecord } from "../models/attribution.js";
import { decodeAttributionDetail, decodeAttributionPage } from "../models/attribution.js";
import type { Dispute, DisputeCreate, Override, OverrideCreate } from "../models/disputes.js";
import { decodeDispute, decodeOverride, encodeDisputeCreate, encodeOverrideCreate } from "../models/disputes.js";
import { attributionRecordRows } from "../rows.js";

/** What `attribution.list` can be asked for. */
export interface AttributionListParams {
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
   * `,` and `:`. Fields with their operators: `id` (eq, gt, gte, lt, lte, in); `invocation_id` (eq, gt, gte, lt,
   * lte, in); `occurred_at` (eq, gt, gte, lt, lte); `provider` (eq, ne, in, contains); `served_model` (eq, ne,
   * in, contains); `service` (eq, ne, in, contains); `owner` (eq, ne, in, contains); `project` (eq, ne, in,
   * contains); `cost_usd` (eq, ne, gt, gte, lt, lte); `energy_wh` (eq, ne, gt, gte, lt, lte); `carbon_gco2e` (eq,
   * ne, gt, gte, lt, lte); `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne,
   * in); `confidence` (eq, ne, gt, gte, lt, lte); `confidence_band` (eq, ne, in); `degradation_state` (eq, ne,
   * in); `freshness` (eq, ne, in); `export_eligibility` (eq, ne, in).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `occurred_at`, `id`, `invocation_id`, `provider`,
   * `served_model`, `service`, `owner`, `project`, `cost_usd`, `energy_wh`, `carbon_gco2e`, `pathway_category`,
   * `output_state`, `stage_origin`, `confidence`, `confidence_band`, `degradation_state`, `freshness`,
   * `export_eligibility`.
   */
  sort?: string;
}

/** `attribution` */
export class AttributionResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists attribution records, the newest invocation first unless sorted otherwise. All pages of one pass read
   * the same state of the data, so a full pass returns every record exactly once, also while new ones arrive.
   *
   * A record whose owner is not known yet is listed too: unresolved spend is reported honestly, never hidden or
   * guessed.
   *
   * GET /api/v1/attribution, scope read:attribution
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: AttributionListParams = {}, options: CallOptions = {}): Pages<AttributionPage, AttributionRecord> {
    return new Pages(this.core, {
      operation: "attribution.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeAttributionPage,
      rows: attributionRecordRows,
    });
  }

  /**
   * Returns the current version of a record with everything behind it: the path through the graph, every signal,
   * every candidate with its evidence, and why the winner won.
   *
   * GET /api/v1/attribution/{id}, scope read:attribution
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<AttributionDetail> {
    return this.core.call({
      operation: "attribution.get",
      path: { id: id },
      options,
      decode: decodeAttributionDetail,
    });
  }

  /**
   * States that a record is wrong. The dispute is metadata: cost, owner and confidence stay as they are, but
   * while it is open the record's `export_eligibility` is `disputed` and exports leave it out and count it. An
   * override decides it.
   *
   * A record has at most one open dispute; a second one is refused with `CONFLICT`. Sends the webhook event
   * `attribution.disputed`.
   *
   * POST /api/v1/attribution/{id}/dispute, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError,
   * IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  dispute(id: string, body: DisputeCreate, options: MutationOptions = {}): ApiPromise<Dispute> {
    return this.core.call({
      operation: "attribution.dispute",
      path: { id: id },
      body: () => encodeDisputeCreate(body),
      options,
      decode: decodeDispute,
    });
  }

  /**
   * Replaces a record's owner, project or service by a decision of yours. It makes a new version of the record
   * under the same id, keeps the version before, decides the record's open dispute if there is one, and is
   * audited. Cost, energy and carbon do not change.
   *
   * Keys must exist in the directory, else `VALIDATION_FAILED`. Sends the webhook event
   * `attribution.override.applied`.
   *
   * POST /api/v1/attribution/{id}/override, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  override(id: string, body: OverrideCreate, options: MutationOptions = {}): ApiPromise<Override> {
    return this.core.call({
      operation: "attribution.override",
      path: { id: id },
      body: () => encodeOverrideCreate(body),
      options,
      decode: decodeOverride,
    });
  }
}
