# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.coverage import Coverage


class CoverageResource:
    """`coverage`"""

    __slots__ = ("_client",)

    def __init__(self, client):
        self._client = client

    def get(
        self,
        *,
        from_=None,
        to=None,
        timeout=None,
        max_retries=None,
    ):
        """Says how much of the spend has an owner (attribution coverage), how much of it meets the chargeback
        floor of 0.80 (chargeback-ready coverage), overall and by pathway, and why the rest does not. Shares
        are of known cost; unpriced records are counted beside them.

        Without `from` and `to` the current calendar month is meant, up to today. Where less data has
        arrived than the tenant's completeness floor asks for, amounts and shares are null and
        `below_completeness_floor` is true: the gap is shown, never zero.

        from_: The first day, in UTC; the first of the month of `to` where absent.
        to: The last day, in UTC, included; today where absent. At most 366 days from the first.

        GET /api/v1/coverage, scope read:attribution

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._client._call(
            "coverage.get",
            Coverage,
            query={"from": from_, "to": to},
            options={"timeout": timeout, "max_retries": max_retries},
        )
