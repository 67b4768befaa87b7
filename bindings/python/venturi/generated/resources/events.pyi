# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.ingestion import EventBatchReceipt, EventReceipt, ObservabilityEvent, ObservabilityEventType
from ..models.invocationevent import InferenceStatus, IngestionLayer, KubernetesIdentity, WorkflowContext

class EventsResource:
    def create(
        self,
        *,
        event_id: str | UUID,
        event_type: ObservabilityEventType,
        name: str | Unset = ...,
        ingestion_layer: IngestionLayer,
        ingestion_timestamp: datetime | str,
        occurred_at: datetime | str | Unset = ...,
        duration_ms: int | Unset = ...,
        status: InferenceStatus | Unset = ...,
        error_type: str | Unset = ...,
        provider: str | Unset = ...,
        model: str | Unset = ...,
        attributed_identity: str | Unset = ...,
        attributed_service: str | Unset = ...,
        service_version: str | Unset = ...,
        project: str | Unset = ...,
        environment: str | Unset = ...,
        region: str | Unset = ...,
        spiffe_id: str | Unset = ...,
        kubernetes: KubernetesIdentity | Mapping[str, Any] | Unset = ...,
        trace_id: str | Unset = ...,
        span_id: str | Unset = ...,
        parent_span_id: str | Unset = ...,
        workflow: WorkflowContext | Mapping[str, Any] | Unset = ...,
        labels: Mapping[str, str] | Unset = ...,
        measurements: Mapping[str, float] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> EventReceipt: ...
    def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> EventBatchReceipt: ...

class AsyncEventsResource:
    def create(
        self,
        *,
        event_id: str | UUID,
        event_type: ObservabilityEventType,
        name: str | Unset = ...,
        ingestion_layer: IngestionLayer,
        ingestion_timestamp: datetime | str,
        occurred_at: datetime | str | Unset = ...,
        duration_ms: int | Unset = ...,
        status: InferenceStatus | Unset = ...,
        error_type: str | Unset = ...,
        provider: str | Unset = ...,
        model: str | Unset = ...,
        attributed_identity: str | Unset = ...,
        attributed_service: str | Unset = ...,
        service_version: str | Unset = ...,
        project: str | Unset = ...,
        environment: str | Unset = ...,
        region: str | Unset = ...,
        spiffe_id: str | Unset = ...,
        kubernetes: KubernetesIdentity | Mapping[str, Any] | Unset = ...,
        trace_id: str | Unset = ...,
        span_id: str | Unset = ...,
        parent_span_id: str | Unset = ...,
        workflow: WorkflowContext | Mapping[str, Any] | Unset = ...,
        labels: Mapping[str, str] | Unset = ...,
        measurements: Mapping[str, float] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[EventReceipt]: ...
    def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[EventBatchReceipt]: ...
