# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import ConfidenceBand, CostMethod, DegradationState, EnergyMethod, Freshness, NodeRef, Page, StageOrigin
from .invocationevent import PathwayCategory

OutputState: TypeAlias = Literal[
    "attributed",
    "bounded",
    "ambiguous",
    "unknown",
    "not_identifiable",
]

Resolution: TypeAlias = Literal[
    "deterministically_resolved",
    "strongly_inferred",
    "bounded",
    "ambiguous",
    "unknown",
    "not_identifiable",
]

# Open: further members may come within v1.
EvidenceBasis: TypeAlias = str

ExportEligibility: TypeAlias = Literal[
    "eligible",
    "below_floor",
    "disputed",
    "residency_blocked",
    "unpriced",
]

# Open: further members may come within v1.
AttributionRule: TypeAlias = str

# Open: further members may come within v1.
EvidenceEdge: TypeAlias = str

class Interpretation(Model):
    stage_origin: StageOrigin
    resolution: Resolution
    confidence: float
    confidence_band: ConfidenceBand
    evidence_basis: EvidenceBasis
    model_version: str
    degradation_state: DegradationState
    freshness: Freshness
    export_eligibility: ExportEligibility
    def __init__(
        self,
        *,
        stage_origin: StageOrigin,
        resolution: Resolution,
        confidence: float,
        confidence_band: ConfidenceBand,
        evidence_basis: EvidenceBasis,
        model_version: str,
        degradation_state: DegradationState,
        freshness: Freshness,
        export_eligibility: ExportEligibility,
    ) -> None: ...

class EvidenceSignal(Model):
    rule: AttributionRule
    evidence_basis: EvidenceBasis
    edge: EvidenceEdge
    node: NodeRef | None
    field: str | None
    confidence: float
    observed_at: datetime | None
    def __init__(
        self,
        *,
        rule: AttributionRule,
        evidence_basis: EvidenceBasis,
        edge: EvidenceEdge,
        node: NodeRef | Mapping[str, Any] | None,
        field: str | None,
        confidence: float,
        observed_at: datetime | str | None,
    ) -> None: ...

class AttributionRecord(Model):
    id: str
    invocation_id: str
    occurred_at: datetime
    provider: str
    requested_model: str
    served_model: str | None
    service: str | None
    owner: str | None
    project: str | None
    input_tokens: int | None
    output_tokens: int | None
    cost_usd: float | None
    cost_method: CostMethod
    energy_wh: float | None
    carbon_gco2e: float | None
    energy_method: EnergyMethod
    pathway_category: PathwayCategory
    output_state: OutputState
    interpretation: Interpretation
    def __init__(
        self,
        *,
        id: str,
        invocation_id: str,
        occurred_at: datetime | str,
        provider: str,
        requested_model: str,
        served_model: str | None,
        service: str | None,
        owner: str | None,
        project: str | None,
        input_tokens: int | None,
        output_tokens: int | None,
        cost_usd: float | None,
        cost_method: CostMethod,
        energy_wh: float | None,
        carbon_gco2e: float | None,
        energy_method: EnergyMethod,
        pathway_category: PathwayCategory,
        output_state: OutputState,
        interpretation: Interpretation | Mapping[str, Any],
    ) -> None: ...

class AttributionCandidate(Model):
    node: NodeRef
    confidence: float
    chosen: bool
    reason: str
    signals: list[EvidenceSignal]
    def __init__(
        self,
        *,
        node: NodeRef | Mapping[str, Any],
        confidence: float,
        chosen: bool,
        reason: str,
        signals: Sequence[EvidenceSignal | Mapping[str, Any]],
    ) -> None: ...

class AttributionPage(Model):
    data: list[AttributionRecord]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[AttributionRecord | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class Explanation(Model):
    organization: NodeRef | None
    project: NodeRef | None
    service: NodeRef | None
    identity: NodeRef | None
    budget: NodeRef | None
    signals: list[EvidenceSignal]
    candidates: list[AttributionCandidate]
    decision: str
    catalogue_version: str
    attributed_at: datetime
    def __init__(
        self,
        *,
        organization: NodeRef | Mapping[str, Any] | None,
        project: NodeRef | Mapping[str, Any] | None,
        service: NodeRef | Mapping[str, Any] | None,
        identity: NodeRef | Mapping[str, Any] | None,
        budget: NodeRef | Mapping[str, Any] | None,
        signals: Sequence[EvidenceSignal | Mapping[str, Any]],
        candidates: Sequence[AttributionCandidate | Mapping[str, Any]],
        decision: str,
        catalogue_version: str,
        attributed_at: datetime | str,
    ) -> None: ...

class AttributionDetail(Model):
    id: str
    invocation_id: str
    occurred_at: datetime
    provider: str
    requested_model: str
    served_model: str | None
    service: str | None
    owner: str | None
    project: str | None
    input_tokens: int | None
    output_tokens: int | None
    cost_usd: float | None
    cost_method: CostMethod
    energy_wh: float | None
    carbon_gco2e: float | None
    energy_method: EnergyMethod
    pathway_category: PathwayCategory
    output_state: OutputState
    interpretation: Interpretation
    explanation: Explanation
    def __init__(
        self,
        *,
        id: str,
        invocation_id: str,
        occurred_at: datetime | str,
        provider: str,
        requested_model: str,
        served_model: str | None,
        service: str | None,
        owner: str | None,
        project: str | None,
        input_tokens: int | None,
        output_tokens: int | None,
        cost_usd: float | None,
        cost_method: CostMethod,
        energy_wh: float | None,
        carbon_gco2e: float | None,
        energy_method: EnergyMethod,
        pathway_category: PathwayCategory,
        output_state: OutputState,
        interpretation: Interpretation | Mapping[str, Any],
        explanation: Explanation | Mapping[str, Any],
    ) -> None: ...
