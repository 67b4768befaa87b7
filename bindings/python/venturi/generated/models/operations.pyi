# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

HealthState: TypeAlias = Literal[
    "ok",
    "failing",
]

class Health(Model):
    status: HealthState
    version: str
    def __init__(
        self,
        *,
        status: HealthState,
        version: str,
    ) -> None: ...

class Readiness(Model):
    status: HealthState
    checks: dict[str, HealthState]
    def __init__(
        self,
        *,
        status: HealthState,
        checks: Mapping[str, HealthState],
    ) -> None: ...
