// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/audit.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] AuditEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("sequence", out.sequence) &&
           members.required("occurred_at", out.occurred_at) &&
           members.required("category", out.category) &&
           members.required("action", out.action) &&
           members.required("outcome", out.outcome) &&
           members.required("actor_kind", out.actor_kind) &&
           members.required("actor_id", out.actor_id) &&
           members.required("resource_type", out.resource_type) &&
           members.required("resource_id", out.resource_id) &&
           members.required("source_address", out.source_address) &&
           members.required("trace_id", out.trace_id) &&
           members.required("summary", out.summary) &&
           members.required("before", out.before) &&
           members.required("after", out.after) &&
           members.required("previous_hash", out.previous_hash) &&
           members.required("hash", out.hash);
}

void encode(Writer& writer, [[maybe_unused]] const AuditEvent& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "sequence", value.sequence);
    field(writer, "occurred_at", value.occurred_at);
    field(writer, "category", value.category);
    field(writer, "action", value.action);
    field(writer, "outcome", value.outcome);
    field(writer, "actor_kind", value.actor_kind);
    field(writer, "actor_id", value.actor_id);
    field(writer, "resource_type", value.resource_type);
    field(writer, "resource_id", value.resource_id);
    field(writer, "source_address", value.source_address);
    field(writer, "trace_id", value.trace_id);
    field(writer, "summary", value.summary);
    field(writer, "before", value.before);
    field(writer, "after", value.after);
    field(writer, "previous_hash", value.previous_hash);
    field(writer, "hash", value.hash);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AuditEventPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const AuditEventPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<AuditEvent> from_json<AuditEvent>(std::string_view text) {
    return json::read_view<AuditEvent>(text, "AuditEvent");
}
template <>
std::string to_json<AuditEvent>(const AuditEvent& value) {
    return json::write(value);
}

template <>
Result<AuditEventPage> from_json<AuditEventPage>(std::string_view text) {
    return json::read_view<AuditEventPage>(text, "AuditEventPage");
}
template <>
std::string to_json<AuditEventPage>(const AuditEventPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
