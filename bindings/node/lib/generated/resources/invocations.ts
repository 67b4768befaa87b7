// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import type { InvocationBatch, InvocationBatchReceipt, InvocationReceipt } from "../models/ingestion.js";
import { decodeInvocationBatchReceipt, decodeInvocationReceipt, encodeInvocationBatch } from "../models/ingestion.js";
import type { InvocationEvent } from "../models/invocationevent.js";
import { encodeInvocationEvent } from "../models/invocationevent.js";

/** `invocations` */
export class InvocationsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Stores one AI inference as an InvocationEvent and answers once it is durable. Attribution follows within
   * seconds; the record is then in `GET /api/v1/attribution` under the receipt's `invocation_id`.
   *
   * Sending the same `event_id` again within 32 days changes nothing and answers `duplicate` with the first
   * `invocation_id`. Send metadata only: a property that carries a prompt or a completion is refused with
   * `CONTENT_NOT_ACCEPTED`.
   *
   * POST /api/v1/invocations
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, ContentNotAcceptedError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: InvocationEvent, options: CallOptions = {}): ApiPromise<InvocationReceipt> {
    return this.core.call({
      operation: "invocations.create",
      body: () => encodeInvocationEvent(body),
      options,
      decode: decodeInvocationReceipt,
    });
  }

  /**
   * Stores up to 1000 InvocationEvents, at most 1 MiB, in one transaction, and answers once the accepted ones are
   * durable.
   *
   * Each event is validated by itself: one that is not acceptable is rejected with its problem in `results`, and
   * the others are stored. A batch that is too large is refused as a whole with `PAYLOAD_TOO_LARGE`; split it and
   * send it again.
   *
   * POST /api/v1/invocations/batch
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  createBatch(body: InvocationBatch, options: CallOptions = {}): ApiPromise<InvocationBatchReceipt> {
    return this.core.call({
      operation: "invocations.create_batch",
      body: () => encodeInvocationBatch(body),
      options,
      decode: decodeInvocationBatchReceipt,
    });
  }
}
