# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

class Settings(Model):
    residency_region: str
    stage_b_enabled: bool
    max_key_lifetime_days: int
    completeness_floor: float
    updated_at: datetime
    def __init__(
        self,
        *,
        residency_region: str,
        stage_b_enabled: bool,
        max_key_lifetime_days: int,
        completeness_floor: float,
        updated_at: datetime | str,
    ) -> None: ...

class SettingsUpdate(Model):
    residency_region: str | None
    stage_b_enabled: bool | None
    max_key_lifetime_days: int | None
    completeness_floor: float | None
    def __init__(
        self,
        *,
        residency_region: str | Unset = ...,
        stage_b_enabled: bool | Unset = ...,
        max_key_lifetime_days: int | Unset = ...,
        completeness_floor: float | Unset = ...,
    ) -> None: ...
