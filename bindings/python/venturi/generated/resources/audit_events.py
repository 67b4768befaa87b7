# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.audit import AuditEventPage


class AuditEventsResource:
    """`audit_events`"""

    __slots__ = ("_client",)

    def __init__(self, client):
        self._client = client

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
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

        GET /api/v1/audit-events, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._client._pages(
            "audit_events.list",
            AuditEventPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries},
        )
