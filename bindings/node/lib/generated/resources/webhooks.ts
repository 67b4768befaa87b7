// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Delivery, DeliveryPage, Webhook, WebhookCreate, WebhookPage, WebhookTest, WebhookUpdate, WebhookWithSecret } from "../models/webhooks.js";
import { decodeDelivery, decodeDeliveryPage, decodeWebhook, decodeWebhookPage, decodeWebhookWithSecret, encodeWebhookCreate, encodeWebhookTest, encodeWebhookUpdate } from "../models/webhooks.js";

/** What `webhooks.list` can be asked for. */
export interface WebhooksListParams {
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
   * `,` and `:`. Fields with their operators: `status` (eq, ne, in); `created_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `created_at`, `updated_at`.
   */
  sort?: string;
}

/** What `webhooks.list_deliveries` can be asked for. */
export interface WebhooksListDeliveriesParams {
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
   * `,` and `:`. Fields with their operators: `status` (eq, ne, in); `event_type` (eq, ne, in); `event_id` (eq,
   * in); `test` (eq); `created_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `created_at`, `sequence`.
   */
  sort?: string;
}

/** `webhooks` */
export class WebhooksResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's endpoints. Secrets are never shown again.
   *
   * GET /api/v1/webhooks, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: WebhooksListParams = {}, options: CallOptions = {}): Pages<WebhookPage, Webhook> {
    return new Pages(this.core, {
      operation: "webhooks.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeWebhookPage,
    });
  }

  /**
   * Registers an endpoint and shows its signing secret, once. The endpoint is `pending`: right away, and whenever
   * `webhooks.verify` is called, it is sent a signed `{"type": "endpoint.verification", "challenge": "…"}` and
   * must echo the challenge. Until it has, nothing else is sent.
   *
   * Deliveries are signed after Standard Webhooks 1.0: `webhook-id`, `webhook-timestamp` and `webhook-signature`
   * over `id.timestamp.body`. They come at least once and may come out of order; `sequence` restores the order,
   * and the event's `id` tells repeats. Anything but 2xx is tried again after 5 seconds, 5 and 30 minutes, 2, 5,
   * 10, 14, 20 and 24 hours, then dead-lettered; 410 disables the endpoint.
   *
   * POST /api/v1/webhooks, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * WebhookUrlRejectedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: WebhookCreate, options: MutationOptions = {}): ApiPromise<WebhookWithSecret> {
    return this.core.call({
      operation: "webhooks.create",
      body: () => encodeWebhookCreate(body),
      options,
      decode: decodeWebhookWithSecret,
    });
  }

  /**
   * Returns the endpoint without its secret.
   *
   * GET /api/v1/webhooks/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<Webhook> {
    return this.core.call({
      operation: "webhooks.get",
      path: { id: id },
      options,
      decode: decodeWebhook,
    });
  }

  /**
   * Changes an endpoint's URL, its events or its note, or switches it off and on. A new URL makes it `pending`
   * again; deliveries that wait are kept until it is verified.
   *
   * PATCH /api/v1/webhooks/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, WebhookUrlRejectedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  update(id: string, body: WebhookUpdate, options: MutationOptions = {}): ApiPromise<Webhook> {
    return this.core.call({
      operation: "webhooks.update",
      path: { id: id },
      body: () => encodeWebhookUpdate(body),
      options,
      decode: decodeWebhook,
    });
  }

  /**
   * Removes an endpoint, its secret and its deliveries. An attempt that is under way may still arrive.
   *
   * DELETE /api/v1/webhooks/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "webhooks.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }

  /**
   * Sends the endpoint its signed challenge now and waits for the echo. An endpoint that echoes it becomes
   * `active`; one that does not is answered with `WEBHOOK_UNVERIFIED`, whose `detail` says what came back.
   * Verifying an active endpoint changes nothing.
   *
   * POST /api/v1/webhooks/{id}/verify, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, WebhookUnverifiedError, ValidationFailedError, IdempotencyConflictError,
   * WebhookUrlRejectedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  verify(id: string, options: MutationOptions = {}): ApiPromise<Webhook> {
    return this.core.call({
      operation: "webhooks.verify",
      path: { id: id },
      options,
      decode: decodeWebhook,
    });
  }

  /**
   * Makes a new signing secret and shows it, once. For 24 hours deliveries carry two signatures, of the new and
   * of the previous secret, so that receivers can change over without losing one; a further rotation within that
   * time drops the older one.
   *
   * With a user's token it needs a sign-in within the last five minutes, else `STEP_UP_REQUIRED`.
   *
   * POST /api/v1/webhooks/{id}/rotate-secret, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  rotateSecret(id: string, options: MutationOptions = {}): ApiPromise<WebhookWithSecret> {
    return this.core.call({
      operation: "webhooks.rotate_secret",
      path: { id: id },
      options,
      decode: decodeWebhookWithSecret,
    });
  }

  /**
   * Queues the example of an event type for the endpoint, signed and delivered like any other. Its data is made
   * up, and its delivery says `test: true`. A pending or disabled endpoint is answered with `WEBHOOK_UNVERIFIED`.
   *
   * POST /api/v1/webhooks/{id}/test, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, WebhookUnverifiedError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  test(id: string, body: WebhookTest, options: MutationOptions = {}): ApiPromise<Delivery> {
    return this.core.call({
      operation: "webhooks.test",
      path: { id: id },
      body: () => encodeWebhookTest(body),
      options,
      decode: decodeDelivery,
    });
  }

  /**
   * Lists the deliveries to an endpoint, the latest first unless `sort` says otherwise. They are kept for 30
   * days.
   *
   * GET /api/v1/webhooks/{id}/deliveries, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  listDeliveries(id: string, params: WebhooksListDeliveriesParams = {}, options: CallOptions = {}): Pages<DeliveryPage, Delivery> {
    return new Pages(this.core, {
      operation: "webhooks.list_deliveries",
      path: { id: id },
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeDeliveryPage,
    });
  }

  /**
   * Queues a delivery again, from the start of the retry schedule. The event is sent as it was, under the same
   * id. A delivery that still waits is answered with `CONFLICT`, an endpoint that is not active with
   * `WEBHOOK_UNVERIFIED`, and an event that is no longer kept with `GONE`.
   *
   * POST /api/v1/deliveries/{id}/redeliver, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError,
   * IdempotencyInProgressError, WebhookUnverifiedError, GoneError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  redeliver(id: string, options: MutationOptions = {}): ApiPromise<Delivery> {
    return this.core.call({
      operation: "webhooks.redeliver",
      path: { id: id },
      options,
      decode: decodeDelivery,
    });
  }
}
