# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

# Open: further members may come within v1.
RouteClass: TypeAlias = str

class RateLimitBudget(Model):
    route_class: RouteClass
    limit: int
    window_seconds: int
    burst: int
    remaining: int
    reset_seconds: int
    def __init__(
        self,
        *,
        route_class: RouteClass,
        limit: int,
        window_seconds: int,
        burst: int,
        remaining: int,
        reset_seconds: int,
    ) -> None: ...

class RateLimitStatus(Model):
    budgets: list[RateLimitBudget]
    def __init__(
        self,
        *,
        budgets: Sequence[RateLimitBudget | Mapping[str, Any]],
    ) -> None: ...
