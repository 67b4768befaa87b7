# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.audit import AuditEventPage


class AuditEventsResource:
    """`audit_events`: The append-only record of who changed what. Methods: `list`."""

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
        """Lists who did what in the tenant, the latest first unless `sort` says otherwise. Events are
        append-only and chained by hash; the operator verifies the chain with `venturi-server audit verify`.
        They hold no secrets and no content.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `sequence` (eq, gt, gte, lt, lte);
            `occurred_at` (gt, gte, lt, lte); `category` (eq, ne, in); `action` (eq, ne, in); `outcome` (eq, ne,
            in); `actor_kind` (eq, ne, in); `actor_id` (eq, in); `resource_type` (eq, in); `resource_id` (eq,
            in); `trace_id` (eq).
        sort: The field to sort by, descending with a leading `-`. One of `sequence`, `occurred_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/audit-events, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "audit_events.list",
            AuditEventPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
