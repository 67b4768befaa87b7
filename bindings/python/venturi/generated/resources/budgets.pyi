# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.budgets import Budget, BudgetMode, BudgetPage, BudgetPeriod, BudgetScope

class BudgetsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[BudgetPage, Budget]: ...
    def create(
        self,
        *,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Budget: ...
    def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

class AsyncBudgetsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[BudgetPage, Budget]: ...
    def create(
        self,
        *,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Budget]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[Budget]: ...
    def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Budget]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[None]: ...
