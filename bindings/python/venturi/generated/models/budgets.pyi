# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page

BudgetScopeType: TypeAlias = Literal[
    "organization",
    "team",
    "project",
    "cost_centre",
]

BudgetPeriod: TypeAlias = Literal[
    "monthly",
    "quarterly",
    "yearly",
]

# Open: further members may come within v1.
BudgetMode: TypeAlias = str

class BudgetScope(Model):
    type: BudgetScopeType
    key: str
    def __init__(
        self,
        *,
        type: BudgetScopeType,
        key: str,
    ) -> None: ...

class BudgetUpdate(Model):
    name: str | None
    ceiling_usd: float | None
    mode: BudgetMode | None
    def __init__(
        self,
        *,
        name: str | Unset = ...,
        ceiling_usd: float | Unset = ...,
        mode: BudgetMode | Unset = ...,
    ) -> None: ...

class BudgetCreate(Model):
    name: str
    scope: BudgetScope
    period: BudgetPeriod
    ceiling_usd: float
    mode: BudgetMode | None
    def __init__(
        self,
        *,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode | Unset = ...,
    ) -> None: ...

class Budget(Model):
    id: str
    name: str
    scope: BudgetScope
    period: BudgetPeriod
    ceiling_usd: float
    mode: BudgetMode
    period_start: date
    period_end: date
    period_to_date_usd: float | None
    consumed_percent: float | None
    forecast_usd: float | None
    crossed_thresholds: list[int]
    completeness: float
    as_of: datetime
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period: BudgetPeriod,
        ceiling_usd: float,
        mode: BudgetMode,
        period_start: date | str,
        period_end: date | str,
        period_to_date_usd: float | None,
        consumed_percent: float | None,
        forecast_usd: float | None,
        crossed_thresholds: Sequence[int],
        completeness: float,
        as_of: datetime | str,
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class BudgetPage(Model):
    data: list[Budget]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Budget | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
