// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/ingestion.hpp"

#include "json/common.hpp"
#include "json/invocationevent.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] InvocationBatch& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("events", out.events);
}

void encode(Writer& writer, [[maybe_unused]] const InvocationBatch& value) {
    writer.begin_object();
    field(writer, "events", value.events);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] InvocationReceipt& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("status", out.status);
}

void encode(Writer& writer, [[maybe_unused]] const InvocationReceipt& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "status", value.status);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] BatchItemResult& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("index", out.index) &&
           members.required("event_id", out.event_id) &&
           members.required("status", out.status) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("problem", out.problem);
}

void encode(Writer& writer, [[maybe_unused]] const BatchItemResult& value) {
    writer.begin_object();
    field(writer, "index", value.index);
    field(writer, "event_id", value.event_id);
    field(writer, "status", value.status);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "problem", value.problem);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] InvocationBatchReceipt& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("accepted", out.accepted) &&
           members.required("duplicates", out.duplicates) &&
           members.required("rejected", out.rejected) &&
           members.required("results", out.results);
}

void encode(Writer& writer, [[maybe_unused]] const InvocationBatchReceipt& value) {
    writer.begin_object();
    field(writer, "accepted", value.accepted);
    field(writer, "duplicates", value.duplicates);
    field(writer, "rejected", value.rejected);
    field(writer, "results", value.results);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ObservabilityEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("event_type", out.event_type) &&
           members.optional("name", out.name) &&
           members.required("ingestion_layer", out.ingestion_layer) &&
           members.required("ingestion_timestamp", out.ingestion_timestamp) &&
           members.optional("occurred_at", out.occurred_at) &&
           members.optional("duration_ms", out.duration_ms) &&
           members.optional("status", out.status) &&
           members.optional("error_type", out.error_type) &&
           members.optional("provider", out.provider) &&
           members.optional("model", out.model) &&
           members.optional("attributed_identity", out.attributed_identity) &&
           members.optional("attributed_service", out.attributed_service) &&
           members.optional("service_version", out.service_version) &&
           members.optional("project", out.project) &&
           members.optional("environment", out.environment) &&
           members.optional("region", out.region) &&
           members.optional("spiffe_id", out.spiffe_id) &&
           members.optional("kubernetes", out.kubernetes) &&
           members.optional("trace_id", out.trace_id) &&
           members.optional("span_id", out.span_id) &&
           members.optional("parent_span_id", out.parent_span_id) &&
           members.optional("workflow", out.workflow) &&
           members.optional("labels", out.labels) &&
           members.optional("measurements", out.measurements);
}

void encode(Writer& writer, [[maybe_unused]] const ObservabilityEvent& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "event_type", value.event_type);
    field_if_set(writer, "name", value.name);
    field(writer, "ingestion_layer", value.ingestion_layer);
    field(writer, "ingestion_timestamp", value.ingestion_timestamp);
    field_if_set(writer, "occurred_at", value.occurred_at);
    field_if_set(writer, "duration_ms", value.duration_ms);
    field_if_set(writer, "status", value.status);
    field_if_set(writer, "error_type", value.error_type);
    field_if_set(writer, "provider", value.provider);
    field_if_set(writer, "model", value.model);
    field_if_set(writer, "attributed_identity", value.attributed_identity);
    field_if_set(writer, "attributed_service", value.attributed_service);
    field_if_set(writer, "service_version", value.service_version);
    field_if_set(writer, "project", value.project);
    field_if_set(writer, "environment", value.environment);
    field_if_set(writer, "region", value.region);
    field_if_set(writer, "spiffe_id", value.spiffe_id);
    field_if_set(writer, "kubernetes", value.kubernetes);
    field_if_set(writer, "trace_id", value.trace_id);
    field_if_set(writer, "span_id", value.span_id);
    field_if_set(writer, "parent_span_id", value.parent_span_id);
    field_if_set(writer, "workflow", value.workflow);
    field_if_set(writer, "labels", value.labels);
    field_if_set(writer, "measurements", value.measurements);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EventReceipt& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("status", out.status);
}

void encode(Writer& writer, [[maybe_unused]] const EventReceipt& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "status", value.status);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EventBatch& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("events", out.events);
}

void encode(Writer& writer, [[maybe_unused]] const EventBatch& value) {
    writer.begin_object();
    field(writer, "events", value.events);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EventBatchReceipt& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("accepted", out.accepted) &&
           members.required("duplicates", out.duplicates) &&
           members.required("rejected", out.rejected) &&
           members.required("results", out.results);
}

void encode(Writer& writer, [[maybe_unused]] const EventBatchReceipt& value) {
    writer.begin_object();
    field(writer, "accepted", value.accepted);
    field(writer, "duplicates", value.duplicates);
    field(writer, "rejected", value.rejected);
    field(writer, "results", value.results);
    writer.end_object();
}

}  // namespace json

template <>
Result<InvocationBatch> from_json<InvocationBatch>(std::string_view text) {
    return json::read_view<InvocationBatch>(text, "InvocationBatch");
}
template <>
std::string to_json<InvocationBatch>(const InvocationBatch& value) {
    return json::write(value);
}

template <>
Result<InvocationReceipt> from_json<InvocationReceipt>(std::string_view text) {
    return json::read_view<InvocationReceipt>(text, "InvocationReceipt");
}
template <>
std::string to_json<InvocationReceipt>(const InvocationReceipt& value) {
    return json::write(value);
}

template <>
Result<BatchItemResult> from_json<BatchItemResult>(std::string_view text) {
    return json::read_view<BatchItemResult>(text, "BatchItemResult");
}
template <>
std::string to_json<BatchItemResult>(const BatchItemResult& value) {
    return json::write(value);
}

template <>
Result<InvocationBatchReceipt> from_json<InvocationBatchReceipt>(std::string_view text) {
    return json::read_view<InvocationBatchReceipt>(text, "InvocationBatchReceipt");
}
template <>
std::string to_json<InvocationBatchReceipt>(const InvocationBatchReceipt& value) {
    return json::write(value);
}

template <>
Result<ObservabilityEvent> from_json<ObservabilityEvent>(std::string_view text) {
    return json::read_view<ObservabilityEvent>(text, "ObservabilityEvent");
}
template <>
std::string to_json<ObservabilityEvent>(const ObservabilityEvent& value) {
    return json::write(value);
}

template <>
Result<EventReceipt> from_json<EventReceipt>(std::string_view text) {
    return json::read_view<EventReceipt>(text, "EventReceipt");
}
template <>
std::string to_json<EventReceipt>(const EventReceipt& value) {
    return json::write(value);
}

template <>
Result<EventBatch> from_json<EventBatch>(std::string_view text) {
    return json::read_view<EventBatch>(text, "EventBatch");
}
template <>
std::string to_json<EventBatch>(const EventBatch& value) {
    return json::write(value);
}

template <>
Result<EventBatchReceipt> from_json<EventBatchReceipt>(std::string_view text) {
    return json::read_view<EventBatchReceipt>(text, "EventBatchReceipt");
}
template <>
std::string to_json<EventBatchReceipt>(const EventBatchReceipt& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
