# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.settings import Settings

class SettingsResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
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
        idempotency_key: str | None = ...,
    ) -> Settings: ...

class AsyncSettingsResource:
    def get(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[Settings]: ...
    def update(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Settings]: ...
