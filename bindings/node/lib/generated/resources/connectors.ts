// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Connector, ConnectorCreate, ConnectorPage, ConnectorUpdate } from "../models/connectors.js";
import { decodeConnector, decodeConnectorPage, encodeConnectorCreate, encodeConnectorUpdate } from "../models/connectors.js";

/** What `connectors.list` can be asked for. */
export interface ConnectorsListParams {
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
   * `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `name` (eq, contains); `health` (eq, ne, in);
   * `freshness` (eq, ne, in); `enabled` (eq).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `name`, `created_at`, `last_success_at`.
   */
  sort?: string;
}

/** `connectors` */
export class ConnectorsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's connectors with their health and freshness.
   *
   * GET /api/v1/connectors, scope read:attribution
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: ConnectorsListParams = {}, options: CallOptions = {}): Pages<ConnectorPage, Connector> {
    return new Pages(this.core, {
      operation: "connectors.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeConnectorPage,
    });
  }

  /**
   * Adds a read-only source. It begins to run at once and is `pending` until its first run ends. A name that is
   * taken is refused with `CONFLICT`, a source outside the tenant's region with `RESIDENCY_BLOCKED`.
   *
   * POST /api/v1/connectors, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, ConflictError,
   * IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: ConnectorCreate, options: MutationOptions = {}): ApiPromise<Connector> {
    return this.core.call({
      operation: "connectors.create",
      body: () => encodeConnectorCreate(body),
      options,
      decode: decodeConnector,
    });
  }

  /**
   * Returns the connector with its health and freshness.
   *
   * GET /api/v1/connectors/{id}, scope read:attribution
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<Connector> {
    return this.core.call({
      operation: "connectors.get",
      path: { id: id },
      options,
      decode: decodeConnector,
    });
  }

  /**
   * Changes a connector's name, options or credential, or switches it off and on.
   *
   * PATCH /api/v1/connectors/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError, ConflictError,
   * IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  update(id: string, body: ConnectorUpdate, options: MutationOptions = {}): ApiPromise<Connector> {
    return this.core.call({
      operation: "connectors.update",
      path: { id: id },
      body: () => encodeConnectorUpdate(body),
      options,
      decode: decodeConnector,
    });
  }

  /**
   * Removes a connector and its credential. New data stops; what it delivered before stays.
   *
   * DELETE /api/v1/connectors/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "connectors.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }
}
