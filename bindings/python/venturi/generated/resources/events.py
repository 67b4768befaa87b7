# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.ingestion import EventBatchReceipt, EventReceipt


class EventsResource:
    """`events`: Inference and observability events, in. Accepted means stored durably; attribution follows. Methods: `create`,
    `create_batch`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def create(
        self,
        *,
        event_id,
        event_type,
        name=UNSET,
        ingestion_layer,
        ingestion_timestamp,
        occurred_at=UNSET,
        duration_ms=UNSET,
        status=UNSET,
        error_type=UNSET,
        provider=UNSET,
        model=UNSET,
        attributed_identity=UNSET,
        attributed_service=UNSET,
        service_version=UNSET,
        project=UNSET,
        environment=UNSET,
        region=UNSET,
        spiffe_id=UNSET,
        kubernetes=UNSET,
        trace_id=UNSET,
        span_id=UNSET,
        parent_span_id=UNSET,
        workflow=UNSET,
        labels=UNSET,
        measurements=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Stores one event that is not a single model invocation, such as a deployment, an agent's step or
        aggregated usage, and answers once it is durable. Deployments serve the attribution as evidence.

        Sending the same `event_id` again within 32 days changes nothing and answers `duplicate`. Send
        metadata only.

        event_id: Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days,
            so a retry is safe.
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
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/events

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        ContentNotAcceptedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "events.create",
            EventReceipt,
            body={
                "event_id": event_id,
                "event_type": event_type,
                "name": name,
                "ingestion_layer": ingestion_layer,
                "ingestion_timestamp": ingestion_timestamp,
                "occurred_at": occurred_at,
                "duration_ms": duration_ms,
                "status": status,
                "error_type": error_type,
                "provider": provider,
                "model": model,
                "attributed_identity": attributed_identity,
                "attributed_service": attributed_service,
                "service_version": service_version,
                "project": project,
                "environment": environment,
                "region": region,
                "spiffe_id": spiffe_id,
                "kubernetes": kubernetes,
                "trace_id": trace_id,
                "span_id": span_id,
                "parent_span_id": parent_span_id,
                "workflow": workflow,
                "labels": labels,
                "measurements": measurements,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create_batch(
        self,
        *,
        events,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Stores up to 1000 observability events, at most 1 MiB, in one transaction. Each is validated by
        itself, as with a batch of invocations.

        events: The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/events/batch

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "events.create_batch",
            EventBatchReceipt,
            body={
                "events": events,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
