// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import type { ExportCreate, ExportJob } from "../models/exports.js";
import { decodeExportJob, encodeExportCreate } from "../models/exports.js";

/** `exports` */
export class ExportsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Queues a job that writes attributed cost into a FOCUS 1.2 file, and returns at once with the job's handle.
   * Poll the job, or subscribe to `export.completed` and `export.failed`.
   *
   * The file holds only records that are eligible for chargeback: confidence 0.80 or above, not disputed, priced,
   * and of the tenant's own region. Cohorts of fewer than five people are folded into their parent, whatever
   * `group_by` says. What was left out or folded is counted in `suppressed`, and the total reconciles with
   * `reports.spend`.
   *
   * A tenant whose residency forbids the export altogether gets `RESIDENCY_BLOCKED`.
   *
   * POST /api/v1/exports, scope export:create
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
   * IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  create(body: ExportCreate, options: MutationOptions = {}): ApiPromise<ExportJob> {
    return this.core.call({
      operation: "exports.create",
      body: () => encodeExportCreate(body),
      options,
      decode: decodeExportJob,
    });
  }

  /**
   * Returns the job. Once it is completed, every read carries a fresh signed `result_url` that works for 15
   * minutes, and the SHA-256 by which the download can be checked. A finished job is kept when its file is gone;
   * its status is `expired` then.
   *
   * GET /api/v1/exports/{job_id}, scope export:create
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  get(jobId: string, options: CallOptions = {}): ApiPromise<ExportJob> {
    return this.core.call({
      operation: "exports.get",
      path: { job_id: jobId },
      options,
      decode: decodeExportJob,
    });
  }
}
