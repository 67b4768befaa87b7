# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.settings import Settings

class SettingsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawSettingsResource: ...
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Settings: ...
    def update(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Settings: ...

@type_check_only
class RawSettingsResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Settings]: ...
    def update(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Settings]: ...

@type_check_only
class AsyncSettingsResource:
    @property
    def with_raw_response(self) -> AsyncRawSettingsResource: ...
    async def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Settings: ...
    async def update(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Settings: ...

@type_check_only
class AsyncRawSettingsResource:
    async def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Settings]: ...
    async def update(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Settings]: ...
