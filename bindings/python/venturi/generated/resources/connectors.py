# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.connectors import Connector, ConnectorPage


class ConnectorsResource:
    """`connectors`: Read-only sources of usage and billing, with their health and freshness. Methods: `list`, `create`, `get`,
    `update`, `delete`."""

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
        """Lists the tenant's connectors with their health and freshness.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `name` (eq,
            contains); `health` (eq, ne, in); `freshness` (eq, ne, in); `enabled` (eq).
        sort: The field to sort by, descending with a leading `-`. One of `name`, `created_at`,
            `last_success_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/connectors, scope read:attribution

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "connectors.list",
            ConnectorPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create(
        self,
        *,
        kind,
        name,
        options=UNSET,
        credential=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Adds a read-only source. It begins to run at once and is `pending` until its first run ends. A name
        that is taken is refused with `CONFLICT`, a source outside the tenant's region with
        `RESIDENCY_BLOCKED`.

        kind: What it reads from. It cannot be changed later.
        name: A name for people, unique in the tenant.
        options: What the kind needs to know, for example `account` or `bucket`. Nothing secret belongs
            here; it is shown again.
        credential: The source's read-only credential. It is stored encrypted and never returned.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/connectors, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, ConflictError,
        IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "connectors.create",
            Connector,
            body={
                "kind": kind,
                "name": name,
                "options": options,
                "credential": credential,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def get(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns the connector with its health and freshness.

        id: The connector's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/connectors/{id}, scope read:attribution

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "connectors.get",
            Connector,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def update(
        self,
        id,
        *,
        name=UNSET,
        enabled=UNSET,
        options=UNSET,
        credential=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Changes a connector's name, options or credential, or switches it off and on.

        id: The connector's id.
        name: A name for people.
        enabled: Whether it runs.
        options: What the kind needs to know. It replaces all options stated before.
        credential: A new credential; null removes the one that is stored.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PATCH /api/v1/connectors/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        ConflictError, IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "connectors.update",
            Connector,
            path={"id": id},
            body={
                "name": name,
                "enabled": enabled,
                "options": options,
                "credential": credential,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes a connector and its credential. New data stops; what it delivered before stays.

        id: The connector's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/connectors/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "connectors.delete",
            None,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
