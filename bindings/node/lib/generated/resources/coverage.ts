// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import type { Coverage } from "../models/coverage.js";
import { decodeCoverage } from "../models/coverage.js";

/** What `coverage.get` can be asked for. */
export interface CoverageGetParams {
  /**
   * The first day, in UTC; the first of the month of `to` where absent.
   */
  from?: string;
  /**
   * The last day, in UTC, included; today where absent. At most 366 days from the first.
   */
  to?: string;
}

/** `coverage` */
export class CoverageResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Says how much of the spend has an owner (attribution coverage), how much of it meets the chargeback floor of
   * 0.80 (chargeback-ready coverage), overall and by pathway, and why the rest does not. Shares are of known
   * cost; unpriced records are counted beside them.
   *
   * Without `from` and `to` the current calendar month is meant, up to today. Where less data has arrived than
   * the tenant's completeness floor asks for, amounts and shares are null and `below_completeness_floor` is true:
   * the gap is shown, never zero.
   *
   * GET /api/v1/coverage, scope read:attribution
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(params: CoverageGetParams = {}, options: CallOptions = {}): ApiPromise<Coverage> {
    return this.core.call({
      operation: "coverage.get",
      query: { from: params.from, to: params.to },
      options,
      decode: decodeCoverage,
    });
  }
}
