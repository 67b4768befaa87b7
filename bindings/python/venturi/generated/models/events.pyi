# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .anomalies import AnomalyKind, AnomalySeverity
from .attribution import ExportEligibility, OutputState
from .budgets import BudgetScope
from .common import ConfidenceBand, CostMethod, DegradationState, Freshness, StageOrigin
from .connectors import ConnectorHealth, ConnectorKind
from .coverage import CoverageMeasure
from .disputes import DisputeReason
from .exports import ExportFormat
from .invocationevent import PathwayCategory
from .reports import Period, ReportDimension, ReportMeasure

# Open: further members may come within v1.
WebhookEventType: TypeAlias = str

class EventInterpretation(Model):
    stage_origin: StageOrigin | None
    confidence_band: ConfidenceBand | None
    degradation_state: DegradationState
    def __init__(
        self,
        *,
        stage_origin: StageOrigin | None,
        confidence_band: ConfidenceBand | None,
        degradation_state: DegradationState,
    ) -> None: ...

class AttributionMaterialized(Model):
    attribution_id: str
    invocation_id: str
    occurred_at: datetime
    provider: str
    served_model: str | None
    service: str | None
    owner: str | None
    project: str | None
    cost_usd: float | None
    cost_method: CostMethod
    output_state: OutputState
    export_eligibility: ExportEligibility
    version: int
    def __init__(
        self,
        *,
        attribution_id: str,
        invocation_id: str,
        occurred_at: datetime | str,
        provider: str,
        served_model: str | None,
        service: str | None,
        owner: str | None,
        project: str | None,
        cost_usd: float | None,
        cost_method: CostMethod,
        output_state: OutputState,
        export_eligibility: ExportEligibility,
        version: int,
    ) -> None: ...

class AttributionDisputed(Model):
    dispute_id: str
    attribution_id: str
    invocation_id: str
    reason: DisputeReason
    current_owner: str | None
    proposed_owner: str | None
    opened_by: str
    def __init__(
        self,
        *,
        dispute_id: str,
        attribution_id: str,
        invocation_id: str,
        reason: DisputeReason,
        current_owner: str | None,
        proposed_owner: str | None,
        opened_by: str,
    ) -> None: ...

class AttributionOverrideApplied(Model):
    attribution_id: str
    invocation_id: str
    previous_owner: str | None
    owner: str | None
    previous_project: str | None
    project: str | None
    previous_service: str | None
    service: str | None
    resolved_dispute_id: str | None
    applied_by: str
    version: int
    def __init__(
        self,
        *,
        attribution_id: str,
        invocation_id: str,
        previous_owner: str | None,
        owner: str | None,
        previous_project: str | None,
        project: str | None,
        previous_service: str | None,
        service: str | None,
        resolved_dispute_id: str | None,
        applied_by: str,
        version: int,
    ) -> None: ...

class CoverageChanged(Model):
    measure: CoverageMeasure
    pathway_category: PathwayCategory | None
    coverage: float | None
    floor: float
    completeness: float
    period_from: date
    period_to: date
    def __init__(
        self,
        *,
        measure: CoverageMeasure,
        pathway_category: PathwayCategory | None,
        coverage: float | None,
        floor: float,
        completeness: float,
        period_from: date | str,
        period_to: date | str,
    ) -> None: ...

class DegradationStateChanged(Model):
    previous_state: DegradationState
    state: DegradationState
    model_version: str | None
    detail: str
    def __init__(
        self,
        *,
        previous_state: DegradationState,
        state: DegradationState,
        model_version: str | None,
        detail: str,
    ) -> None: ...

class ExportCompleted(Model):
    job_id: str
    format: ExportFormat
    period: Period
    rows: int
    bytes: int
    sha256: str
    total_cost_usd: float | None
    completed_at: datetime
    def __init__(
        self,
        *,
        job_id: str,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        rows: int,
        bytes: int,
        sha256: str,
        total_cost_usd: float | None,
        completed_at: datetime | str,
    ) -> None: ...

class ExportFailed(Model):
    job_id: str
    format: ExportFormat
    period: Period
    error_code: str
    detail: str
    def __init__(
        self,
        *,
        job_id: str,
        format: ExportFormat,
        period: Period | Mapping[str, Any],
        error_code: str,
        detail: str,
    ) -> None: ...

class AnomalyDetected(Model):
    anomaly_id: str
    kind: AnomalyKind
    severity: AnomalySeverity
    dimension: ReportDimension
    value: str
    measure: ReportMeasure
    window_start: datetime
    window_end: datetime
    observed: float
    expected: float
    impact_usd: float | None
    def __init__(
        self,
        *,
        anomaly_id: str,
        kind: AnomalyKind,
        severity: AnomalySeverity,
        dimension: ReportDimension,
        value: str,
        measure: ReportMeasure,
        window_start: datetime | str,
        window_end: datetime | str,
        observed: float,
        expected: float,
        impact_usd: float | None,
    ) -> None: ...

class BudgetThresholdCrossed(Model):
    budget_id: str
    threshold: int
    period_to_date_usd: float
    ceiling_usd: float
    name: str
    scope: BudgetScope
    period_start: date
    period_end: date
    def __init__(
        self,
        *,
        budget_id: str,
        threshold: int,
        period_to_date_usd: float,
        ceiling_usd: float,
        name: str,
        scope: BudgetScope | Mapping[str, Any],
        period_start: date | str,
        period_end: date | str,
    ) -> None: ...

class ConnectorHealthChanged(Model):
    connector_id: str
    name: str
    kind: ConnectorKind
    previous_health: ConnectorHealth
    health: ConnectorHealth
    freshness: Freshness
    last_success_at: datetime | None
    detail: str | None
    def __init__(
        self,
        *,
        connector_id: str,
        name: str,
        kind: ConnectorKind,
        previous_health: ConnectorHealth,
        health: ConnectorHealth,
        freshness: Freshness,
        last_success_at: datetime | str | None,
        detail: str | None,
    ) -> None: ...

class ApiKeyRotated(Model):
    key_id: str
    name: str
    rotated_at: datetime
    rotated_by: str
    previous_secret_expires_at: datetime | None
    def __init__(
        self,
        *,
        key_id: str,
        name: str,
        rotated_at: datetime | str,
        rotated_by: str,
        previous_secret_expires_at: datetime | str | None,
    ) -> None: ...

class WebhookEvent(Model):
    id: str
    type: WebhookEventType
    created_at: datetime
    tenant_id: str
    sequence: int
    data: Any
    interpretation: EventInterpretation
    def __init__(
        self,
        *,
        id: str,
        type: WebhookEventType,
        created_at: datetime | str,
        tenant_id: str,
        sequence: int,
        data: Any,
        interpretation: EventInterpretation | Mapping[str, Any],
    ) -> None: ...
