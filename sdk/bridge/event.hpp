#pragma once
// An AI inference as a host emits it: plain fields that own nothing, valid until emit() returns. Empty text and absent values are
// left out; the contract's InvocationEvent says what they mean. Times are microseconds since 1970.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace venturi::bridge {

struct EventCost {
    std::string_view input_usd, cached_input_usd, cache_write_usd, cache_write_1h_usd, input_audio_usd, input_image_usd, output_usd,
        reasoning_usd, output_audio_usd, output_image_usd, request_usd;
};

struct EventKubernetes {
    std::string_view cluster, namespace_, workload, workload_kind, pod, container, service_account, node;
};

struct EventWorkflow {
    std::string_view workflow_id, workflow_name, run_id, step, session_id, agent_id, agent_name, agent_version;
};

struct EventLabel {
    std::string_view name, value;
};

struct Event {
    std::string_view provider, requested_model;  // required
    std::string_view served_model, operation;
    std::optional<std::int64_t> input_tokens, output_tokens, cached_input_tokens, cache_write_tokens, cache_write_1h_tokens,
        reasoning_tokens, input_audio_tokens, output_audio_tokens, input_image_tokens, output_image_tokens;
    std::string_view estimated_cost_usd;  // a decimal string
    const EventCost* cost_breakdown = nullptr;
    std::optional<double> energy_wh, carbon_gco2e;
    std::optional<std::int64_t> latency_ms, ttft_ms;
    std::string_view status, error_type;
    std::optional<bool> stream, batch;
    std::string_view service_tier, region, endpoint_host, account_id, provider_project_id, provider_key_id, provider_response_id;
    std::string_view attributed_identity, attributed_service, project, environment, pathway_category;
    std::optional<double> attribution_confidence;
    std::string_view spiffe_id;
    const EventKubernetes* kubernetes = nullptr;
    std::string_view trace_id, span_id, parent_span_id;
    const EventWorkflow* workflow = nullptr;
    std::span<const EventLabel> labels;

    std::string_view event_id;         // empty: a fresh UUIDv7
    std::string_view ingestion_layer;  // empty: application
    std::optional<std::int64_t> ingestion_timestamp;  // absent: now
    std::optional<std::int64_t> occurred_at;
};

// How events are sent; what is left out is as in the C++ library's EmitterOptions.
struct EmitSettings {
    std::string_view spool_directory;  // empty: none
    std::optional<std::uint64_t> max_buffered_bytes, max_buffered_events, batch_events, batch_bytes, max_spool_bytes, connections;
    std::optional<std::int64_t> linger_ms, exit_timeout_ms;
    bool compress = true;
};

// Events that were given up since the last time somebody asked, by reason: queue_overflow | spool_overflow | rate_limited |
// network_error | rejected. Of a reason's last event that the server refused, the problem's code and detail.
struct DropNote {
    std::string_view reason;  // static
    std::uint64_t count = 0;
    std::string error_code, detail;
};

// Where every event is; see EmitterStats.
struct EmitStats {
    std::uint64_t emitted = 0, adopted = 0, accepted = 0, duplicates = 0, buffered = 0, spooled_events = 0, spooled_bytes = 0,
                  requests = 0;
    std::uint64_t queue_overflow = 0, spool_overflow = 0, rate_limited = 0, network_error = 0, rejected = 0;
    bool spooling = false;
};

}  // namespace venturi::bridge
