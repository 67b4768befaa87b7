#pragma once

/// @file
/// One AI inference as it is handed to Emitter::emit(): the fields of InvocationEvent without owning anything, so that
/// emitting copies each byte once and allocates nothing. See InvocationEvent for what the fields mean.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "venturi/models/invocationevent.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1 {

/// A name of your own to group spend by, such as a cost centre.
struct Label {
    std::string_view name{};   ///< what it says, such as `cost_centre`
    std::string_view value{};  ///< an identifier, never text of people's
};

/// Everything that it points to must live until emit() returns, and no longer. Empty text and absent values are left out.
///
///     emitter.emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = 1200});
struct EventView {
    /// Required.
    std::string_view provider{};
    /// Required.
    std::string_view requested_model{};
    /// The model that answered. It decides the price where it differs from the requested one.
    std::string_view served_model{};
    /// `chat`, `embeddings`, …: to_string(InferenceOperation) has the known ones.
    std::string_view operation{};
    /// Tokens that went in, including cached ones.
    std::optional<std::int64_t> input_tokens{};
    /// Tokens that came out, including those of reasoning.
    std::optional<std::int64_t> output_tokens{};
    /// Input tokens that were read from a cache; part of `input_tokens`.
    std::optional<std::int64_t> cached_input_tokens{};
    /// Input tokens that were written to a cache of short life; part of `input_tokens`.
    std::optional<std::int64_t> cache_write_tokens{};
    /// Input tokens that were written to a cache of one hour; part of `input_tokens`, beside `cache_write_tokens`.
    std::optional<std::int64_t> cache_write_1h_tokens{};
    /// Output tokens that were spent on reasoning; part of `output_tokens`.
    std::optional<std::int64_t> reasoning_tokens{};
    /// Input tokens of audio; part of `input_tokens`.
    std::optional<std::int64_t> input_audio_tokens{};
    /// Output tokens of audio; part of `output_tokens`.
    std::optional<std::int64_t> output_audio_tokens{};
    /// Input tokens of images; part of `input_tokens`.
    std::optional<std::int64_t> input_image_tokens{};
    /// Output tokens of images; part of `output_tokens`.
    std::optional<std::int64_t> output_image_tokens{};
    /// A decimal string such as `0.0123`.
    std::string_view estimated_cost_usd{};
    /// The cost by meter. Where present, it adds up to `estimated_cost_usd`.
    const CostBreakdown* cost_breakdown = nullptr;
    /// Operational energy in watt-hours, measured where the inference ran. Leave it out unless it was measured.
    std::optional<double> energy_wh{};
    /// Operational carbon in grams of CO2 equivalent, for the measured energy. Leave it out unless it is known.
    std::optional<double> carbon_gco2e{};
    /// From request to the last byte of the answer, in milliseconds.
    std::optional<std::int64_t> latency_ms{};
    /// From request to the first token, in milliseconds.
    std::optional<std::int64_t> ttft_ms{};
    /// `ok`, `error` or `cancelled`.
    std::string_view status{};
    /// The class of the failure, for example `timeout` or `rate_limited`. Never the provider's message.
    std::string_view error_type{};
    /// Whether the answer was streamed.
    std::optional<bool> stream{};
    /// Whether it ran in the provider's batch mode, which is priced apart.
    std::optional<bool> batch{};
    /// The provider's service tier, for example `flex` or `priority`, which is priced apart.
    std::string_view service_tier{};
    /// The cloud region that served it. It decides regional prices and the electricity mix.
    std::string_view region{};
    /// The host that was called, without scheme, path or query.
    std::string_view endpoint_host{};
    /// The account or organization at the provider that is billed.
    std::string_view account_id{};
    /// The project or workspace at the provider.
    std::string_view provider_project_id{};
    /// The identifier of the provider's API key that was used. Never the key.
    std::string_view provider_key_id{};
    /// The provider's id of its answer. It finds the same call recorded twice, for example by a gateway and by an SDK.
    std::string_view provider_response_id{};
    /// Who made the call: a person, a service account or a pipeline, by its directory key.
    std::string_view attributed_identity{};
    /// What made the call: a service, by its directory key.
    std::string_view attributed_service{};
    /// The repository or deployable unit behind the call, by its directory key.
    std::string_view project{};
    /// The deployment environment, for example `production`.
    std::string_view environment{};
    /// The kind of path that the call took.
    std::string_view pathway_category{};
    /// How sure the sender is of the identity and service that it names. Nothing is claimed with certainty, so it ends
    /// at 0.95.
    std::optional<double> attribution_confidence{};
    /// The caller's SPIFFE id.
    std::string_view spiffe_id{};
    /// The Kubernetes workload that made the call.
    const KubernetesIdentity* kubernetes = nullptr;
    /// Correlates the calls of a multi-step workflow. An OpenTelemetry trace id fits.
    std::string_view trace_id{};
    /// This call within the trace.
    std::string_view span_id{};
    /// The step within the trace that caused this call.
    std::string_view parent_span_id{};
    /// The session, workflow and agent that the call was part of.
    const WorkflowContext* workflow = nullptr;
    /// Names of your own to group spend by, such as a cost centre. Identifiers only, never text.
    std::span<const Label> labels{};

    /// A UUID of yours, where the event has one already. Empty: a fresh UUIDv7.
    std::string_view event_id{};
    /// Empty: `application`.
    std::string_view ingestion_layer{};
    /// Absent: now.
    std::optional<Timestamp> ingestion_timestamp{};
    /// When the inference began. Where absent, `ingestion_timestamp` stands for it.
    std::optional<Timestamp> occurred_at{};
};

}  // namespace venturi::inline v1
