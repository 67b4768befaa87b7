# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.exports import ExportCompression, ExportFormat, ExportJob
from ..models.reports import Period, ReportDimension

class ExportsResource:
    def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> ExportJob: ...
    def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> ExportJob: ...

class AsyncExportsResource:
    def create(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[ExportJob]: ...
    def get(
        self,
        job_id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[ExportJob]: ...
