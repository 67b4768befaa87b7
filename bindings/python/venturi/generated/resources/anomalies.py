# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.anomalies import AnomalyPage


class AnomaliesResource:
    """`anomalies`: Spend that departs from its own history. Methods: `list`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists departures of spend from its own history, the latest first unless `sort` says otherwise. Each
        states what was observed, what was expected, and the range around it. The webhook event
        `anomaly.detected` announces new ones.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `severity` (eq, ne,
            in); `status` (eq, ne, in); `dimension` (eq, in); `value` (eq, in); `measure` (eq, in); `impact_usd`
            (gt, gte, lt, lte); `detected_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `detected_at`, `impact_usd`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/anomalies, scope read:reporting

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "anomalies.list",
            AnomalyPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
