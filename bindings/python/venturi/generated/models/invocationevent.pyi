# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

# Open: further members may come within v1.
IngestionLayer: TypeAlias = str

# Open: further members may come within v1.
InferenceOperation: TypeAlias = str

# Open: further members may come within v1.
InferenceStatus: TypeAlias = str

# Open: further members may come within v1.
PathwayCategory: TypeAlias = str

class CostBreakdown(Model):
    input_usd: str | None
    cached_input_usd: str | None
    cache_write_usd: str | None
    cache_write_1h_usd: str | None
    input_audio_usd: str | None
    input_image_usd: str | None
    output_usd: str | None
    reasoning_usd: str | None
    output_audio_usd: str | None
    output_image_usd: str | None
    request_usd: str | None
    def __init__(
        self,
        *,
        input_usd: str | Decimal | Unset = ...,
        cached_input_usd: str | Decimal | Unset = ...,
        cache_write_usd: str | Decimal | Unset = ...,
        cache_write_1h_usd: str | Decimal | Unset = ...,
        input_audio_usd: str | Decimal | Unset = ...,
        input_image_usd: str | Decimal | Unset = ...,
        output_usd: str | Decimal | Unset = ...,
        reasoning_usd: str | Decimal | Unset = ...,
        output_audio_usd: str | Decimal | Unset = ...,
        output_image_usd: str | Decimal | Unset = ...,
        request_usd: str | Decimal | Unset = ...,
    ) -> None: ...

class KubernetesIdentity(Model):
    cluster: str | None
    namespace: str | None
    workload: str | None
    workload_kind: str | None
    pod: str | None
    container: str | None
    service_account: str | None
    node: str | None
    def __init__(
        self,
        *,
        cluster: str | Unset = ...,
        namespace: str | Unset = ...,
        workload: str | Unset = ...,
        workload_kind: str | Unset = ...,
        pod: str | Unset = ...,
        container: str | Unset = ...,
        service_account: str | Unset = ...,
        node: str | Unset = ...,
    ) -> None: ...

class WorkflowContext(Model):
    workflow_id: str | None
    workflow_name: str | None
    run_id: str | None
    step: str | None
    session_id: str | None
    agent_id: str | None
    agent_name: str | None
    agent_version: str | None
    def __init__(
        self,
        *,
        workflow_id: str | Unset = ...,
        workflow_name: str | Unset = ...,
        run_id: str | Unset = ...,
        step: str | Unset = ...,
        session_id: str | Unset = ...,
        agent_id: str | Unset = ...,
        agent_name: str | Unset = ...,
        agent_version: str | Unset = ...,
    ) -> None: ...

class InvocationEvent(Model):
    event_id: str
    ingestion_layer: IngestionLayer
    ingestion_timestamp: datetime
    provider: str
    requested_model: str
    served_model: str | None
    occurred_at: datetime | None
    operation: InferenceOperation | None
    input_tokens: int | None
    output_tokens: int | None
    cached_input_tokens: int | None
    cache_write_tokens: int | None
    cache_write_1h_tokens: int | None
    reasoning_tokens: int | None
    input_audio_tokens: int | None
    output_audio_tokens: int | None
    input_image_tokens: int | None
    output_image_tokens: int | None
    estimated_cost_usd: str | None
    cost_breakdown: CostBreakdown | None
    energy_wh: float | None
    carbon_gco2e: float | None
    latency_ms: int | None
    ttft_ms: int | None
    status: InferenceStatus | None
    error_type: str | None
    stream: bool | None
    batch: bool | None
    service_tier: str | None
    region: str | None
    endpoint_host: str | None
    account_id: str | None
    provider_project_id: str | None
    provider_key_id: str | None
    provider_response_id: str | None
    attributed_identity: str | None
    attributed_service: str | None
    project: str | None
    environment: str | None
    pathway_category: PathwayCategory | None
    attribution_confidence: float | None
    spiffe_id: str | None
    kubernetes: KubernetesIdentity | None
    trace_id: str | None
    span_id: str | None
    parent_span_id: str | None
    workflow: WorkflowContext | None
    labels: dict[str, str] | None
    def __init__(
        self,
        *,
        event_id: str | UUID,
        ingestion_layer: IngestionLayer,
        ingestion_timestamp: datetime | str,
        provider: str,
        requested_model: str,
        served_model: str | Unset = ...,
        occurred_at: datetime | str | Unset = ...,
        operation: InferenceOperation | Unset = ...,
        input_tokens: int | Unset = ...,
        output_tokens: int | Unset = ...,
        cached_input_tokens: int | Unset = ...,
        cache_write_tokens: int | Unset = ...,
        cache_write_1h_tokens: int | Unset = ...,
        reasoning_tokens: int | Unset = ...,
        input_audio_tokens: int | Unset = ...,
        output_audio_tokens: int | Unset = ...,
        input_image_tokens: int | Unset = ...,
        output_image_tokens: int | Unset = ...,
        estimated_cost_usd: str | Decimal | Unset = ...,
        cost_breakdown: CostBreakdown | Mapping[str, Any] | Unset = ...,
        energy_wh: float | Unset = ...,
        carbon_gco2e: float | Unset = ...,
        latency_ms: int | Unset = ...,
        ttft_ms: int | Unset = ...,
        status: InferenceStatus | Unset = ...,
        error_type: str | Unset = ...,
        stream: bool | Unset = ...,
        batch: bool | Unset = ...,
        service_tier: str | Unset = ...,
        region: str | Unset = ...,
        endpoint_host: str | Unset = ...,
        account_id: str | Unset = ...,
        provider_project_id: str | Unset = ...,
        provider_key_id: str | Unset = ...,
        provider_response_id: str | Unset = ...,
        attributed_identity: str | Unset = ...,
        attributed_service: str | Unset = ...,
        project: str | Unset = ...,
        environment: str | Unset = ...,
        pathway_category: PathwayCategory | Unset = ...,
        attribution_confidence: float | Unset = ...,
        spiffe_id: str | Unset = ...,
        kubernetes: KubernetesIdentity | Mapping[str, Any] | Unset = ...,
        trace_id: str | Unset = ...,
        span_id: str | Unset = ...,
        parent_span_id: str | Unset = ...,
        workflow: WorkflowContext | Mapping[str, Any] | Unset = ...,
        labels: Mapping[str, str] | Unset = ...,
    ) -> None: ...
