// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <array>
#include <cstdint>

#include "emit/event_parts.hpp"

namespace venturi::python {

// A field's number is its place; those of nested objects have the object's name before theirs.
inline constexpr std::array event_fields{
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
    "cost_breakdown.input_usd",
    "cost_breakdown.cached_input_usd",
    "cost_breakdown.cache_write_usd",
    "cost_breakdown.cache_write_1h_usd",
    "cost_breakdown.input_audio_usd",
    "cost_breakdown.input_image_usd",
    "cost_breakdown.output_usd",
    "cost_breakdown.reasoning_usd",
    "cost_breakdown.output_audio_usd",
    "cost_breakdown.output_image_usd",
    "cost_breakdown.request_usd",
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
    "kubernetes.cluster",
    "kubernetes.namespace",
    "kubernetes.workload",
    "kubernetes.workload_kind",
    "kubernetes.pod",
    "kubernetes.container",
    "kubernetes.service_account",
    "kubernetes.node",
    "trace_id",
    "span_id",
    "parent_span_id",
    "workflow.workflow_id",
    "workflow.workflow_name",
    "workflow.run_id",
    "workflow.step",
    "workflow.session_id",
    "workflow.agent_id",
    "workflow.agent_name",
    "workflow.agent_version",
    "labels",
};

// Objects whose members are fields; their numbers follow those of the fields.
inline constexpr std::array event_groups{
    "cost_breakdown",
    "kubernetes",
    "workflow",
};

// Sets a field from a value that is not None. False, with an exception that names the field, where the value is of a wrong type.
bool set_event_field(EventParts& parts, std::uint8_t field, PyObject* value);

}  // namespace venturi::python
