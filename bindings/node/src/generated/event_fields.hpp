// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <cstdint>
#include <string_view>

#include "bridge/event.hpp"

namespace venturi::node {

// The numbers are those that lib/generated/emitted.ts gives.
inline constexpr std::int32_t event_fields = 72;

// An event, and what it points to.
struct EventParts {
    bridge::Event event;
    bridge::EventCost cost_breakdown;
    bridge::EventKubernetes kubernetes;
    bridge::EventWorkflow workflow;
};

// Sets the field to one of the two, which the field's type says.
inline void set_field(EventParts& parts, std::int32_t field, double number, std::string_view text) noexcept {
    switch (field) {
        case 0: parts.event.event_id = text; break;
        case 1: parts.event.ingestion_layer = text; break;
        case 2: parts.event.ingestion_timestamp = static_cast<std::int64_t>(number); break;
        case 3: parts.event.provider = text; break;
        case 4: parts.event.requested_model = text; break;
        case 5: parts.event.served_model = text; break;
        case 6: parts.event.occurred_at = static_cast<std::int64_t>(number); break;
        case 7: parts.event.operation = text; break;
        case 8: parts.event.input_tokens = static_cast<std::int64_t>(number); break;
        case 9: parts.event.output_tokens = static_cast<std::int64_t>(number); break;
        case 10: parts.event.cached_input_tokens = static_cast<std::int64_t>(number); break;
        case 11: parts.event.cache_write_tokens = static_cast<std::int64_t>(number); break;
        case 12: parts.event.cache_write_1h_tokens = static_cast<std::int64_t>(number); break;
        case 13: parts.event.reasoning_tokens = static_cast<std::int64_t>(number); break;
        case 14: parts.event.input_audio_tokens = static_cast<std::int64_t>(number); break;
        case 15: parts.event.output_audio_tokens = static_cast<std::int64_t>(number); break;
        case 16: parts.event.input_image_tokens = static_cast<std::int64_t>(number); break;
        case 17: parts.event.output_image_tokens = static_cast<std::int64_t>(number); break;
        case 18: parts.event.estimated_cost_usd = text; break;
        case 19: parts.cost_breakdown.input_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 20: parts.cost_breakdown.cached_input_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 21: parts.cost_breakdown.cache_write_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 22: parts.cost_breakdown.cache_write_1h_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 23: parts.cost_breakdown.input_audio_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 24: parts.cost_breakdown.input_image_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 25: parts.cost_breakdown.output_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 26: parts.cost_breakdown.reasoning_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 27: parts.cost_breakdown.output_audio_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 28: parts.cost_breakdown.output_image_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 29: parts.cost_breakdown.request_usd = text; parts.event.cost_breakdown = &parts.cost_breakdown; break;
        case 30: parts.event.energy_wh = number; break;
        case 31: parts.event.carbon_gco2e = number; break;
        case 32: parts.event.latency_ms = static_cast<std::int64_t>(number); break;
        case 33: parts.event.ttft_ms = static_cast<std::int64_t>(number); break;
        case 34: parts.event.status = text; break;
        case 35: parts.event.error_type = text; break;
        case 36: parts.event.stream = number != 0; break;
        case 37: parts.event.batch = number != 0; break;
        case 38: parts.event.service_tier = text; break;
        case 39: parts.event.region = text; break;
        case 40: parts.event.endpoint_host = text; break;
        case 41: parts.event.account_id = text; break;
        case 42: parts.event.provider_project_id = text; break;
        case 43: parts.event.provider_key_id = text; break;
        case 44: parts.event.provider_response_id = text; break;
        case 45: parts.event.attributed_identity = text; break;
        case 46: parts.event.attributed_service = text; break;
        case 47: parts.event.project = text; break;
        case 48: parts.event.environment = text; break;
        case 49: parts.event.pathway_category = text; break;
        case 50: parts.event.attribution_confidence = number; break;
        case 51: parts.event.spiffe_id = text; break;
        case 52: parts.kubernetes.cluster = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 53: parts.kubernetes.namespace_ = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 54: parts.kubernetes.workload = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 55: parts.kubernetes.workload_kind = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 56: parts.kubernetes.pod = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 57: parts.kubernetes.container = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 58: parts.kubernetes.service_account = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 59: parts.kubernetes.node = text; parts.event.kubernetes = &parts.kubernetes; break;
        case 60: parts.event.trace_id = text; break;
        case 61: parts.event.span_id = text; break;
        case 62: parts.event.parent_span_id = text; break;
        case 63: parts.workflow.workflow_id = text; parts.event.workflow = &parts.workflow; break;
        case 64: parts.workflow.workflow_name = text; parts.event.workflow = &parts.workflow; break;
        case 65: parts.workflow.run_id = text; parts.event.workflow = &parts.workflow; break;
        case 66: parts.workflow.step = text; parts.event.workflow = &parts.workflow; break;
        case 67: parts.workflow.session_id = text; parts.event.workflow = &parts.workflow; break;
        case 68: parts.workflow.agent_id = text; parts.event.workflow = &parts.workflow; break;
        case 69: parts.workflow.agent_name = text; parts.event.workflow = &parts.workflow; break;
        case 70: parts.workflow.agent_version = text; parts.event.workflow = &parts.workflow; break;
        default: break;
    }
}

}  // namespace venturi::node
