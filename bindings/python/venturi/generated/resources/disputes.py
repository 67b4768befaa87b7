# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.disputes import DisputePage


class DisputesResource:
    """`disputes`: Contesting an attribution, and replacing one with an audited decision of your own. Methods: `list`."""

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
        """Lists the tenant's disputes, the latest first unless `sort` says otherwise.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `status` (eq, ne, in); `reason` (eq, ne,
            in); `attribution_id` (eq, in); `invocation_id` (eq, in); `current_owner` (eq, in); `proposed_owner`
            (eq, in); `opened_at` (gt, gte, lt, lte); `resolved_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `opened_at`, `resolved_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/disputes, scope read:attribution

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "disputes.list",
            DisputePage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
