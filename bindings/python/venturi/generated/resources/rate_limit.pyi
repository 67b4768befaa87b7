# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.limits import RateLimitStatus

class RateLimitResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> RateLimitStatus: ...

class AsyncRateLimitResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[RateLimitStatus]: ...
