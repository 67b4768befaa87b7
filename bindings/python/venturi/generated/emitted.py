# Generated from codegen/contract by `make generate`. Do not edit.
"""What `invocations` has beside its calls: emitting."""

from __future__ import annotations

_EMIT = """Emits an inference event and returns at once: no request is made here, no lock taken, nothing waits.

Events are sent in batches by the client's own thread, and again after failures; `v.flush()` waits for them, `v.stats()` says where they
are, and an exit sends what is left. Returns whether the event was taken: it is dropped, and counted by reason, where the emitter's
bounds are reached. A None is a field left out. What the program got wrong raises: TypeError for a name or a type that an event does not have,
ValueError for a number beyond 64 bits and a time without its zone. No field takes the content of a call.

provider: Who serves the model, for example `openai`, `anthropic`, `bedrock`, `azure_openai`, `vertex_ai`.
requested_model: The model that was asked for, as the provider spells it.
event_id: Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is safe. Left out:
    a fresh UUIDv7.
ingestion_layer: Where the event was captured. Left out: `application`.
ingestion_timestamp: When the event was captured, RFC 3339 in UTC. Left out: now.
served_model: The model that answered. It decides the price where it differs from the requested one.
occurred_at: When the inference began, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it.
operation: What kind of inference it was.
input_tokens: Tokens that went in, including cached ones.
output_tokens: Tokens that came out, including those of reasoning.
cached_input_tokens: Input tokens that were read from a cache; part of `input_tokens`.
cache_write_tokens: Input tokens that were written to a cache of short life; part of `input_tokens`.
cache_write_1h_tokens: Input tokens that were written to a cache of one hour; part of `input_tokens`, beside `cache_write_tokens`.
reasoning_tokens: Output tokens that were spent on reasoning; part of `output_tokens`.
input_audio_tokens: Input tokens of audio; part of `input_tokens`.
output_audio_tokens: Output tokens of audio; part of `output_tokens`.
input_image_tokens: Input tokens of images; part of `input_tokens`.
output_image_tokens: Output tokens of images; part of `output_tokens`.
estimated_cost_usd: What the inference cost in US dollars, as a decimal string. It outranks a computed cost. Where absent, the cost is
    computed from the meters.
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
provider_response_id: The provider's id of its answer. It finds the same call recorded twice, for example by a gateway and by an SDK.
attributed_identity: Who made the call: a person, a service account or a pipeline, by its directory key.
attributed_service: What made the call: a service, by its directory key.
project: The repository or deployable unit behind the call, by its directory key.
environment: The deployment environment, for example `production`.
pathway_category: The kind of path that the call took.
attribution_confidence: How sure the sender is of the identity and service that it names. Nothing is claimed with certainty, so it ends at 0.95.
spiffe_id: The caller's SPIFFE id.
kubernetes: The Kubernetes workload that made the call.
trace_id: Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits.
span_id: This call within the trace.
parent_span_id: The step within the trace that caused this call.
workflow: The session, workflow and agent that the call was part of.
labels: Names of your own to group spend by, such as a cost centre. Identifiers only, never text.
"""


class Emits:
    """The base of `invocations`."""

    __slots__ = {"emit": _EMIT}

    def __getattr__(self, name):
        if name != "emit":
            raise AttributeError(f"{type(self).__name__} has no {name!r}")
        self.emit = self._calls.native.emit  # looked up once: from here on it is the core's function itself
        return self.emit
