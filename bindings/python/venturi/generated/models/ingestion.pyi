# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Problem
from .invocationevent import InferenceStatus, IngestionLayer, InvocationEvent, KubernetesIdentity, WorkflowContext

ReceiptStatus: TypeAlias = Literal[
    "accepted",
    "duplicate",
    "rejected",
]

# Open: further members may come within v1.
ObservabilityEventType: TypeAlias = str

class InvocationBatch(Model):
    events: list[InvocationEvent]
    def __init__(
        self,
        *,
        events: Sequence[InvocationEvent | Mapping[str, Any]],
    ) -> None: ...

class InvocationReceipt(Model):
    event_id: str
    invocation_id: str
    status: ReceiptStatus
    def __init__(
        self,
        *,
        event_id: str | UUID,
        invocation_id: str,
        status: ReceiptStatus,
    ) -> None: ...

class BatchItemResult(Model):
    index: int
    event_id: str | None
    status: ReceiptStatus
    invocation_id: str | None
    problem: Problem | None
    def __init__(
        self,
        *,
        index: int,
        event_id: str | UUID | None,
        status: ReceiptStatus,
        invocation_id: str | None,
        problem: Problem | Mapping[str, Any] | None,
    ) -> None: ...

class ObservabilityEvent(Model):
    event_id: str
    event_type: ObservabilityEventType
    name: str | None
    ingestion_layer: IngestionLayer
    ingestion_timestamp: datetime
    occurred_at: datetime | None
    duration_ms: int | None
    status: InferenceStatus | None
    error_type: str | None
    provider: str | None
    model: str | None
    attributed_identity: str | None
    attributed_service: str | None
    service_version: str | None
    project: str | None
    environment: str | None
    region: str | None
    spiffe_id: str | None
    kubernetes: KubernetesIdentity | None
    trace_id: str | None
    span_id: str | None
    parent_span_id: str | None
    workflow: WorkflowContext | None
    labels: dict[str, str] | None
    measurements: dict[str, float] | None
    def __init__(
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
    ) -> None: ...

class EventReceipt(Model):
    event_id: str
    status: ReceiptStatus
    def __init__(
        self,
        *,
        event_id: str | UUID,
        status: ReceiptStatus,
    ) -> None: ...

class InvocationBatchReceipt(Model):
    accepted: int
    duplicates: int
    rejected: int
    results: list[BatchItemResult]
    def __init__(
        self,
        *,
        accepted: int,
        duplicates: int,
        rejected: int,
        results: Sequence[BatchItemResult | Mapping[str, Any]],
    ) -> None: ...

class EventBatch(Model):
    events: list[ObservabilityEvent]
    def __init__(
        self,
        *,
        events: Sequence[ObservabilityEvent | Mapping[str, Any]],
    ) -> None: ...

class EventBatchReceipt(Model):
    accepted: int
    duplicates: int
    rejected: int
    results: list[BatchItemResult]
    def __init__(
        self,
        *,
        accepted: int,
        duplicates: int,
        rejected: int,
        results: Sequence[BatchItemResult | Mapping[str, Any]],
    ) -> None: ...
