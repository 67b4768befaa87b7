# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.limits import RateLimitStatus


class RateLimitResource:
    """`rate_limit`"""

    __slots__ = ("_client",)

    def __init__(self, client):
        self._client = client

    def get(
        self,
        *,
        timeout=None,
        max_retries=None,
    ):
        """Returns what is left of the caller's budget in every route class. Budgets are kept for each tenant,
        principal and class, so one caller never uses up another's. This call costs nothing.

        GET /api/v1/rate-limit

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InternalError,
        ServiceUnavailableError.
        """
        return self._client._call(
            "rate_limit.get",
            RateLimitStatus,
            options={"timeout": timeout, "max_retries": max_retries},
        )
