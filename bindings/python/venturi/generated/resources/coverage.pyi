# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.coverage import Coverage

class CoverageResource:
    def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Coverage: ...

class AsyncCoverageResource:
    def get(
        self,
        *,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[Coverage]: ...
