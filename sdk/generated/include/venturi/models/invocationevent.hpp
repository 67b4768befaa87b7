// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// Where an event was captured. New layers may appear. Open: newer servers may answer with members that this SDK does
/// not know.
enum class IngestionLayer : std::uint8_t {
    /// In the application's own code, for example by an SDK.
    application,
    /// In an AI gateway.
    gateway,
    /// In the drop-in proxy.
    proxy,
    /// From an OpenTelemetry span.
    otlp,
    /// By a connector, from a provider's usage records.
    connector,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(IngestionLayer value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, IngestionLayer& value) noexcept;

/// What kind of inference it was, after OpenTelemetry's `gen_ai.operation.name`. New kinds may appear. Open: newer
/// servers may answer with members that this SDK does not know.
enum class InferenceOperation : std::uint8_t {
    /// A chat completion.
    chat,
    /// Generation from mixed input.
    generate_content,
    /// A plain completion.
    text_completion,
    /// Embeddings.
    embeddings,
    /// Images.
    image_generation,
    /// Speech to text.
    audio_transcription,
    /// Text to speech.
    audio_speech,
    /// Ranking of results.
    rerank,
    /// Moderation.
    moderation,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(InferenceOperation value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, InferenceOperation& value) noexcept;

/// How an inference or a step ended. New outcomes may appear. Open: newer servers may answer with members that this SDK
/// does not know.
enum class InferenceStatus : std::uint8_t {
    /// It was answered in full.
    ok,
    /// It failed.
    error,
    /// The caller gave up on it.
    cancelled,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(InferenceStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, InferenceStatus& value) noexcept;

/// The kind of path by which AI was consumed. New categories may appear. Open: newer servers may answer with members
/// that this SDK does not know.
enum class PathwayCategory : std::uint8_t {
    /// An application calls the provider itself.
    application_direct,
    /// Through an AI gateway.
    ai_gateway,
    /// Through Venturi's drop-in proxy.
    drop_in_proxy,
    /// Through a cloud's AI platform.
    cloud_platform,
    /// Inside a SaaS product.
    saas_embedded,
    /// By a developer's tool, such as a coding assistant.
    developer_tool,
    /// By an autonomous agent.
    agent,
    /// Not known.
    unknown,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(PathwayCategory value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, PathwayCategory& value) noexcept;

/// The cost of one inference by meter, in US dollars.
struct CostBreakdown {
    /// Plain input tokens. A decimal number as text. At most 19 characters.
    std::optional<std::string> input_usd{};
    /// Input tokens that were read from a cache. A decimal number as text. At most 19 characters.
    std::optional<std::string> cached_input_usd{};
    /// Input tokens that were written to a cache of short life. A decimal number as text. At most 19 characters.
    std::optional<std::string> cache_write_usd{};
    /// Input tokens that were written to a cache of one hour. A decimal number as text. At most 19 characters.
    std::optional<std::string> cache_write_1h_usd{};
    /// Input tokens of audio. A decimal number as text. At most 19 characters.
    std::optional<std::string> input_audio_usd{};
    /// Input tokens of images. A decimal number as text. At most 19 characters.
    std::optional<std::string> input_image_usd{};
    /// Plain output tokens. A decimal number as text. At most 19 characters.
    std::optional<std::string> output_usd{};
    /// Output tokens that were spent on reasoning. A decimal number as text. At most 19 characters.
    std::optional<std::string> reasoning_usd{};
    /// Output tokens of audio. A decimal number as text. At most 19 characters.
    std::optional<std::string> output_audio_usd{};
    /// Output tokens of images. A decimal number as text. At most 19 characters.
    std::optional<std::string> output_image_usd{};
    /// Anything charged by the request, such as a search or a tool. A decimal number as text. At most 19 characters.
    std::optional<std::string> request_usd{};

