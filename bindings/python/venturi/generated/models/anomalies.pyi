# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page
from .reports import ReportDimension, ReportMeasure

# Open: further members may come within v1.
AnomalyKind: TypeAlias = str

# Open: further members may come within v1.
AnomalySeverity: TypeAlias = str

# Open: further members may come within v1.
AnomalyStatus: TypeAlias = str

class Anomaly(Model):
    id: str
    kind: AnomalyKind
    severity: AnomalySeverity
    status: AnomalyStatus
    dimension: ReportDimension
    value: str
    measure: ReportMeasure
    window_start: datetime
    window_end: datetime
    observed: float
    expected: float
    expected_low: float
    expected_high: float
    impact_usd: float | None
    detected_at: datetime
    closed_at: datetime | None
    def __init__(
        self,
        *,
        id: str,
        kind: AnomalyKind,
        severity: AnomalySeverity,
        status: AnomalyStatus,
        dimension: ReportDimension,
        value: str,
        measure: ReportMeasure,
        window_start: datetime | str,
        window_end: datetime | str,
        observed: float,
        expected: float,
        expected_low: float,
        expected_high: float,
        impact_usd: float | None,
        detected_at: datetime | str,
        closed_at: datetime | str | None,
    ) -> None: ...

class AnomalyPage(Model):
    data: list[Anomaly]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Anomaly | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
