#pragma once
// The fields of an event as a record has them: a tag, then a value in the form of the field's kind. Tags follow the
// contract's order, so that a record becomes JSON in one pass. Records never leave the process; tags may change freely.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace venturi::inline v1::ingest {

enum class Field : std::uint8_t {
    ingestion_layer, ingestion_timestamp, provider, requested_model, served_model, occurred_at, operation,
    input_tokens, output_tokens, cached_input_tokens, cache_write_tokens, cache_write_1h_tokens, reasoning_tokens,
    input_audio_tokens, output_audio_tokens, input_image_tokens, output_image_tokens, estimated_cost_usd,
    cost_input, cost_cached_input, cost_cache_write, cost_cache_write_1h, cost_input_audio, cost_input_image,
    cost_output, cost_reasoning, cost_output_audio, cost_output_image, cost_request,
    energy_wh, carbon_gco2e, latency_ms, ttft_ms, status, error_type, stream, batch, service_tier, region,
    endpoint_host, account_id, provider_project_id, provider_key_id, provider_response_id, attributed_identity,
    attributed_service, project, environment, pathway_category, attribution_confidence, spiffe_id,
    k8s_cluster, k8s_namespace, k8s_workload, k8s_workload_kind, k8s_pod, k8s_container, k8s_service_account, k8s_node,
    trace_id, span_id, parent_span_id,
    workflow_id, workflow_name, workflow_run_id, workflow_step, workflow_session_id, workflow_agent_id,
    workflow_agent_name, workflow_agent_version,
    label,
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::label) + 1;

// How the value follows its tag: text and labels as lengths of two bytes and then bytes, numbers as eight bytes, a
// boolean as one. Times are microseconds since 1970.
enum class Kind : std::uint8_t { text, integer, number, boolean, time, label };

// The object that the field stands in.
enum class Group : std::uint8_t { event, cost_breakdown, kubernetes, workflow, labels };
inline constexpr std::array<std::string_view, 5> group_names{"", "cost_breakdown", "kubernetes", "workflow", "labels"};

struct FieldInfo {
    std::string_view name;
    Kind kind = Kind::text;
    Group group = Group::event;
};

inline constexpr std::array<FieldInfo, field_count> fields{{
    {"ingestion_layer"}, {"ingestion_timestamp", Kind::time}, {"provider"}, {"requested_model"}, {"served_model"},
    {"occurred_at", Kind::time}, {"operation"},
    {"input_tokens", Kind::integer}, {"output_tokens", Kind::integer}, {"cached_input_tokens", Kind::integer},
    {"cache_write_tokens", Kind::integer}, {"cache_write_1h_tokens", Kind::integer},
    {"reasoning_tokens", Kind::integer}, {"input_audio_tokens", Kind::integer},
    {"output_audio_tokens", Kind::integer}, {"input_image_tokens", Kind::integer},
    {"output_image_tokens", Kind::integer}, {"estimated_cost_usd"},
    {"input_usd", Kind::text, Group::cost_breakdown}, {"cached_input_usd", Kind::text, Group::cost_breakdown},
    {"cache_write_usd", Kind::text, Group::cost_breakdown}, {"cache_write_1h_usd", Kind::text, Group::cost_breakdown},
    {"input_audio_usd", Kind::text, Group::cost_breakdown}, {"input_image_usd", Kind::text, Group::cost_breakdown},
    {"output_usd", Kind::text, Group::cost_breakdown}, {"reasoning_usd", Kind::text, Group::cost_breakdown},
    {"output_audio_usd", Kind::text, Group::cost_breakdown}, {"output_image_usd", Kind::text, Group::cost_breakdown},
    {"request_usd", Kind::text, Group::cost_breakdown},
    {"energy_wh", Kind::number}, {"carbon_gco2e", Kind::number}, {"latency_ms", Kind::integer},
    {"ttft_ms", Kind::integer}, {"status"}, {"error_type"}, {"stream", Kind::boolean}, {"batch", Kind::boolean},
    {"service_tier"}, {"region"}, {"endpoint_host"}, {"account_id"}, {"provider_project_id"}, {"provider_key_id"},
    {"provider_response_id"}, {"attributed_identity"}, {"attributed_service"}, {"project"}, {"environment"},
    {"pathway_category"}, {"attribution_confidence", Kind::number}, {"spiffe_id"},
    {"cluster", Kind::text, Group::kubernetes}, {"namespace", Kind::text, Group::kubernetes},
    {"workload", Kind::text, Group::kubernetes}, {"workload_kind", Kind::text, Group::kubernetes},
    {"pod", Kind::text, Group::kubernetes}, {"container", Kind::text, Group::kubernetes},
    {"service_account", Kind::text, Group::kubernetes}, {"node", Kind::text, Group::kubernetes},
    {"trace_id"}, {"span_id"}, {"parent_span_id"},
    {"workflow_id", Kind::text, Group::workflow}, {"workflow_name", Kind::text, Group::workflow},
    {"run_id", Kind::text, Group::workflow}, {"step", Kind::text, Group::workflow},
    {"session_id", Kind::text, Group::workflow}, {"agent_id", Kind::text, Group::workflow},
    {"agent_name", Kind::text, Group::workflow}, {"agent_version", Kind::text, Group::workflow},
    {"", Kind::label, Group::labels},
}};

// What each record begins with.
struct RecordHead {
    std::uint32_t size;  // of the whole record
    std::uint32_t unused;
    std::uint64_t id_high;  // the event's UUID
    std::uint64_t id_low;
    std::int64_t time;  // of emission: ages are counted from here
};

}  // namespace venturi::inline v1::ingest
