// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/invocationevent.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] CostBreakdown& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("input_usd", out.input_usd) &&
           members.optional("cached_input_usd", out.cached_input_usd) &&
           members.optional("cache_write_usd", out.cache_write_usd) &&
           members.optional("cache_write_1h_usd", out.cache_write_1h_usd) &&
           members.optional("input_audio_usd", out.input_audio_usd) &&
           members.optional("input_image_usd", out.input_image_usd) &&
           members.optional("output_usd", out.output_usd) &&
           members.optional("reasoning_usd", out.reasoning_usd) &&
           members.optional("output_audio_usd", out.output_audio_usd) &&
           members.optional("output_image_usd", out.output_image_usd) &&
           members.optional("request_usd", out.request_usd);
}

void encode(Writer& writer, [[maybe_unused]] const CostBreakdown& value) {
    writer.begin_object();
    field_if_set(writer, "input_usd", value.input_usd);
    field_if_set(writer, "cached_input_usd", value.cached_input_usd);
    field_if_set(writer, "cache_write_usd", value.cache_write_usd);
    field_if_set(writer, "cache_write_1h_usd", value.cache_write_1h_usd);
    field_if_set(writer, "input_audio_usd", value.input_audio_usd);
    field_if_set(writer, "input_image_usd", value.input_image_usd);
    field_if_set(writer, "output_usd", value.output_usd);
    field_if_set(writer, "reasoning_usd", value.reasoning_usd);
    field_if_set(writer, "output_audio_usd", value.output_audio_usd);
    field_if_set(writer, "output_image_usd", value.output_image_usd);
    field_if_set(writer, "request_usd", value.request_usd);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] KubernetesIdentity& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("cluster", out.cluster) &&
           members.optional("namespace", out.namespace_) &&
           members.optional("workload", out.workload) &&
           members.optional("workload_kind", out.workload_kind) &&
           members.optional("pod", out.pod) &&
           members.optional("container", out.container) &&
           members.optional("service_account", out.service_account) &&
           members.optional("node", out.node);
}

void encode(Writer& writer, [[maybe_unused]] const KubernetesIdentity& value) {
    writer.begin_object();
    field_if_set(writer, "cluster", value.cluster);
    field_if_set(writer, "namespace", value.namespace_);
    field_if_set(writer, "workload", value.workload);
    field_if_set(writer, "workload_kind", value.workload_kind);
    field_if_set(writer, "pod", value.pod);
    field_if_set(writer, "container", value.container);
    field_if_set(writer, "service_account", value.service_account);
    field_if_set(writer, "node", value.node);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WorkflowContext& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("workflow_id", out.workflow_id) &&
           members.optional("workflow_name", out.workflow_name) &&
           members.optional("run_id", out.run_id) &&
           members.optional("step", out.step) &&
           members.optional("session_id", out.session_id) &&
           members.optional("agent_id", out.agent_id) &&
           members.optional("agent_name", out.agent_name) &&
           members.optional("agent_version", out.agent_version);
}

void encode(Writer& writer, [[maybe_unused]] const WorkflowContext& value) {
    writer.begin_object();
    field_if_set(writer, "workflow_id", value.workflow_id);
    field_if_set(writer, "workflow_name", value.workflow_name);
    field_if_set(writer, "run_id", value.run_id);
    field_if_set(writer, "step", value.step);
    field_if_set(writer, "session_id", value.session_id);
    field_if_set(writer, "agent_id", value.agent_id);
    field_if_set(writer, "agent_name", value.agent_name);
    field_if_set(writer, "agent_version", value.agent_version);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] InvocationEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("ingestion_layer", out.ingestion_layer) &&
           members.required("ingestion_timestamp", out.ingestion_timestamp) &&
           members.required("provider", out.provider) &&
           members.required("requested_model", out.requested_model) &&
           members.optional("served_model", out.served_model) &&
           members.optional("occurred_at", out.occurred_at) &&
           members.optional("operation", out.operation) &&
           members.optional("input_tokens", out.input_tokens) &&
           members.optional("output_tokens", out.output_tokens) &&
           members.optional("cached_input_tokens", out.cached_input_tokens) &&
           members.optional("cache_write_tokens", out.cache_write_tokens) &&
           members.optional("cache_write_1h_tokens", out.cache_write_1h_tokens) &&
           members.optional("reasoning_tokens", out.reasoning_tokens) &&
           members.optional("input_audio_tokens", out.input_audio_tokens) &&
           members.optional("output_audio_tokens", out.output_audio_tokens) &&
           members.optional("input_image_tokens", out.input_image_tokens) &&
           members.optional("output_image_tokens", out.output_image_tokens) &&
           members.optional("estimated_cost_usd", out.estimated_cost_usd) &&
           members.optional("cost_breakdown", out.cost_breakdown) &&
           members.optional("energy_wh", out.energy_wh) &&
           members.optional("carbon_gco2e", out.carbon_gco2e) &&
           members.optional("latency_ms", out.latency_ms) &&
           members.optional("ttft_ms", out.ttft_ms) &&
           members.optional("status", out.status) &&
           members.optional("error_type", out.error_type) &&
           members.optional("stream", out.stream) &&
           members.optional("batch", out.batch) &&
           members.optional("service_tier", out.service_tier) &&
           members.optional("region", out.region) &&
           members.optional("endpoint_host", out.endpoint_host) &&
           members.optional("account_id", out.account_id) &&
           members.optional("provider_project_id", out.provider_project_id) &&
           members.optional("provider_key_id", out.provider_key_id) &&
           members.optional("provider_response_id", out.provider_response_id) &&
           members.optional("attributed_identity", out.attributed_identity) &&
           members.optional("attributed_service", out.attributed_service) &&
           members.optional("project", out.project) &&
           members.optional("environment", out.environment) &&
           members.optional("pathway_category", out.pathway_category) &&
           members.optional("attribution_confidence", out.attribution_confidence) &&
           members.optional("spiffe_id", out.spiffe_id) &&
           members.optional("kubernetes", out.kubernetes) &&
           members.optional("trace_id", out.trace_id) &&
           members.optional("span_id", out.span_id) &&
           members.optional("parent_span_id", out.parent_span_id) &&
           members.optional("workflow", out.workflow) &&
           members.optional("labels", out.labels);
}

