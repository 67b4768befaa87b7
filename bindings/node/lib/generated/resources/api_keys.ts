// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { ApiKey, ApiKeyCreate, ApiKeyPage, ApiKeyRotate, ApiKeyWithSecret } from "../models/keys.js";
import { decodeApiKey, decodeApiKeyPage, decodeApiKeyWithSecret, encodeApiKeyCreate, encodeApiKeyRotate } from "../models/keys.js";

/** What `api_keys.list` can be asked for. */
export interface ApiKeysListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
}

/** `api_keys` */
export class ApiKeysResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's API keys, the newest first. Secrets are never listed; `hint` helps to recognise a key.
   *
   * GET /api/v1/api-keys, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
   * CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
   * InternalError, ServiceUnavailableError.
   */
  list(params: ApiKeysListParams = {}, options: CallOptions = {}): Pages<ApiKeyPage, ApiKey> {
    return new Pages(this.core, {
      operation: "api_keys.list",
      query: { cursor: params.cursor, limit: params.limit },
      options,
      decode: decodeApiKeyPage,
    });
  }

  /**
   * Creates a key and returns its secret, this once; it is stored only as a salted hash. Give it the narrowest
   * scopes that it needs, at least one, and none that you do not hold yourself. The expiry must lie within the
   * tenant's maximum key lifetime.
   *
   * Repeating the request with the same Idempotency-Key returns the same key and the same secret for 24 hours.
   * Creation is audit-logged.
   *
   * POST /api/v1/api-keys, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * NoScopeError, ScopeNotGrantableError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: ApiKeyCreate, options: MutationOptions = {}): ApiPromise<ApiKeyWithSecret> {
    return this.core.call({
      operation: "api_keys.create",
      body: () => encodeApiKeyCreate(body),
      options,
      decode: decodeApiKeyWithSecret,
    });
  }

  /**
   * Returns a key without its secret.
   *
   * GET /api/v1/api-keys/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<ApiKey> {
    return this.core.call({
      operation: "api_keys.get",
      path: { id: id },
      options,
      decode: decodeApiKey,
    });
  }

  /**
   * Revokes a key. It is refused from now on, also where its secret is replayed, and it is no longer listed; the
   * audit log keeps its history.
   *
   * A user's token needs a sign-in within the last five minutes.
   *
   * DELETE /api/v1/api-keys/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "api_keys.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }

  /**
   * Gives a key a new secret, and returns it, this once. The id stays. The old secret stops at once, or works for
   * `grace_seconds` more.
   *
   * Rotation is the only way to change a key's scopes: a key never silently gains any. Where scopes are added,
   * the old secret stops at once. A user's token needs a sign-in within the last five minutes. Rotation is
   * audit-logged and announced as `apikey.rotated`.
   *
   * POST /api/v1/api-keys/{id}/rotate, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * ConflictError, IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, NoScopeError, ScopeNotGrantableError, RateLimitError,
   * InternalError, ServiceUnavailableError.
   */
  rotate(id: string, body: ApiKeyRotate = {}, options: MutationOptions = {}): ApiPromise<ApiKeyWithSecret> {
    return this.core.call({
      operation: "api_keys.rotate",
      path: { id: id },
      body: () => encodeApiKeyRotate(body),
      options,
      decode: decodeApiKeyWithSecret,
    });
  }
}
