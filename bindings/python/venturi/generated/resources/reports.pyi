# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.reports import Granularity, ReportDimension, ReportMeasure, SpendRow, SpendRowPage

class ReportsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawReportsResource: ...
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
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Pages[SpendRowPage, SpendRow]: ...

@type_check_only
class RawReportsResource:
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[SpendRowPage]: ...
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[SpendRowPage]: ...

@type_check_only
class AsyncReportsResource:
    @property
    def with_raw_response(self) -> AsyncRawReportsResource: ...
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
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[SpendRowPage, SpendRow]: ...

@type_check_only
class AsyncRawReportsResource:
    async def spend(
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[SpendRowPage]: ...
    async def timeseries(
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[SpendRowPage]: ...