void encode(Writer& writer, [[maybe_unused]] const InvocationEvent& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "ingestion_layer", value.ingestion_layer);
    field(writer, "ingestion_timestamp", value.ingestion_timestamp);
    field(writer, "provider", value.provider);
    field(writer, "requested_model", value.requested_model);
    field_if_set(writer, "served_model", value.served_model);
    field_if_set(writer, "occurred_at", value.occurred_at);
    field_if_set(writer, "operation", value.operation);
    field_if_set(writer, "input_tokens", value.input_tokens);
    field_if_set(writer, "output_tokens", value.output_tokens);
    field_if_set(writer, "cached_input_tokens", value.cached_input_tokens);
    field_if_set(writer, "cache_write_tokens", value.cache_write_tokens);
    field_if_set(writer, "cache_write_1h_tokens", value.cache_write_1h_tokens);
    field_if_set(writer, "reasoning_tokens", value.reasoning_tokens);
    field_if_set(writer, "input_audio_tokens", value.input_audio_tokens);
    field_if_set(writer, "output_audio_tokens", value.output_audio_tokens);
    field_if_set(writer, "input_image_tokens", value.input_image_tokens);
    field_if_set(writer, "output_image_tokens", value.output_image_tokens);
    field_if_set(writer, "estimated_cost_usd", value.estimated_cost_usd);
    field_if_set(writer, "cost_breakdown", value.cost_breakdown);
    field_if_set(writer, "energy_wh", value.energy_wh);
    field_if_set(writer, "carbon_gco2e", value.carbon_gco2e);
    field_if_set(writer, "latency_ms", value.latency_ms);
    field_if_set(writer, "ttft_ms", value.ttft_ms);
    field_if_set(writer, "status", value.status);
    field_if_set(writer, "error_type", value.error_type);
    field_if_set(writer, "stream", value.stream);
    field_if_set(writer, "batch", value.batch);
    field_if_set(writer, "service_tier", value.service_tier);
    field_if_set(writer, "region", value.region);
    field_if_set(writer, "endpoint_host", value.endpoint_host);
    field_if_set(writer, "account_id", value.account_id);
    field_if_set(writer, "provider_project_id", value.provider_project_id);
    field_if_set(writer, "provider_key_id", value.provider_key_id);
    field_if_set(writer, "provider_response_id", value.provider_response_id);
    field_if_set(writer, "attributed_identity", value.attributed_identity);
    field_if_set(writer, "attributed_service", value.attributed_service);
    field_if_set(writer, "project", value.project);
    field_if_set(writer, "environment", value.environment);
    field_if_set(writer, "pathway_category", value.pathway_category);
    field_if_set(writer, "attribution_confidence", value.attribution_confidence);
    field_if_set(writer, "spiffe_id", value.spiffe_id);
    field_if_set(writer, "kubernetes", value.kubernetes);
    field_if_set(writer, "trace_id", value.trace_id);
    field_if_set(writer, "span_id", value.span_id);
    field_if_set(writer, "parent_span_id", value.parent_span_id);
    field_if_set(writer, "workflow", value.workflow);
    field_if_set(writer, "labels", value.labels);
    writer.end_object();
}

}  // namespace json

template <>
Result<CostBreakdown> from_json<CostBreakdown>(std::string_view text) {
    return json::read_view<CostBreakdown>(text, "CostBreakdown");
}
template <>
std::string to_json<CostBreakdown>(const CostBreakdown& value) {
    return json::write(value);
}

template <>
Result<KubernetesIdentity> from_json<KubernetesIdentity>(std::string_view text) {
    return json::read_view<KubernetesIdentity>(text, "KubernetesIdentity");
}
template <>
std::string to_json<KubernetesIdentity>(const KubernetesIdentity& value) {
    return json::write(value);
}

template <>
Result<WorkflowContext> from_json<WorkflowContext>(std::string_view text) {
    return json::read_view<WorkflowContext>(text, "WorkflowContext");
}
template <>
std::string to_json<WorkflowContext>(const WorkflowContext& value) {
    return json::write(value);
}

template <>
Result<InvocationEvent> from_json<InvocationEvent>(std::string_view text) {
    return json::read_view<InvocationEvent>(text, "InvocationEvent");
}
template <>
std::string to_json<InvocationEvent>(const InvocationEvent& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
