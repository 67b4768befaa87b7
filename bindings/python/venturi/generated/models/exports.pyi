# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import CostMethod
from .reports import Period, ReportDimension

ExportFormat: TypeAlias = Literal[
    "focus",
]

ExportCompression: TypeAlias = Literal[
    "none",
    "gzip",
    "zstd",
]

ExportStatus: TypeAlias = Literal[
    "queued",
    "running",
    "completed",
    "failed",
    "expired",
]

class ExportCreate(Model):
    format: ExportFormat
    period: Period
    group_by: list[ReportDimension] | None
    compression: ExportCompression | None
    def __init__(
        self,
        *,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension] | Unset = ...,
        compression: ExportCompression | Unset = ...,
    ) -> None: ...

class ExportExclusions(Model):
    below_floor: int
    disputed: int
    residency_blocked: int
    unpriced: int
    rolled_up_rows: int
    def __init__(
        self,
        *,
        below_floor: int,
        disputed: int,
        residency_blocked: int,
        unpriced: int,
        rolled_up_rows: int,
    ) -> None: ...

class ExportFailure(Model):
    error_code: str
    detail: str
    def __init__(
        self,
        *,
        error_code: str,
        detail: str,
    ) -> None: ...

class ExportJob(Model):
    job_id: str
    status: ExportStatus
    format: ExportFormat
    compression: ExportCompression
    period: Period
    group_by: list[ReportDimension]
    created_at: datetime
    completed_at: datetime | None
    progress: float | None
    result_url: str | None
    expires_at: datetime | None
    file_name: str | None
    bytes: int | None
    sha256: str | None
    rows: int | None
    total_cost_usd: float | None
    cost_methods: list[CostMethod]
    suppressed: ExportExclusions | None
    error: ExportFailure | None
    def __init__(
        self,
        *,
        job_id: str,
        status: ExportStatus,
        format: ExportFormat,
        compression: ExportCompression,
        period: Period | Mapping[str, Any],
        group_by: Sequence[ReportDimension],
        created_at: datetime | str,
        completed_at: datetime | str | None,
        progress: float | None,
        result_url: str | None,
        expires_at: datetime | str | None,
        file_name: str | None,
        bytes: int | None,
        sha256: str | None,
        rows: int | None,
        total_cost_usd: float | None,
        cost_methods: Sequence[CostMethod],
        suppressed: ExportExclusions | Mapping[str, Any] | None,
        error: ExportFailure | Mapping[str, Any] | None,
    ) -> None: ...
