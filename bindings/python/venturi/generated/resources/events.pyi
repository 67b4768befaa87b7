# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.ingestion import EventBatchReceipt, EventReceipt, ObservabilityEvent, ObservabilityEventType
from ..models.invocationevent import InferenceStatus, IngestionLayer, KubernetesIdentity, WorkflowContext

class EventsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawEventsResource: ...
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> EventReceipt: ...
    def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> EventBatchReceipt: ...

@type_check_only
class RawEventsResource:
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[EventReceipt]: ...
    def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[EventBatchReceipt]: ...

@type_check_only
class AsyncEventsResource:
    @property
    def with_raw_response(self) -> AsyncRawEventsResource: ...
    async def create(
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> EventReceipt: ...
    async def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> EventBatchReceipt: ...

@type_check_only
class AsyncRawEventsResource:
    async def create(
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
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[EventReceipt]: ...
    async def create_batch(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[EventBatchReceipt]: ...