    bool operator==(const CostBreakdown&) const = default;
};

/// The Kubernetes workload that made a call.
struct KubernetesIdentity {
    /// The cluster's name. 1 to 253 characters.
    std::optional<std::string> cluster{};
    /// The namespace. 1 to 253 characters.
    std::optional<std::string> namespace_{};
    /// The workload's name, such as that of the deployment. 1 to 253 characters.
    std::optional<std::string> workload{};
    /// The workload's kind, for example `Deployment` or `CronJob`. 1 to 253 characters.
    std::optional<std::string> workload_kind{};
    /// The pod's name. 1 to 253 characters.
    std::optional<std::string> pod{};
    /// The container's name. 1 to 253 characters.
    std::optional<std::string> container{};
    /// The service account that the pod runs as. 1 to 253 characters.
    std::optional<std::string> service_account{};
    /// The node's name. 1 to 253 characters.
    std::optional<std::string> node{};

    bool operator==(const KubernetesIdentity&) const = default;
};

/// The session, workflow and agent that a call was part of.
struct WorkflowContext {
    /// The workflow's id. 1 to 128 characters.
    std::optional<std::string> workflow_id{};
    /// The workflow's name. 1 to 256 characters.
    std::optional<std::string> workflow_name{};
    /// This run of the workflow. 1 to 128 characters.
    std::optional<std::string> run_id{};
    /// The step's name or number within the run. 1 to 128 characters.
    std::optional<std::string> step{};
    /// The conversation or session. 1 to 128 characters.
    std::optional<std::string> session_id{};
    /// The agent's id. 1 to 128 characters.
    std::optional<std::string> agent_id{};
    /// The agent's name. 1 to 256 characters.
    std::optional<std::string> agent_name{};
    /// The agent's version. 1 to 64 characters.
    std::optional<std::string> agent_version{};

