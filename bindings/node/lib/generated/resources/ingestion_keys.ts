// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { IngestionKey, IngestionKeyCreate, IngestionKeyPage, IngestionKeyRotate, IngestionKeyWithSecret } from "../models/keys.js";
import { decodeIngestionKey, decodeIngestionKeyPage, decodeIngestionKeyWithSecret, encodeIngestionKeyCreate, encodeIngestionKeyRotate } from "../models/keys.js";

/** What `ingestion_keys.list` can be asked for. */
export interface IngestionKeysListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
}

/** `ingestion_keys` */
export class IngestionKeysResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's ingestion keys, the newest first. Secrets are never listed; `hint` helps to recognise a
   * key.
   *
   * GET /api/v1/ingestion-keys, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
   * CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
   * InternalError, ServiceUnavailableError.
   */
  list(params: IngestionKeysListParams = {}, options: CallOptions = {}): Pages<IngestionKeyPage, IngestionKey> {
    return new Pages(this.core, {
      operation: "ingestion_keys.list",
      query: { cursor: params.cursor, limit: params.limit },
      options,
      decode: decodeIngestionKeyPage,
    });
  }

  /**
   * Creates a key that can send events and do nothing else, and returns its secret, this once. It carries no
   * scope: no read key can ingest, and no ingestion key can read.
   *
   * Repeating the request with the same Idempotency-Key returns the same key and the same secret for 24 hours.
   * Creation is audit-logged.
   *
   * POST /api/v1/ingestion-keys, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: IngestionKeyCreate, options: MutationOptions = {}): ApiPromise<IngestionKeyWithSecret> {
    return this.core.call({
      operation: "ingestion_keys.create",
      body: () => encodeIngestionKeyCreate(body),
      options,
      decode: decodeIngestionKeyWithSecret,
    });
  }

  /**
   * Returns a key without its secret.
   *
   * GET /api/v1/ingestion-keys/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<IngestionKey> {
    return this.core.call({
      operation: "ingestion_keys.get",
      path: { id: id },
      options,
      decode: decodeIngestionKey,
    });
  }

  /**
   * Revokes a key. Events that it sends are refused from now on; what it sent before stays. It is no longer
   * listed, and the audit log keeps its history.
   *
   * A user's token needs a sign-in within the last five minutes.
   *
   * DELETE /api/v1/ingestion-keys/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "ingestion_keys.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }

  /**
   * Gives a key a new secret, and returns it, this once. The id stays. The old secret stops at once, or works for
   * `grace_seconds` more, so that senders lose no event.
   *
   * A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.
   *
   * POST /api/v1/ingestion-keys/{id}/rotate, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * ConflictError, IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  rotate(id: string, body: IngestionKeyRotate = {}, options: MutationOptions = {}): ApiPromise<IngestionKeyWithSecret> {
    return this.core.call({
      operation: "ingestion_keys.rotate",
      path: { id: id },
      body: () => encodeIngestionKeyRotate(body),
      options,
      decode: decodeIngestionKeyWithSecret,
    });
  }
}
