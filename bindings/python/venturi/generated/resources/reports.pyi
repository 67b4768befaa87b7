# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.reports import Granularity, ReportDimension, ReportMeasure, SpendRow, SpendRowPage

class ReportsResource:
    def spend(
        self,
        *,
        from_: date | str,
        to: date | str,
        group_by: Sequence[ReportDimension] | None = ...,
        measures: Sequence[ReportMeasure] | None = ...,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[SpendRowPage, SpendRow]: ...
    def timeseries(
        self,
        *,
        from_: date | str,
        to: date | str,
        granularity: Granularity | None = ...,
        group_by: Sequence[ReportDimension] | None = ...,
        measures: Sequence[ReportMeasure] | None = ...,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[SpendRowPage, SpendRow]: ...

class AsyncReportsResource:
    def spend(
        self,
        *,
        from_: date | str,
        to: date | str,
        group_by: Sequence[ReportDimension] | None = ...,
        measures: Sequence[ReportMeasure] | None = ...,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[SpendRowPage, SpendRow]: ...
    def timeseries(
        self,
        *,
        from_: date | str,
        to: date | str,
        granularity: Granularity | None = ...,
        group_by: Sequence[ReportDimension] | None = ...,
        measures: Sequence[ReportMeasure] | None = ...,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[SpendRowPage, SpendRow]: ...
