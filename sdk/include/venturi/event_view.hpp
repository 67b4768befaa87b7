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
    std::string_view name{};
    std::string_view value{};
};

/// Everything that it points to must live until emit() returns, and no longer. Empty text and absent values are left out.
///
///     emitter.emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = 1200});
struct EventView {
    /// Required.
    std::string_view provider{};
    /// Required.
    std::string_view requested_model{};
    std::string_view served_model{};
    /// `chat`, `embeddings`, …: to_string(InferenceOperation) has the known ones.
    std::string_view operation{};
    std::optional<std::int64_t> input_tokens{};
    std::optional<std::int64_t> output_tokens{};
    std::optional<std::int64_t> cached_input_tokens{};
    std::optional<std::int64_t> cache_write_tokens{};
    std::optional<std::int64_t> cache_write_1h_tokens{};
    std::optional<std::int64_t> reasoning_tokens{};
    std::optional<std::int64_t> input_audio_tokens{};
    std::optional<std::int64_t> output_audio_tokens{};
    std::optional<std::int64_t> input_image_tokens{};
    std::optional<std::int64_t> output_image_tokens{};
    /// A decimal string such as `0.0123`.
    std::string_view estimated_cost_usd{};
    const CostBreakdown* cost_breakdown = nullptr;
    std::optional<double> energy_wh{};
    std::optional<double> carbon_gco2e{};
    std::optional<std::int64_t> latency_ms{};
    std::optional<std::int64_t> ttft_ms{};
    /// `ok`, `error` or `cancelled`.
    std::string_view status{};
    std::string_view error_type{};
    std::optional<bool> stream{};
    std::optional<bool> batch{};
    std::string_view service_tier{};
    std::string_view region{};
    std::string_view endpoint_host{};
    std::string_view account_id{};
    std::string_view provider_project_id{};
    std::string_view provider_key_id{};
    std::string_view provider_response_id{};
    std::string_view attributed_identity{};
    std::string_view attributed_service{};
    std::string_view project{};
    std::string_view environment{};
    std::string_view pathway_category{};
    std::optional<double> attribution_confidence{};
    std::string_view spiffe_id{};
    const KubernetesIdentity* kubernetes = nullptr;
    std::string_view trace_id{};
    std::string_view span_id{};
    std::string_view parent_span_id{};
    const WorkflowContext* workflow = nullptr;
    std::span<const Label> labels{};

    /// A UUID of yours, where the event has one already. Empty: a fresh UUIDv7.
    std::string_view event_id{};
    /// Empty: `application`.
    std::string_view ingestion_layer{};
    /// Absent: now.
    std::optional<Timestamp> ingestion_timestamp{};
    std::optional<Timestamp> occurred_at{};
};

}  // namespace venturi::inline v1
