// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/exports.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// FOCUS-aligned chargeback files, made by asynchronous jobs.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT ExportsResource {
public:
    /// Made by the client; see Venturi.
    explicit ExportsResource(std::shared_ptr<runtime::Core> core);

    /// Create an export.
    ///
    /// Queues a job that writes attributed cost into a FOCUS 1.2 file, and returns at once with the job's handle. Poll
    /// the job, or subscribe to `export.completed` and `export.failed`.
    ///
    /// The file holds only records that are eligible for chargeback: confidence 0.80 or above, not disputed, priced,
    /// and of the tenant's own region. Cohorts of fewer than five people are folded into their parent, whatever
    /// `group_by` says. What was left out or folded is counted in `suppressed`, and the total reconciles with
    /// `reports.spend`.
    ///
    /// A tenant whose residency forbids the export altogether gets `RESIDENCY_BLOCKED`.
    ///
    /// Needs the scope `export:create`. Draws from the rate limit class `export`. Repeating it is safe: an
    /// Idempotency-Key is sent, the same over all retries.
    ///
    /// Errors: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError, InvalidCredentialsError,
    /// CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError, ResidencyBlockedError,
    /// PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
    /// RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/exports`
    Call<ExportJob> create(const ExportCreate& body, CallOptions options = {}) const;

    /// Read an export job.
    ///
    /// Returns the job. Once it is completed, every read carries a fresh signed `result_url` that works for 15 minutes,
    /// and the SHA-256 by which the download can be checked. A finished job is kept when its file is gone; its status
    /// is `expired` then.
    ///
    /// @param job_id The job's id. 1 to 64 characters.
    ///
    /// Needs the scope `export:create`. Draws from the rate limit class `read`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
    /// NotFoundError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `GET /api/v1/exports/{job_id}`
    Call<ExportJob> get(std::string_view job_id, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
