// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/events.hpp"

#include "emit/event_values.hpp"

namespace venturi::python {

bool set_event_field(EventParts& parts, std::uint8_t field, PyObject* value) {
    const char* const name = event_fields[field];
    switch (field) {
        case 0: return uuid(parts, name, value, parts.event.event_id);
        case 1: return text(parts, name, value, parts.event.ingestion_layer);
        case 2: return timestamp(parts, name, value, parts.event.ingestion_timestamp);
        case 3: return text(parts, name, value, parts.event.provider);
        case 4: return text(parts, name, value, parts.event.requested_model);
        case 5: return text(parts, name, value, parts.event.served_model);
        case 6: return timestamp(parts, name, value, parts.event.occurred_at);
        case 7: return text(parts, name, value, parts.event.operation);
        case 8: return integer(parts, name, value, parts.event.input_tokens);
        case 9: return integer(parts, name, value, parts.event.output_tokens);
        case 10: return integer(parts, name, value, parts.event.cached_input_tokens);
        case 11: return integer(parts, name, value, parts.event.cache_write_tokens);
        case 12: return integer(parts, name, value, parts.event.cache_write_1h_tokens);
        case 13: return integer(parts, name, value, parts.event.reasoning_tokens);
        case 14: return integer(parts, name, value, parts.event.input_audio_tokens);
        case 15: return integer(parts, name, value, parts.event.output_audio_tokens);
        case 16: return integer(parts, name, value, parts.event.input_image_tokens);
        case 17: return integer(parts, name, value, parts.event.output_image_tokens);
        case 18: return decimal(parts, name, value, parts.event.estimated_cost_usd);
        case 19: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).input_usd);
        case 20: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).cached_input_usd);
        case 21: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).cache_write_usd);
        case 22: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).cache_write_1h_usd);
        case 23: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).input_audio_usd);
        case 24: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).input_image_usd);
        case 25: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).output_usd);
        case 26: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).reasoning_usd);
        case 27: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).output_audio_usd);
        case 28: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).output_image_usd);
        case 29: return decimal(parts, name, value, within(parts.cost_breakdown, parts.event.cost_breakdown).request_usd);
        case 30: return number(parts, name, value, parts.event.energy_wh);
        case 31: return number(parts, name, value, parts.event.carbon_gco2e);
        case 32: return integer(parts, name, value, parts.event.latency_ms);
        case 33: return integer(parts, name, value, parts.event.ttft_ms);
        case 34: return text(parts, name, value, parts.event.status);
        case 35: return text(parts, name, value, parts.event.error_type);
        case 36: return boolean(parts, name, value, parts.event.stream);
        case 37: return boolean(parts, name, value, parts.event.batch);
        case 38: return text(parts, name, value, parts.event.service_tier);
        case 39: return text(parts, name, value, parts.event.region);
        case 40: return text(parts, name, value, parts.event.endpoint_host);
        case 41: return text(parts, name, value, parts.event.account_id);
        case 42: return text(parts, name, value, parts.event.provider_project_id);
        case 43: return text(parts, name, value, parts.event.provider_key_id);
        case 44: return text(parts, name, value, parts.event.provider_response_id);
        case 45: return text(parts, name, value, parts.event.attributed_identity);
        case 46: return text(parts, name, value, parts.event.attributed_service);
        case 47: return text(parts, name, value, parts.event.project);
        case 48: return text(parts, name, value, parts.event.environment);
        case 49: return text(parts, name, value, parts.event.pathway_category);
        case 50: return number(parts, name, value, parts.event.attribution_confidence);
        case 51: return text(parts, name, value, parts.event.spiffe_id);
        case 52: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).cluster);
        case 53: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).namespace_);
        case 54: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).workload);
        case 55: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).workload_kind);
        case 56: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).pod);
        case 57: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).container);
        case 58: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).service_account);
        case 59: return text(parts, name, value, within(parts.kubernetes, parts.event.kubernetes).node);
        case 60: return text(parts, name, value, parts.event.trace_id);
        case 61: return text(parts, name, value, parts.event.span_id);
        case 62: return text(parts, name, value, parts.event.parent_span_id);
        case 63: return text(parts, name, value, within(parts.workflow, parts.event.workflow).workflow_id);
        case 64: return text(parts, name, value, within(parts.workflow, parts.event.workflow).workflow_name);
        case 65: return text(parts, name, value, within(parts.workflow, parts.event.workflow).run_id);
        case 66: return text(parts, name, value, within(parts.workflow, parts.event.workflow).step);
        case 67: return text(parts, name, value, within(parts.workflow, parts.event.workflow).session_id);
        case 68: return text(parts, name, value, within(parts.workflow, parts.event.workflow).agent_id);
        case 69: return text(parts, name, value, within(parts.workflow, parts.event.workflow).agent_name);
        case 70: return text(parts, name, value, within(parts.workflow, parts.event.workflow).agent_version);
        case 71: return labels(parts, name, value);
        default: return false;
    }
}

}  // namespace venturi::python
