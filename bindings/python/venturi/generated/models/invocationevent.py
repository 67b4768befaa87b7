# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `invocationevent`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class CostBreakdown(Model):
    """The cost of one inference by meter, in US dollars.

    input_usd: Plain input tokens.
    cached_input_usd: Input tokens that were read from a cache.
    cache_write_usd: Input tokens that were written to a cache of short life.
    cache_write_1h_usd: Input tokens that were written to a cache of one hour.
    input_audio_usd: Input tokens of audio.
    input_image_usd: Input tokens of images.
    output_usd: Plain output tokens.
    reasoning_usd: Output tokens that were spent on reasoning.
    output_audio_usd: Output tokens of audio.
    output_image_usd: Output tokens of images.
    request_usd: Anything charged by the request, such as a search or a tool.
    """

    __slots__ = (
        "input_usd",
        "cached_input_usd",
        "cache_write_usd",
        "cache_write_1h_usd",
        "input_audio_usd",
        "input_image_usd",
        "output_usd",
        "reasoning_usd",
        "output_audio_usd",
        "output_image_usd",
        "request_usd",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("input_usd", "input_usd", None, to_text),
        ("cached_input_usd", "cached_input_usd", None, to_text),
        ("cache_write_usd", "cache_write_usd", None, to_text),
        ("cache_write_1h_usd", "cache_write_1h_usd", None, to_text),
        ("input_audio_usd", "input_audio_usd", None, to_text),
        ("input_image_usd", "input_image_usd", None, to_text),
        ("output_usd", "output_usd", None, to_text),
        ("reasoning_usd", "reasoning_usd", None, to_text),
        ("output_audio_usd", "output_audio_usd", None, to_text),
        ("output_image_usd", "output_image_usd", None, to_text),
        ("request_usd", "request_usd", None, to_text),
    )


class KubernetesIdentity(Model):
    """The Kubernetes workload that made a call.

    cluster: The cluster's name.
    namespace: The namespace.
    workload: The workload's name, such as that of the deployment.
    workload_kind: The workload's kind, for example `Deployment` or `CronJob`.
    pod: The pod's name.
    container: The container's name.
    service_account: The service account that the pod runs as.
    node: The node's name.
    """

    __slots__ = (
        "cluster",
        "namespace",
        "workload",
        "workload_kind",
        "pod",
        "container",
        "service_account",
        "node",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("cluster", "cluster", None, None),
        ("namespace", "namespace", None, None),
        ("workload", "workload", None, None),
        ("workload_kind", "workload_kind", None, None),
        ("pod", "pod", None, None),
        ("container", "container", None, None),
        ("service_account", "service_account", None, None),
        ("node", "node", None, None),
    )


class WorkflowContext(Model):
    """The session, workflow and agent that a call was part of.

    workflow_id: The workflow's id.
    workflow_name: The workflow's name.
    run_id: This run of the workflow.
    step: The step's name or number within the run.
    session_id: The conversation or session.
    agent_id: The agent's id.
    agent_name: The agent's name.
    agent_version: The agent's version.
    """

    __slots__ = (
        "workflow_id",
        "workflow_name",
        "run_id",
        "step",
        "session_id",
        "agent_id",
        "agent_name",
        "agent_version",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("workflow_id", "workflow_id", None, None),
        ("workflow_name", "workflow_name", None, None),
        ("run_id", "run_id", None, None),
        ("step", "step", None, None),
        ("session_id", "session_id", None, None),
        ("agent_id", "agent_id", None, None),
        ("agent_name", "agent_name", None, None),
        ("agent_version", "agent_version", None, None),
    )


