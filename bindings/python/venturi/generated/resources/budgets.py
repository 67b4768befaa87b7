# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.budgets import Budget, BudgetPage


class BudgetsResource:
    """`budgets`: Limits on a scope and a period, with notice at 75, 100 and 150 percent. A budget never blocks traffic.
    Methods: `list`, `create`, `get`, `update`, `delete`."""

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
        """Lists the tenant's budgets, each with where its current period stands.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `name` (eq, contains); `scope_type` (eq,
            ne, in); `scope_key` (eq, in); `period` (eq, ne, in); `mode` (eq, ne, in).
        sort: The field to sort by, descending with a leading `-`. One of `name`, `ceiling_usd`,
            `created_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/budgets, scope read:reporting

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "budgets.list",
            BudgetPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create(
        self,
        *,
        name,
        scope,
        period,
        ceiling_usd,
        mode=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates a budget on an organization, a team, a project or a cost centre. It counts from the start of
        the current period, so that spend before its creation is in it. At 75, 100 and 150 percent of the
        ceiling the webhook event `budget.threshold.crossed` is sent, each once per period. A budget never
        blocks a call.

        A scope that isn't in the directory is refused with `VALIDATION_FAILED`; a second budget on the same
        scope and period with `CONFLICT`.

        name: A name for people.
        scope: Whose spend is limited. It cannot be changed later.
        period: Over which period it adds up. It cannot be changed later.
        ceiling_usd: The limit for one period, in US dollars, to the millionth of a dollar.
        mode: What it does when a threshold is crossed; `shape` where absent.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/budgets, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, ConflictError,
        IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "budgets.create",
            Budget,
            body={
                "name": name,
                "scope": scope,
                "period": period,
                "ceiling_usd": ceiling_usd,
                "mode": mode,
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
        """Returns the budget with where its current period stands.

        id: The budget's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/budgets/{id}, scope read:reporting

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "budgets.get",
            Budget,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def update(
        self,
        id,
        *,
        name=UNSET,
        ceiling_usd=UNSET,
        mode=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Changes a budget's name, ceiling or mode. Scope and period stay; create another budget for others.

        id: The budget's id.
        name: A name for people.
        ceiling_usd: The limit for one period, in US dollars. It applies to the current period at once;
            thresholds that were already crossed are not announced again.
        mode: What it does when a threshold is crossed.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PATCH /api/v1/budgets/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "budgets.update",
            Budget,
            path={"id": id},
            body={
                "name": name,
                "ceiling_usd": ceiling_usd,
                "mode": mode,
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
        """Removes a budget. What it announced stays in the audit log.

        id: The budget's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/budgets/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "budgets.delete",
            None,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
