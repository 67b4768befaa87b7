# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.attribution import AttributionDetail, AttributionPage, AttributionRecord
from ..models.disputes import Dispute, DisputeReason, Override

class AttributionResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[AttributionPage, AttributionRecord]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AttributionDetail: ...
    def dispute(
        self,
        id: str,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Dispute: ...
    def override(
        self,
        id: str,
        *,
        owner: str | Unset = ...,
        project: str | Unset = ...,
        service: str | Unset = ...,
        reason: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Override: ...

class AsyncAttributionResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[AttributionPage, AttributionRecord]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[AttributionDetail]: ...
    def dispute(
        self,
        id: str,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Dispute]: ...
    def override(
        self,
        id: str,
        *,
        owner: str | Unset = ...,
        project: str | Unset = ...,
        service: str | Unset = ...,
        reason: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Override]: ...
