# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.coverage import Coverage


class CoverageResource:
    """`coverage`: How much of the spend has an owner, how much of that is ready for chargeback, and why the rest is not.
    Methods: `get`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def get(
        self,
        *,
        from_=None,
        to=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Says how much of the spend has an owner (attribution coverage), how much of it meets the chargeback
        floor of 0.80 (chargeback-ready coverage), overall and by pathway, and why the rest does not. Shares
        are of known cost; unpriced records are counted beside them.

        Without `from` and `to` the current calendar month is meant, up to today. Where less data has
        arrived than the tenant's completeness floor asks for, amounts and shares are null and
        `below_completeness_floor` is true: the gap is shown, never zero.

        from_: The first day, in UTC; the first of the month of `to` where absent.
        to: The last day, in UTC, included; today where absent. At most 366 days from the first.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/coverage, scope read:attribution

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "coverage.get",
            Coverage,
            query={"from": from_, "to": to},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
