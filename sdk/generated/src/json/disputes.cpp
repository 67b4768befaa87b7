// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/disputes.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] DisputeCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("reason", out.reason) &&
           members.optional("proposed_owner", out.proposed_owner) &&
           members.optional("comment", out.comment);
}

void encode(Writer& writer, [[maybe_unused]] const DisputeCreate& value) {
    writer.begin_object();
    field(writer, "reason", value.reason);
    field_if_set(writer, "proposed_owner", value.proposed_owner);
    field_if_set(writer, "comment", value.comment);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Dispute& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("attribution_id", out.attribution_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("status", out.status) &&
           members.required("reason", out.reason) &&
           members.required("current_owner", out.current_owner) &&
           members.required("proposed_owner", out.proposed_owner) &&
           members.required("comment", out.comment) &&
           members.required("opened_by", out.opened_by) &&
           members.required("opened_at", out.opened_at) &&
           members.required("resolution", out.resolution) &&
           members.required("resolved_by", out.resolved_by) &&
           members.required("resolved_at", out.resolved_at);
}

void encode(Writer& writer, [[maybe_unused]] const Dispute& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "attribution_id", value.attribution_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "status", value.status);
    field(writer, "reason", value.reason);
    field(writer, "current_owner", value.current_owner);
    field(writer, "proposed_owner", value.proposed_owner);
    field(writer, "comment", value.comment);
    field(writer, "opened_by", value.opened_by);
    field(writer, "opened_at", value.opened_at);
    field(writer, "resolution", value.resolution);
    field(writer, "resolved_by", value.resolved_by);
    field(writer, "resolved_at", value.resolved_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] DisputePage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const DisputePage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OverrideCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("owner", out.owner) &&
           members.optional("project", out.project) &&
           members.optional("service", out.service) &&
           members.required("reason", out.reason);
}

void encode(Writer& writer, [[maybe_unused]] const OverrideCreate& value) {
    writer.begin_object();
    field_if_set(writer, "owner", value.owner);
    field_if_set(writer, "project", value.project);
    field_if_set(writer, "service", value.service);
    field(writer, "reason", value.reason);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Override& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("attribution_id", out.attribution_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("reason", out.reason) &&
           members.required("previous_owner", out.previous_owner) &&
           members.required("owner", out.owner) &&
           members.required("previous_project", out.previous_project) &&
           members.required("project", out.project) &&
           members.required("previous_service", out.previous_service) &&
           members.required("service", out.service) &&
           members.required("resolved_dispute_id", out.resolved_dispute_id) &&
           members.required("applied_by", out.applied_by) &&
           members.required("applied_at", out.applied_at);
}

void encode(Writer& writer, [[maybe_unused]] const Override& value) {
    writer.begin_object();
    field(writer, "attribution_id", value.attribution_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "reason", value.reason);
    field(writer, "previous_owner", value.previous_owner);
    field(writer, "owner", value.owner);
    field(writer, "previous_project", value.previous_project);
    field(writer, "project", value.project);
    field(writer, "previous_service", value.previous_service);
    field(writer, "service", value.service);
    field(writer, "resolved_dispute_id", value.resolved_dispute_id);
    field(writer, "applied_by", value.applied_by);
    field(writer, "applied_at", value.applied_at);
    writer.end_object();
}

}  // namespace json

template <>
Result<DisputeCreate> from_json<DisputeCreate>(std::string_view text) {
    return json::read_view<DisputeCreate>(text, "DisputeCreate");
}
template <>
std::string to_json<DisputeCreate>(const DisputeCreate& value) {
    return json::write(value);
}

template <>
Result<Dispute> from_json<Dispute>(std::string_view text) {
    return json::read_view<Dispute>(text, "Dispute");
}
template <>
std::string to_json<Dispute>(const Dispute& value) {
    return json::write(value);
}

template <>
Result<DisputePage> from_json<DisputePage>(std::string_view text) {
    return json::read_view<DisputePage>(text, "DisputePage");
}
template <>
std::string to_json<DisputePage>(const DisputePage& value) {
    return json::write(value);
}

template <>
Result<OverrideCreate> from_json<OverrideCreate>(std::string_view text) {
    return json::read_view<OverrideCreate>(text, "OverrideCreate");
}
template <>
std::string to_json<OverrideCreate>(const OverrideCreate& value) {
    return json::write(value);
}

template <>
Result<Override> from_json<Override>(std::string_view text) {
    return json::read_view<Override>(text, "Override");
}
template <>
std::string to_json<Override>(const Override& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