class InvocationEvent(Model):
    """One AI inference, as metadata. No property holds a prompt or a completion, and none is added by the sender:
    what the schema does not name is refused, and what `x-content-keys` names, at any depth and in any letter
    case, is refused with CONTENT_NOT_ACCEPTED.

    event_id: Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is
        safe.
    ingestion_layer: Where the event was captured.
    ingestion_timestamp: When the event was captured, RFC 3339 in UTC.
    provider: Who serves the model, for example `openai`, `anthropic`, `bedrock`, `azure_openai`, `vertex_ai`.
    requested_model: The model that was asked for, as the provider spells it.
    served_model: The model that answered. It decides the price where it differs from the requested one.
    occurred_at: When the inference began, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it.
    operation: What kind of inference it was.
    input_tokens: Tokens that went in, including cached ones.
    output_tokens: Tokens that came out, including those of reasoning.
    cached_input_tokens: Input tokens that were read from a cache; part of `input_tokens`.
    cache_write_tokens: Input tokens that were written to a cache of short life; part of `input_tokens`.
    cache_write_1h_tokens: Input tokens that were written to a cache of one hour; part of `input_tokens`, beside
        `cache_write_tokens`.
    reasoning_tokens: Output tokens that were spent on reasoning; part of `output_tokens`.
    input_audio_tokens: Input tokens of audio; part of `input_tokens`.
    output_audio_tokens: Output tokens of audio; part of `output_tokens`.
    input_image_tokens: Input tokens of images; part of `input_tokens`.
    output_image_tokens: Output tokens of images; part of `output_tokens`.
    estimated_cost_usd: What the inference cost in US dollars, as a decimal string. It outranks a computed cost. Where absent,
        the cost is computed from the meters.
    cost_breakdown: The cost by meter. Where present, it adds up to `estimated_cost_usd`.
    energy_wh: Operational energy in watt-hours, measured where the inference ran. Leave it out unless it was measured.
    carbon_gco2e: Operational carbon in grams of CO2 equivalent, for the measured energy. Leave it out unless it is known.
    latency_ms: From request to the last byte of the answer, in milliseconds.
    ttft_ms: From request to the first token, in milliseconds.
    status: How the inference ended. `ok` where absent.
    error_type: The class of the failure, for example `timeout` or `rate_limited`. Never the provider's message.
    stream: Whether the answer was streamed.
    batch: Whether it ran in the provider's batch mode, which is priced apart.
    service_tier: The provider's service tier, for example `flex` or `priority`, which is priced apart.
    region: The cloud region that served it. It decides regional prices and the electricity mix.
    endpoint_host: The host that was called, without scheme, path or query.
    account_id: The account or organization at the provider that is billed.
    provider_project_id: The project or workspace at the provider.
    provider_key_id: The identifier of the provider's API key that was used. Never the key.
    provider_response_id: The provider's id of its answer. It finds the same call recorded twice, for example by a gateway and by
        an SDK.
    attributed_identity: Who made the call: a person, a service account or a pipeline, by its directory key.
    attributed_service: What made the call: a service, by its directory key.
    project: The repository or deployable unit behind the call, by its directory key.
    environment: The deployment environment, for example `production`.
    pathway_category: The kind of path that the call took.
    attribution_confidence: How sure the sender is of the identity and service that it names. Nothing is claimed with certainty, so
        it ends at 0.95.
    spiffe_id: The caller's SPIFFE id.
    kubernetes: The Kubernetes workload that made the call.
    trace_id: Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits.
    span_id: This call within the trace.
    parent_span_id: The step within the trace that caused this call.
    workflow: The session, workflow and agent that the call was part of.
    labels: Names of your own to group spend by, such as a cost centre. Identifiers only, never text.
    """

    __slots__ = (
        "event_id",
        "ingestion_layer",
        "ingestion_timestamp",
        "provider",
        "requested_model",
        "served_model",
        "occurred_at",
        "operation",
        "input_tokens",
        "output_tokens",
        "cached_input_tokens",
        "cache_write_tokens",
        "cache_write_1h_tokens",
        "reasoning_tokens",
        "input_audio_tokens",
        "output_audio_tokens",
        "input_image_tokens",
        "output_image_tokens",
        "estimated_cost_usd",
        "cost_breakdown",
        "energy_wh",
        "carbon_gco2e",
        "latency_ms",
        "ttft_ms",
        "status",
        "error_type",
        "stream",
        "batch",
        "service_tier",
        "region",
        "endpoint_host",
        "account_id",
        "provider_project_id",
        "provider_key_id",
        "provider_response_id",
        "attributed_identity",
        "attributed_service",
        "project",
        "environment",
        "pathway_category",
        "attribution_confidence",
        "spiffe_id",
        "kubernetes",
        "trace_id",
        "span_id",
        "parent_span_id",
        "workflow",
        "labels",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("event_id", "event_id", None, to_text),
        ("ingestion_layer", "ingestion_layer", None, None),
        ("ingestion_timestamp", "ingestion_timestamp", timestamp, to_timestamp),
        ("provider", "provider", None, None),
        ("requested_model", "requested_model", None, None),
        ("served_model", "served_model", None, None),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("operation", "operation", None, None),
        ("input_tokens", "input_tokens", None, None),
        ("output_tokens", "output_tokens", None, None),
        ("cached_input_tokens", "cached_input_tokens", None, None),
        ("cache_write_tokens", "cache_write_tokens", None, None),
        ("cache_write_1h_tokens", "cache_write_1h_tokens", None, None),
        ("reasoning_tokens", "reasoning_tokens", None, None),
        ("input_audio_tokens", "input_audio_tokens", None, None),
        ("output_audio_tokens", "output_audio_tokens", None, None),
        ("input_image_tokens", "input_image_tokens", None, None),
        ("output_image_tokens", "output_image_tokens", None, None),
        ("estimated_cost_usd", "estimated_cost_usd", None, to_text),
        ("cost_breakdown", "cost_breakdown", CostBreakdown.from_wire, wire),
        ("energy_wh", "energy_wh", float, None),
        ("carbon_gco2e", "carbon_gco2e", float, None),
        ("latency_ms", "latency_ms", None, None),
        ("ttft_ms", "ttft_ms", None, None),
        ("status", "status", None, None),
        ("error_type", "error_type", None, None),
        ("stream", "stream", None, None),
        ("batch", "batch", None, None),
        ("service_tier", "service_tier", None, None),
        ("region", "region", None, None),
        ("endpoint_host", "endpoint_host", None, None),
        ("account_id", "account_id", None, None),
        ("provider_project_id", "provider_project_id", None, None),
        ("provider_key_id", "provider_key_id", None, None),
        ("provider_response_id", "provider_response_id", None, None),
        ("attributed_identity", "attributed_identity", None, None),
        ("attributed_service", "attributed_service", None, None),
        ("project", "project", None, None),
        ("environment", "environment", None, None),
        ("pathway_category", "pathway_category", None, None),
        ("attribution_confidence", "attribution_confidence", float, None),
        ("spiffe_id", "spiffe_id", None, None),
        ("kubernetes", "kubernetes", KubernetesIdentity.from_wire, wire),
        ("trace_id", "trace_id", None, None),
        ("span_id", "span_id", None, None),
        ("parent_span_id", "parent_span_id", None, None),
        ("workflow", "workflow", WorkflowContext.from_wire, wire),
        ("labels", "labels", None, None),
    )
    _required_ = frozenset(("event_id", "ingestion_layer", "ingestion_timestamp", "provider", "requested_model", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "IngestionLayer": None,
    "InferenceOperation": None,
    "InferenceStatus": None,
    "PathwayCategory": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
