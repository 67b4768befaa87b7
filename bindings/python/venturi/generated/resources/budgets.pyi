# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.budgets import Budget, BudgetMode, BudgetPage, BudgetPeriod, BudgetScope

class BudgetsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawBudgetsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

@type_check_only
class RawBudgetsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[BudgetPage]: ...
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Budget]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Budget]: ...
    def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Budget]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...

@type_check_only
class AsyncBudgetsResource:
    @property
    def with_raw_response(self) -> AsyncRawBudgetsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[BudgetPage, Budget]: ...
    async def create(
        self,
        *,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Budget: ...
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Budget: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

@type_check_only
class AsyncRawBudgetsResource:
    async def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[BudgetPage]: ...
    async def create(
        self,
        *,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Budget]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Budget]: ...
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Budget]: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
