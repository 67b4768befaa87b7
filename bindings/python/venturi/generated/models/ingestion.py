# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `ingestion`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Problem
from .invocationevent import InvocationEvent, KubernetesIdentity, WorkflowContext


class InvocationBatch(Model):
    """Up to 1000 invocations in one request of at most 1 MiB. Each event is validated by itself, so one bad event
    does not cost the others.

    events: The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
    """

    __slots__ = (
        "events",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("events", "events", list_of(InvocationEvent.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("events", ))


class InvocationReceipt(Model):
    """Confirms that an invocation is stored durably. It is attributed within seconds.

    event_id: The id that you sent.
    invocation_id: Venturi's id of the invocation; the attribution record carries it. A duplicate gets the first one's.
    status: `accepted`, or `duplicate` for an event that is stored already.
    """

    __slots__ = (
        "event_id",
        "invocation_id",
        "status",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("event_id", "event_id", None, to_text),
        ("invocation_id", "invocation_id", None, None),
        ("status", "status", None, None),
    )
    _required_ = frozenset(("event_id", "invocation_id", "status", ))


class BatchItemResult(Model):
    """What became of one event of a batch.

    index: The event's position in the request, from 0.
    event_id: The id that you sent. Null where it was missing or unreadable.
    status: What became of the event.
    invocation_id: Venturi's id of the invocation. Null for a rejected event and for an observability event.
    problem: Why the event was rejected, as a single request would have said it. Null otherwise.
    """

    __slots__ = (
        "index",
        "event_id",
        "status",
        "invocation_id",
        "problem",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("index", "index", None, None),
        ("event_id", "event_id", None, to_text),
        ("status", "status", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("problem", "problem", Problem.from_wire, wire),
    )
    _required_ = frozenset(("index", "event_id", "status", "invocation_id", "problem", ))


class ObservabilityEvent(Model):
    """Something worth knowing that is not a single model invocation. Metadata only, as everywhere.

    event_id: Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is
        safe.
    event_type: What happened.
    name: What exactly, as an identifier, for example a tool's name.
    ingestion_layer: Where the event was captured.
    ingestion_timestamp: When the event was captured, RFC 3339 in UTC.
    occurred_at: When it happened, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it.
    duration_ms: How long it took, in milliseconds.
    status: How it ended. `ok` where absent.
    error_type: The class of the failure. Never a message.
    provider: The model's provider, where one is concerned.
    model: The model, where one is concerned.
    attributed_identity: Who did it, by directory key.
    attributed_service: The service that is concerned, by directory key.
    service_version: The service's version, for example the one that was deployed.
    project: The repository or deployable unit that is concerned, by directory key.
    environment: The deployment environment, for example `production`.
    region: The cloud region.
    spiffe_id: The SPIFFE id of what did it.
    kubernetes: The Kubernetes workload that is concerned.
    trace_id: Correlates it with the calls of a workflow. An OpenTelemetry trace id fits.
    span_id: This step within the trace.
    parent_span_id: The step within the trace that caused this one.
    workflow: The session, workflow and agent that it was part of.
    labels: Names of your own. Identifiers only, never text.
    measurements: Figures of your own by name, such as aggregated token counts. At most 32.
    """

    __slots__ = (
        "event_id",
        "event_type",
        "name",
        "ingestion_layer",
        "ingestion_timestamp",
        "occurred_at",
        "duration_ms",
        "status",
        "error_type",
        "provider",
        "model",
        "attributed_identity",
        "attributed_service",
        "service_version",
        "project",
        "environment",
        "region",
        "spiffe_id",
        "kubernetes",
        "trace_id",
        "span_id",
        "parent_span_id",
        "workflow",
        "labels",
        "measurements",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("event_id", "event_id", None, to_text),
        ("event_type", "event_type", None, None),
        ("name", "name", None, None),
        ("ingestion_layer", "ingestion_layer", None, None),
        ("ingestion_timestamp", "ingestion_timestamp", timestamp, to_timestamp),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("duration_ms", "duration_ms", None, None),
        ("status", "status", None, None),
        ("error_type", "error_type", None, None),
        ("provider", "provider", None, None),
        ("model", "model", None, None),
        ("attributed_identity", "attributed_identity", None, None),
        ("attributed_service", "attributed_service", None, None),
        ("service_version", "service_version", None, None),
        ("project", "project", None, None),
        ("environment", "environment", None, None),
        ("region", "region", None, None),
        ("spiffe_id", "spiffe_id", None, None),
        ("kubernetes", "kubernetes", KubernetesIdentity.from_wire, wire),
        ("trace_id", "trace_id", None, None),
        ("span_id", "span_id", None, None),
        ("parent_span_id", "parent_span_id", None, None),
        ("workflow", "workflow", WorkflowContext.from_wire, wire),
        ("labels", "labels", None, None),
        ("measurements", "measurements", map_of(float), None),
    )
    _required_ = frozenset(("event_id", "event_type", "ingestion_layer", "ingestion_timestamp", ))


class EventReceipt(Model):
    """Confirms that an observability event is stored durably.

    event_id: The id that you sent.
    status: `accepted`, or `duplicate` for an event that is stored already.
    """

    __slots__ = (
        "event_id",
        "status",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("event_id", "event_id", None, to_text),
        ("status", "status", None, None),
    )
    _required_ = frozenset(("event_id", "status", ))


class InvocationBatchReceipt(Model):
    """What became of a batch of invocations, in all and event by event. The accepted ones are stored durably.

    accepted: How many events were stored.
    duplicates: How many were stored already.
    rejected: How many were refused.
    results: One result for each event, in the order of the request.
    """

    __slots__ = (
        "accepted",
        "duplicates",
        "rejected",
        "results",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("accepted", "accepted", None, None),
        ("duplicates", "duplicates", None, None),
        ("rejected", "rejected", None, None),
        ("results", "results", list_of(BatchItemResult.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("accepted", "duplicates", "rejected", "results", ))


class EventBatch(Model):
    """Up to 1000 observability events in one request of at most 1 MiB. Each event is validated by itself.

    events: The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
    """

    __slots__ = (
        "events",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("events", "events", list_of(ObservabilityEvent.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("events", ))


class EventBatchReceipt(Model):
    """What became of a batch of observability events, in all and event by event. The accepted ones are stored
    durably.

    accepted: How many events were stored.
    duplicates: How many were stored already.
    rejected: How many were refused.
    results: One result for each event, in the order of the request.
    """

    __slots__ = (
        "accepted",
        "duplicates",
        "rejected",
        "results",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("accepted", "accepted", None, None),
        ("duplicates", "duplicates", None, None),
        ("rejected", "rejected", None, None),
        ("results", "results", list_of(BatchItemResult.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("accepted", "duplicates", "rejected", "results", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "ReceiptStatus": ("accepted", "duplicate", "rejected", ),
    "ObservabilityEventType": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