    bool operator==(const WorkflowContext&) const = default;
};

/// One AI inference, as metadata. No property holds a prompt or a completion, and none is added by the sender: what the
/// schema does not name is refused, and what `x-content-keys` names, at any depth and in any letter case, is refused
/// with CONTENT_NOT_ACCEPTED.
struct InvocationEvent {
    /// Unique id that you generate; version 7 is best. Events are deduplicated by it for 32 days, so a retry is safe. A
    /// UUID.
    std::string event_id{};
    /// Where the event was captured.
    Open<IngestionLayer> ingestion_layer{};
    /// When the event was captured, RFC 3339 in UTC. To the microsecond.
    Timestamp ingestion_timestamp{};
    /// Who serves the model, for example `openai`, `anthropic`, `bedrock`, `azure_openai`, `vertex_ai`. 1 to 64
    /// characters.
    std::string provider{};
    /// The model that was asked for, as the provider spells it. 1 to 256 characters.
    std::string requested_model{};
    /// The model that answered. It decides the price where it differs from the requested one. 1 to 256 characters.
    std::optional<std::string> served_model{};
    /// When the inference began, RFC 3339 in UTC. Where absent, `ingestion_timestamp` stands for it. To the
    /// microsecond.
    std::optional<Timestamp> occurred_at{};
    /// What kind of inference it was.
    std::optional<Open<InferenceOperation>> operation{};
    /// Tokens that went in, including cached ones. 0 to 1000000000.
    std::optional<std::int64_t> input_tokens{};
    /// Tokens that came out, including those of reasoning. 0 to 1000000000.
    std::optional<std::int64_t> output_tokens{};
    /// Input tokens that were read from a cache; part of `input_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> cached_input_tokens{};
    /// Input tokens that were written to a cache of short life; part of `input_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> cache_write_tokens{};
    /// Input tokens that were written to a cache of one hour; part of `input_tokens`, beside `cache_write_tokens`. 0 to
    /// 1000000000.
    std::optional<std::int64_t> cache_write_1h_tokens{};
    /// Output tokens that were spent on reasoning; part of `output_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> reasoning_tokens{};
    /// Input tokens of audio; part of `input_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> input_audio_tokens{};
    /// Output tokens of audio; part of `output_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> output_audio_tokens{};
    /// Input tokens of images; part of `input_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> input_image_tokens{};
    /// Output tokens of images; part of `output_tokens`. 0 to 1000000000.
    std::optional<std::int64_t> output_image_tokens{};
    /// What the inference cost in US dollars, as a decimal string. It outranks a computed cost. Where absent, the cost
    /// is computed from the meters. A decimal number as text. At most 19 characters.
    std::optional<std::string> estimated_cost_usd{};
    /// The cost by meter. Where present, it adds up to `estimated_cost_usd`.
    std::optional<CostBreakdown> cost_breakdown{};
    /// Operational energy in watt-hours, measured where the inference ran. Leave it out unless it was measured. 0 to
    /// 1000000.
    std::optional<double> energy_wh{};
    /// Operational carbon in grams of CO2 equivalent, for the measured energy. Leave it out unless it is known. 0 to
    /// 1000000.
    std::optional<double> carbon_gco2e{};
    /// From request to the last byte of the answer, in milliseconds. 0 to 604800000.
    std::optional<std::int64_t> latency_ms{};
    /// From request to the first token, in milliseconds. 0 to 604800000.
    std::optional<std::int64_t> ttft_ms{};
    /// How the inference ended. `ok` where absent.
    std::optional<Open<InferenceStatus>> status{};
    /// The class of the failure, for example `timeout` or `rate_limited`. Never the provider's message. 1 to 128
    /// characters.
    std::optional<std::string> error_type{};
    /// Whether the answer was streamed.
    std::optional<bool> stream{};
    /// Whether it ran in the provider's batch mode, which is priced apart.
    std::optional<bool> batch{};
    /// The provider's service tier, for example `flex` or `priority`, which is priced apart. 1 to 64 characters.
    std::optional<std::string> service_tier{};
    /// The cloud region that served it. It decides regional prices and the electricity mix. 1 to 64 characters.
    std::optional<std::string> region{};
    /// The host that was called, without scheme, path or query. 1 to 253 characters.
    std::optional<std::string> endpoint_host{};
    /// The account or organization at the provider that is billed. 1 to 128 characters.
    std::optional<std::string> account_id{};
    /// The project or workspace at the provider. 1 to 128 characters.
    std::optional<std::string> provider_project_id{};
    /// The identifier of the provider's API key that was used. Never the key. 1 to 128 characters.
    std::optional<std::string> provider_key_id{};
    /// The provider's id of its answer. It finds the same call recorded twice, for example by a gateway and by an SDK.
    /// 1 to 256 characters.
    std::optional<std::string> provider_response_id{};
    /// Who made the call: a person, a service account or a pipeline, by its directory key. 1 to 256 characters.
    std::optional<std::string> attributed_identity{};
    /// What made the call: a service, by its directory key. 1 to 256 characters.
    std::optional<std::string> attributed_service{};
    /// The repository or deployable unit behind the call, by its directory key. 1 to 256 characters.
    std::optional<std::string> project{};
    /// The deployment environment, for example `production`. 1 to 64 characters.
    std::optional<std::string> environment{};
    /// The kind of path that the call took.
    std::optional<Open<PathwayCategory>> pathway_category{};
    /// How sure the sender is of the identity and service that it names. Nothing is claimed with certainty, so it ends
    /// at 0.95. 0 to 0.95.
    std::optional<double> attribution_confidence{};
    /// The caller's SPIFFE id. 1 to 2048 characters.
    std::optional<std::string> spiffe_id{};
    /// The Kubernetes workload that made the call.
    std::optional<KubernetesIdentity> kubernetes{};
    /// Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits. 1 to 128 characters.
    std::optional<std::string> trace_id{};
    /// This call within the trace. 1 to 64 characters.
    std::optional<std::string> span_id{};
    /// The step within the trace that caused this call. 1 to 64 characters.
    std::optional<std::string> parent_span_id{};
    /// The session, workflow and agent that the call was part of.
    std::optional<WorkflowContext> workflow{};
    /// Names of your own to group spend by, such as a cost centre. Identifiers only, never text. At most 32 members.
    std::optional<std::map<std::string, std::string>> labels{};

    bool operator==(const InvocationEvent&) const = default;
};

template <>
VENTURI_EXPORT Result<CostBreakdown> from_json<CostBreakdown>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<CostBreakdown>(const CostBreakdown& value);

template <>
VENTURI_EXPORT Result<KubernetesIdentity> from_json<KubernetesIdentity>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<KubernetesIdentity>(const KubernetesIdentity& value);

template <>
VENTURI_EXPORT Result<WorkflowContext> from_json<WorkflowContext>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<WorkflowContext>(const WorkflowContext& value);

template <>
VENTURI_EXPORT Result<InvocationEvent> from_json<InvocationEvent>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<InvocationEvent>(const InvocationEvent& value);

}  // namespace venturi::inline v1
