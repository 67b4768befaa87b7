# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.limits import RateLimitStatus

class RateLimitResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawRateLimitResource: ...
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RateLimitStatus: ...

@type_check_only
class RawRateLimitResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[RateLimitStatus]: ...

@type_check_only
class AsyncRateLimitResource:
    @property
    def with_raw_response(self) -> AsyncRawRateLimitResource: ...
    async def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RateLimitStatus: ...

@type_check_only
class AsyncRawRateLimitResource:
    async def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[RateLimitStatus]: ...
