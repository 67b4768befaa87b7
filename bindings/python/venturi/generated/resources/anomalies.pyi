# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.anomalies import Anomaly, AnomalyPage

class AnomaliesResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawAnomaliesResource: ...
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
    ) -> Pages[AnomalyPage, Anomaly]: ...

@type_check_only
class RawAnomaliesResource:
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
    ) -> RawResponse[AnomalyPage]: ...

@type_check_only
class AsyncAnomaliesResource:
    @property
    def with_raw_response(self) -> AsyncRawAnomaliesResource: ...
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
    ) -> AsyncPages[AnomalyPage, Anomaly]: ...

@type_check_only
class AsyncRawAnomaliesResource:
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
    ) -> RawResponse[AnomalyPage]: ...
