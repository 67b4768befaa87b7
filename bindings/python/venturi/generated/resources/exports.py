# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ...exports import Export


class ExportsResource:
    """`exports`: FOCUS-aligned chargeback files, made by asynchronous jobs. Methods: `create`, `get`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def create(
        self,
        *,
        format,
        period,
        group_by=UNSET,
        compression=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Queues a job that writes attributed cost into a FOCUS 1.2 file, and returns at once with the job's
        handle. Poll the job, or subscribe to `export.completed` and `export.failed`.

        The file holds only records that are eligible for chargeback: confidence 0.80 or above, not
        disputed, priced, and of the tenant's own region. Cohorts of fewer than five people are folded into
        their parent, whatever `group_by` says. What was left out or folded is counted in `suppressed`, and
        the total reconciles with `reports.spend`.

        A tenant whose residency forbids the export altogether gets `RESIDENCY_BLOCKED`.

        format: The file's format.
        period: The days to export, by the time at which the calls happened.
        group_by: What to aggregate by, besides what FOCUS itself needs to keep apart (day, provider, model
            and meter). Where it is absent, every eligible attribution record has rows of its own.
        compression: How to compress the file; `none` where absent.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/exports, scope export:create

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "exports.create",
            Export,
            body={
                "format": format,
                "period": period,
                "group_by": group_by,
                "compression": compression,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def get(
        self,
        job_id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns the job. Once it is completed, every read carries a fresh signed `result_url` that works for
        15 minutes, and the SHA-256 by which the download can be checked. A finished job is kept when its
        file is gone; its status is `expired` then.

        job_id: The job's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/exports/{job_id}, scope export:create

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "exports.get",
            Export,
            path={"job_id": job_id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
