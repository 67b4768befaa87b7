// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import type { EventBatch, EventBatchReceipt, EventReceipt, ObservabilityEvent } from "../models/ingestion.js";
import { decodeEventBatchReceipt, decodeEventReceipt, encodeEventBatch, encodeObservabilityEvent } from "../models/ingestion.js";

/** `events` */
export class EventsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Stores one event that is not a single model invocation, such as a deployment, an agent's step or aggregated
   * usage, and answers once it is durable. Deployments serve the attribution as evidence.
   *
   * Sending the same `event_id` again within 32 days changes nothing and answers `duplicate`. Send metadata only.
   *
   * POST /api/v1/events
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, ContentNotAcceptedError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: ObservabilityEvent, options: CallOptions = {}): ApiPromise<EventReceipt> {
    return this.core.call({
      operation: "events.create",
      body: () => encodeObservabilityEvent(body),
      options,
      decode: decodeEventReceipt,
    });
  }

  /**
   * Stores up to 1000 observability events, at most 1 MiB, in one transaction. Each is validated by itself, as
   * with a batch of invocations.
   *
   * POST /api/v1/events/batch
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  createBatch(body: EventBatch, options: CallOptions = {}): ApiPromise<EventBatchReceipt> {
    return this.core.call({
      operation: "events.create_batch",
      body: () => encodeEventBatch(body),
      options,
      decode: decodeEventBatchReceipt,
    });
  }
}
