// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { OAuthClient, OAuthClientCreate, OAuthClientPage, OAuthClientRotateSecret, OAuthClientWithSecret } from "../models/keys.js";
import { decodeOAuthClient, decodeOAuthClientPage, decodeOAuthClientWithSecret, encodeOAuthClientCreate, encodeOAuthClientRotateSecret } from "../models/keys.js";

/** What `oauth_clients.list` can be asked for. */
export interface OauthClientsListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
}

/** `oauth_clients` */
export class OauthClientsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's OAuth clients, the newest first. Secrets are never listed; `hint` helps to recognise one.
   *
   * GET /api/v1/oauth-clients, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
   * CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError, RateLimitError,
   * InternalError, ServiceUnavailableError.
   */
  list(params: OauthClientsListParams = {}, options: CallOptions = {}): Pages<OAuthClientPage, OAuthClient> {
    return new Pages(this.core, {
      operation: "oauth_clients.list",
      query: { cursor: params.cursor, limit: params.limit },
      options,
      decode: decodeOAuthClientPage,
    });
  }

  /**
   * Creates a client and returns its secret, this once; it is stored only as a salted hash. A client without a
   * secret gets none.
   *
   * A client that is given `jwks` authenticates by assertions that it signs itself (`private_key_jwt`, RFC 7523),
   * and gets no secret.
   *
   * Its tokens carry at most the scopes that are chosen here, and never more than you hold yourself. Repeating
   * the request with the same Idempotency-Key returns the same client and the same secret for 24 hours. Creation
   * is audit-logged.
   *
   * POST /api/v1/oauth-clients, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * NoScopeError, ScopeNotGrantableError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: OAuthClientCreate, options: MutationOptions = {}): ApiPromise<OAuthClientWithSecret> {
    return this.core.call({
      operation: "oauth_clients.create",
      body: () => encodeOAuthClientCreate(body),
      options,
      decode: decodeOAuthClientWithSecret,
    });
  }

  /**
   * Returns a client without its secret.
   *
   * GET /api/v1/oauth-clients/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<OAuthClient> {
    return this.core.call({
      operation: "oauth_clients.get",
      path: { id: id },
      options,
      decode: decodeOAuthClient,
    });
  }

  /**
   * Removes a client. It obtains no more tokens, and those that it holds are refused from now on. The audit log
   * keeps its history.
   *
   * A user's token needs a sign-in within the last five minutes.
   *
   * DELETE /api/v1/oauth-clients/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "oauth_clients.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }

  /**
   * Gives a client a new secret, and returns it, this once. The id stays, and so do the tokens that it holds. The
   * old secret stops at once, or works for `grace_seconds` more. Of a client that authenticates by its keys,
   * `jwks` replaces them, and no secret comes back. A client with neither is a `CONFLICT`, and so is one that is
   * given the other's kind.
   *
   * A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.
   *
   * POST /api/v1/oauth-clients/{id}/rotate-secret, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError, NotFoundError,
   * ConflictError, IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  rotateSecret(id: string, body: OAuthClientRotateSecret = {}, options: MutationOptions = {}): ApiPromise<OAuthClientWithSecret> {
    return this.core.call({
      operation: "oauth_clients.rotate_secret",
      path: { id: id },
      body: () => encodeOAuthClientRotateSecret(body),
      options,
      decode: decodeOAuthClientWithSecret,
    });
  }
}
