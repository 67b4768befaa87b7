# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import DegradationState, Freshness
from .invocationevent import PathwayCategory
from .reports import CostBasis

CoverageMeasure: TypeAlias = Literal[
    "attribution",
    "chargeback_ready",
]

# Open: further members may come within v1.
CoverageGapReason: TypeAlias = str

class CoverageGap(Model):
    reason: CoverageGapReason
    records: int
    cost_usd: float | None
    share: float | None
    def __init__(
        self,
        *,
        reason: CoverageGapReason,
        records: int,
        cost_usd: float | None,
        share: float | None,
    ) -> None: ...

class CoverageFigures(Model):
    records: int
    unpriced_records: int
    cost_usd: float | None
    attributed_cost_usd: float | None
    chargeback_ready_cost_usd: float | None
    attribution_coverage: float | None
    chargeback_ready_coverage: float | None
    completeness: float
    def __init__(
        self,
        *,
        records: int,
        unpriced_records: int,
        cost_usd: float | None,
        attributed_cost_usd: float | None,
        chargeback_ready_cost_usd: float | None,
        attribution_coverage: float | None,
        chargeback_ready_coverage: float | None,
        completeness: float,
    ) -> None: ...

class PathwayCoverage(Model):
    records: int
    unpriced_records: int
    cost_usd: float | None
    attributed_cost_usd: float | None
    chargeback_ready_cost_usd: float | None
    attribution_coverage: float | None
    chargeback_ready_coverage: float | None
    completeness: float
    pathway_category: PathwayCategory
    freshness: Freshness
    def __init__(
        self,
        *,
        records: int,
        unpriced_records: int,
        cost_usd: float | None,
        attributed_cost_usd: float | None,
        chargeback_ready_cost_usd: float | None,
        attribution_coverage: float | None,
        chargeback_ready_coverage: float | None,
        completeness: float,
        pathway_category: PathwayCategory,
        freshness: Freshness,
    ) -> None: ...

class CoverageScore(Model):
    score: float | None
    source_freshness: float | None
    pathway_capture: float | None
    identity_resolution: float | None
    billing_reconciliation: float | None
    confidence_distribution: float | None
    def __init__(
        self,
        *,
        score: float | None,
        source_freshness: float | None,
        pathway_capture: float | None,
        identity_resolution: float | None,
        billing_reconciliation: float | None,
        confidence_distribution: float | None,
    ) -> None: ...

class Coverage(Model):
    period_from: date
    period_to: date
    as_of: datetime
    overall: CoverageFigures
    completeness_floor: float
    below_completeness_floor: bool
    freshness: Freshness
    degradation_state: DegradationState
    cost_basis: CostBasis
    score: CoverageScore
    pathways: list[PathwayCoverage]
    gaps: list[CoverageGap]
    def __init__(
        self,
        *,
        period_from: date | str,
        period_to: date | str,
        as_of: datetime | str,
        overall: CoverageFigures | Mapping[str, Any],
        completeness_floor: float,
        below_completeness_floor: bool,
        freshness: Freshness,
        degradation_state: DegradationState,
        cost_basis: CostBasis,
        score: CoverageScore | Mapping[str, Any],
        pathways: Sequence[PathwayCoverage | Mapping[str, Any]],
        gaps: Sequence[CoverageGap | Mapping[str, Any]],
    ) -> None: ...
