// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Budget, BudgetCreate, BudgetPage, BudgetUpdate } from "../models/budgets.js";
import { decodeBudget, decodeBudgetPage, encodeBudgetCreate, encodeBudgetUpdate } from "../models/budgets.js";

/** What `budgets.list` can be asked for. */
export interface BudgetsListParams {
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
   * `,` and `:`. Fields with their operators: `name` (eq, contains); `scope_type` (eq, ne, in); `scope_key` (eq,
   * in); `period` (eq, ne, in); `mode` (eq, ne, in).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `name`, `ceiling_usd`, `created_at`.
   */
  sort?: string;
}

/** `budgets` */
export class BudgetsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's budgets, each with where its current period stands.
   *
   * GET /api/v1/budgets, scope read:reporting
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: BudgetsListParams = {}, options: CallOptions = {}): Pages<BudgetPage, Budget> {
    return new Pages(this.core, {
      operation: "budgets.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeBudgetPage,
    });
  }

  /**
   * Creates a budget on an organization, a team, a project or a cost centre. It counts from the start of the
   * current period, so that spend before its creation is in it. At 75, 100 and 150 percent of the ceiling the
   * webhook event `budget.threshold.crossed` is sent, each once per period. A budget never blocks a call.
   *
   * A scope that isn't in the directory is refused with `VALIDATION_FAILED`; a second budget on the same scope
   * and period with `CONFLICT`.
   *
   * POST /api/v1/budgets, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, ConflictError,
   * IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: BudgetCreate, options: MutationOptions = {}): ApiPromise<Budget> {
    return this.core.call({
      operation: "budgets.create",
      body: () => encodeBudgetCreate(body),
      options,
      decode: decodeBudget,
    });
  }

  /**
   * Returns the budget with where its current period stands.
   *
   * GET /api/v1/budgets/{id}, scope read:reporting
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(id: string, options: CallOptions = {}): ApiPromise<Budget> {
    return this.core.call({
      operation: "budgets.get",
      path: { id: id },
      options,
      decode: decodeBudget,
    });
  }

  /**
   * Changes a budget's name, ceiling or mode. Scope and period stay; create another budget for others.
   *
   * PATCH /api/v1/budgets/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  update(id: string, body: BudgetUpdate, options: MutationOptions = {}): ApiPromise<Budget> {
    return this.core.call({
      operation: "budgets.update",
      path: { id: id },
      body: () => encodeBudgetUpdate(body),
      options,
      decode: decodeBudget,
    });
  }

  /**
   * Removes a budget. What it announced stays in the audit log.
   *
   * DELETE /api/v1/budgets/{id}, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
   * IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
   * ServiceUnavailableError.
   */
  delete(id: string, options: MutationOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "budgets.delete",
      path: { id: id },
      options,
      decode: () => undefined,
    });
  }
}
