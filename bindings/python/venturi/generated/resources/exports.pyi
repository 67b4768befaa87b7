# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ...exports import AsyncExport, Export
from ..models.exports import ExportCompression, ExportFormat
from ..models.reports import Period, ReportDimension

class ExportsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawExportsResource: ...
    def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Export: ...
    def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Export: ...

@type_check_only
class RawExportsResource:
    def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Export]: ...
    def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Export]: ...

@type_check_only
class AsyncExportsResource:
    @property
    def with_raw_response(self) -> AsyncRawExportsResource: ...
    async def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> AsyncExport: ...
    async def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncExport: ...

@type_check_only
class AsyncRawExportsResource:
    async def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[AsyncExport]: ...
    async def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[AsyncExport]: ...
