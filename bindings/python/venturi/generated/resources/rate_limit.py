# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.limits import RateLimitStatus


class RateLimitResource:
    """`rate_limit`: The caller's current budget in every route class. Methods: `get`."""

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
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns what is left of the caller's budget in every route class. Budgets are kept for each tenant,
        principal and class, so one caller never uses up another's. This call costs nothing.

        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/rate-limit

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "rate_limit.get",
            RateLimitStatus,
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
