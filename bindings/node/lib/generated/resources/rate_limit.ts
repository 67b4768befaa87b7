// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import type { RateLimitStatus } from "../models/limits.js";
import { decodeRateLimitStatus } from "../models/limits.js";

/** `rate_limit` */
export class RateLimitResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Returns what is left of the caller's budget in every route class. Budgets are kept for each tenant, principal
   * and class, so one caller never uses up another's. This call costs nothing.
   *
   * GET /api/v1/rate-limit
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InternalError,
   * ServiceUnavailableError.
   */
  get(options: CallOptions = {}): ApiPromise<RateLimitStatus> {
    return this.core.call({
      operation: "rate_limit.get",
      options,
      decode: decodeRateLimitStatus,
    });
  }
}
