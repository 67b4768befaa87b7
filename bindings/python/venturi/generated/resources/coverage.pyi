# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.coverage import Coverage

class CoverageResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawCoverageResource: ...
    def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Coverage: ...

@type_check_only
class RawCoverageResource:
    def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Coverage]: ...

@type_check_only
class AsyncCoverageResource:
    @property
    def with_raw_response(self) -> AsyncRawCoverageResource: ...
    async def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Coverage: ...

@type_check_only
class AsyncRawCoverageResource:
    async def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Coverage]: ...
