# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.attribution import AttributionDetail, AttributionPage, AttributionRecord
from ..models.disputes import Dispute, DisputeReason, Override

class AttributionResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawAttributionResource: ...
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
    ) -> Pages[AttributionPage, AttributionRecord]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Override: ...

@type_check_only
class RawAttributionResource:
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
    ) -> RawResponse[AttributionPage]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[AttributionDetail]: ...
    def dispute(
        self,
        id: str,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Dispute]: ...
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Override]: ...

@type_check_only
class AsyncAttributionResource:
    @property
    def with_raw_response(self) -> AsyncRawAttributionResource: ...
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
    ) -> AsyncPages[AttributionPage, AttributionRecord]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AttributionDetail: ...
    async def dispute(
        self,
        id: str,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Dispute: ...
    async def override(
        self,
        id: str,
        *,
        owner: str | Unset = ...,
        project: str | Unset = ...,
        service: str | Unset = ...,
        reason: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Override: ...

@type_check_only
class AsyncRawAttributionResource:
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
    ) -> RawResponse[AttributionPage]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[AttributionDetail]: ...
    async def dispute(
        self,
        id: str,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Dispute]: ...
    async def override(
        self,
        id: str,
        *,
        owner: str | Unset = ...,
        project: str | Unset = ...,
        service: str | Unset = ...,
        reason: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Override]: ...
