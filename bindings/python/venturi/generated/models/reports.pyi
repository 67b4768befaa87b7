# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .attribution import OutputState
from .common import ConfidenceBand, CostMethod, Page, StageOrigin
from .invocationevent import PathwayCategory

ReportDimension: TypeAlias = Literal[
    "organization",
    "owner",
    "project",
    "service",
    "provider",
    "requested_model",
    "served_model",
    "pathway_category",
    "output_state",
    "stage_origin",
    "confidence_band",
    "cost_method",
]

ReportMeasure: TypeAlias = Literal[
    "cost_usd",
    "eligible_cost_usd",
    "input_tokens",
    "output_tokens",
    "energy_wh",
    "carbon_gco2e",
    "confidence",
]

Granularity: TypeAlias = Literal[
    "day",
    "week",
    "month",
]

CostBasis: TypeAlias = Literal[
    "estimated",
    "reconciled",
    "mixed",
]

class Period(Model):
    from_: date
    to: date
    def __init__(
        self,
        *,
        from_: date | str,
        to: date | str,
    ) -> None: ...

class SpendRow(Model):
    period_from: date
    period_to: date
    organization: str | None
    owner: str | None
    project: str | None
    service: str | None
    provider: str | None
    requested_model: str | None
    served_model: str | None
    pathway_category: PathwayCategory | None
    output_state: OutputState | None
    stage_origin: StageOrigin | None
    confidence_band: ConfidenceBand | None
    cost_method: CostMethod | None
    records: int
    unpriced_records: int
    cost_usd: float | None
    eligible_cost_usd: float | None
    input_tokens: int | None
    output_tokens: int | None
    energy_wh: float | None
    carbon_gco2e: float | None
    confidence: float | None
    completeness: float
    cost_basis: CostBasis
    rolled_up: bool
    def __init__(
        self,
        *,
        period_from: date | str,
        period_to: date | str,
        organization: str | None,
        owner: str | None,
        project: str | None,
        service: str | None,
        provider: str | None,
        requested_model: str | None,
        served_model: str | None,
        pathway_category: PathwayCategory | None,
        output_state: OutputState | None,
        stage_origin: StageOrigin | None,
        confidence_band: ConfidenceBand | None,
        cost_method: CostMethod | None,
        records: int,
        unpriced_records: int,
        cost_usd: float | None,
        eligible_cost_usd: float | None,
        input_tokens: int | None,
        output_tokens: int | None,
        energy_wh: float | None,
        carbon_gco2e: float | None,
        confidence: float | None,
        completeness: float,
        cost_basis: CostBasis,
        rolled_up: bool,
    ) -> None: ...

class SpendRowPage(Model):
    data: list[SpendRow]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[SpendRow | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
