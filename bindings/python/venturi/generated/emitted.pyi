# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from .models.invocationevent import CostBreakdown, InferenceOperation, InferenceStatus, IngestionLayer, KubernetesIdentity, PathwayCategory, WorkflowContext

class Emits:
    def emit(
        self,
        *,
        provider: str,
        requested_model: str,
        event_id: str | UUID | None = ...,
        ingestion_layer: IngestionLayer | None = ...,
        ingestion_timestamp: datetime | str | None = ...,
        served_model: str | None = ...,
        occurred_at: datetime | str | None = ...,
        operation: InferenceOperation | None = ...,
        input_tokens: int | None = ...,
        output_tokens: int | None = ...,
        cached_input_tokens: int | None = ...,
        cache_write_tokens: int | None = ...,
        cache_write_1h_tokens: int | None = ...,
        reasoning_tokens: int | None = ...,
        input_audio_tokens: int | None = ...,
        output_audio_tokens: int | None = ...,
        input_image_tokens: int | None = ...,
        output_image_tokens: int | None = ...,
        estimated_cost_usd: str | Decimal | None = ...,
        cost_breakdown: CostBreakdown | Mapping[str, Any] | None = ...,
        energy_wh: float | None = ...,
        carbon_gco2e: float | None = ...,
        latency_ms: int | None = ...,
        ttft_ms: int | None = ...,
        status: InferenceStatus | None = ...,
        error_type: str | None = ...,
        stream: bool | None = ...,
        batch: bool | None = ...,
        service_tier: str | None = ...,
        region: str | None = ...,
        endpoint_host: str | None = ...,
        account_id: str | None = ...,
        provider_project_id: str | None = ...,
        provider_key_id: str | None = ...,
        provider_response_id: str | None = ...,
        attributed_identity: str | None = ...,
        attributed_service: str | None = ...,
        project: str | None = ...,
        environment: str | None = ...,
        pathway_category: PathwayCategory | None = ...,
        attribution_confidence: float | None = ...,
        spiffe_id: str | None = ...,
        kubernetes: KubernetesIdentity | Mapping[str, Any] | None = ...,
        trace_id: str | None = ...,
        span_id: str | None = ...,
        parent_span_id: str | None = ...,
        workflow: WorkflowContext | Mapping[str, Any] | None = ...,
        labels: Mapping[str, str] | None = ...,
    ) -> bool: ...
