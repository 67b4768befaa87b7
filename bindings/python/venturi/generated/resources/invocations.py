# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ...generated.emitted import Emits
from ..models.ingestion import InvocationBatchReceipt, InvocationReceipt


class InvocationsResource(Emits):
    """`invocations`: Inference and observability events, in. Accepted means stored durably; attribution follows. Methods: `create`,
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
        ingestion_layer,
        ingestion_timestamp,
        provider,
        requested_model,
        served_model=UNSET,
        occurred_at=UNSET,
        operation=UNSET,
        input_tokens=UNSET,
        output_tokens=UNSET,
        cached_input_tokens=UNSET,
        cache_write_tokens=UNSET,
        cache_write_1h_tokens=UNSET,
        reasoning_tokens=UNSET,
        input_audio_tokens=UNSET,
        output_audio_tokens=UNSET,
        input_image_tokens=UNSET,
        output_image_tokens=UNSET,
        estimated_cost_usd=UNSET,
        cost_breakdown=UNSET,
        energy_wh=UNSET,
        carbon_gco2e=UNSET,
        latency_ms=UNSET,
        ttft_ms=UNSET,
        status=UNSET,
        error_type=UNSET,
        stream=UNSET,
        batch=UNSET,
        service_tier=UNSET,
        region=UNSET,
        endpoint_host=UNSET,
        account_id=UNSET,
        provider_project_id=UNSET,
        provider_key_id=UNSET,
        provider_response_id=UNSET,
        attributed_identity=UNSET,
        attributed_service=UNSET,
        project=UNSET,
        environment=UNSET,
        pathway_category=UNSET,
        attribution_confidence=UNSET,
        spiffe_id=UNSET,
        kubernetes=UNSET,
        trace_id=UNSET,
        span_id=UNSET,
        parent_span_id=UNSET,
        workflow=UNSET,
        labels=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Stores one AI inference as an InvocationEvent and answers once it is durable. Attribution follows
        within seconds; the record is then in `GET /api/v1/attribution` under the receipt's `invocation_id`.

        Sending the same `event_id` again within 32 days changes nothing and answers `duplicate` with the
        first `invocation_id`. Send metadata only: a property that carries a prompt or a completion is
        refused with `CONTENT_NOT_ACCEPTED`.

        event_id: Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days,
            so a retry is safe.
        ingestion_layer: Where the event was captured.
        ingestion_timestamp: When the event was captured, RFC 3339 in UTC.
        provider: Who serves the model, for example `openai`, `anthropic`, `bedrock`, `azure_openai`,
            `vertex_ai`.
        requested_model: The model that was asked for, as the provider spells it.
        served_model: The model that answered. It decides the price where it differs from the requested one.
        occurred_at: When the inference began, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands
            for it.
        operation: What kind of inference it was.
        input_tokens: Tokens that went in, including cached ones.
        output_tokens: Tokens that came out, including those of reasoning.
        cached_input_tokens: Input tokens that were read from a cache; part of `input_tokens`.
        cache_write_tokens: Input tokens that were written to a cache of short life; part of `input_tokens`.
        cache_write_1h_tokens: Input tokens that were written to a cache of one hour; part of
            `input_tokens`, beside `cache_write_tokens`.
        reasoning_tokens: Output tokens that were spent on reasoning; part of `output_tokens`.
        input_audio_tokens: Input tokens of audio; part of `input_tokens`.
        output_audio_tokens: Output tokens of audio; part of `output_tokens`.
        input_image_tokens: Input tokens of images; part of `input_tokens`.
        output_image_tokens: Output tokens of images; part of `output_tokens`.
        estimated_cost_usd: What the inference cost in US dollars, as a decimal string. It outranks a
            computed cost. Where absent, the cost is computed from the meters.
        cost_breakdown: The cost by meter. Where present, it adds up to `estimated_cost_usd`.
        energy_wh: Operational energy in watt-hours, measured where the inference ran. Leave it out unless
            it was measured.
        carbon_gco2e: Operational carbon in grams of CO2 equivalent, for the measured energy. Leave it out
            unless it is known.
        latency_ms: From request to the last byte of the answer, in milliseconds.
        ttft_ms: From request to the first token, in milliseconds.
        status: How the inference ended. `ok` where absent.
        error_type: The class of the failure, for example `timeout` or `rate_limited`. Never the provider's
            message.
        stream: Whether the answer was streamed.
        batch: Whether it ran in the provider's batch mode, which is priced apart.
        service_tier: The provider's service tier, for example `flex` or `priority`, which is priced apart.
        region: The cloud region that served it. It decides regional prices and the electricity mix.
        endpoint_host: The host that was called, without scheme, path or query.
        account_id: The account or organization at the provider that is billed.
        provider_project_id: The project or workspace at the provider.
        provider_key_id: The identifier of the provider's API key that was used. Never the key.
        provider_response_id: The provider's id of its answer. It finds the same call recorded twice, for
            example by a gateway and by an SDK.
        attributed_identity: Who made the call: a person, a service account or a pipeline, by its directory
            key.
        attributed_service: What made the call: a service, by its directory key.
        project: The repository or deployable unit behind the call, by its directory key.
        environment: The deployment environment, for example `production`.
        pathway_category: The kind of path that the call took.
        attribution_confidence: How sure the sender is of the identity and service that it names. Nothing is
            claimed with certainty, so it ends at 0.95.
        spiffe_id: The caller's SPIFFE id.
        kubernetes: The Kubernetes workload that made the call.
        trace_id: Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits.
        span_id: This call within the trace.
        parent_span_id: The step within the trace that caused this call.
        workflow: The session, workflow and agent that the call was part of.
        labels: Names of your own to group spend by, such as a cost centre. Identifiers only, never text.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/invocations

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        ContentNotAcceptedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "invocations.create",
            InvocationReceipt,
            body={
                "event_id": event_id,
                "ingestion_layer": ingestion_layer,
                "ingestion_timestamp": ingestion_timestamp,
                "provider": provider,
                "requested_model": requested_model,
                "served_model": served_model,
                "occurred_at": occurred_at,
                "operation": operation,
                "input_tokens": input_tokens,
                "output_tokens": output_tokens,
                "cached_input_tokens": cached_input_tokens,
                "cache_write_tokens": cache_write_tokens,
                "cache_write_1h_tokens": cache_write_1h_tokens,
                "reasoning_tokens": reasoning_tokens,
                "input_audio_tokens": input_audio_tokens,
                "output_audio_tokens": output_audio_tokens,
                "input_image_tokens": input_image_tokens,
                "output_image_tokens": output_image_tokens,
                "estimated_cost_usd": estimated_cost_usd,
                "cost_breakdown": cost_breakdown,
                "energy_wh": energy_wh,
                "carbon_gco2e": carbon_gco2e,
                "latency_ms": latency_ms,
                "ttft_ms": ttft_ms,
                "status": status,
                "error_type": error_type,
                "stream": stream,
                "batch": batch,
                "service_tier": service_tier,
                "region": region,
                "endpoint_host": endpoint_host,
                "account_id": account_id,
                "provider_project_id": provider_project_id,
                "provider_key_id": provider_key_id,
                "provider_response_id": provider_response_id,
                "attributed_identity": attributed_identity,
                "attributed_service": attributed_service,
                "project": project,
                "environment": environment,
                "pathway_category": pathway_category,
                "attribution_confidence": attribution_confidence,
                "spiffe_id": spiffe_id,
                "kubernetes": kubernetes,
                "trace_id": trace_id,
                "span_id": span_id,
                "parent_span_id": parent_span_id,
                "workflow": workflow,
                "labels": labels,
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
        """Stores up to 1000 InvocationEvents, at most 1 MiB, in one transaction, and answers once the accepted
        ones are durable.

        Each event is validated by itself: one that is not acceptable is rejected with its problem in
        `results`, and the others are stored. A batch that is too large is refused as a whole with
        `PAYLOAD_TOO_LARGE`; split it and send it again.

        events: The events, in any order. More than 1000 are refused as a whole with `PAYLOAD_TOO_LARGE`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/invocations/batch

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "invocations.create_batch",
            InvocationBatchReceipt,
            body={
                "events": events,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
