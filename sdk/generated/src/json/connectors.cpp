// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/connectors.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] ConnectorCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("kind", out.kind) &&
           members.required("name", out.name) &&
           members.optional("options", out.options) &&
           members.optional("credential", out.credential);
}

void encode(Writer& writer, [[maybe_unused]] const ConnectorCreate& value) {
    writer.begin_object();
    field(writer, "kind", value.kind);
    field(writer, "name", value.name);
    field_if_set(writer, "options", value.options);
    field_if_set(writer, "credential", value.credential);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ConnectorUpdate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("name", out.name) &&
           members.optional("enabled", out.enabled) &&
           members.optional("options", out.options) &&
           members.optional("credential", out.credential);
}

void encode(Writer& writer, [[maybe_unused]] const ConnectorUpdate& value) {
    writer.begin_object();
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "enabled", value.enabled);
    field_if_set(writer, "options", value.options);
    field_if_set(writer, "credential", value.credential);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Connector& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("kind", out.kind) &&
           members.required("name", out.name) &&
           members.required("enabled", out.enabled) &&
           members.required("options", out.options) &&
           members.required("has_credential", out.has_credential) &&
           members.required("health", out.health) &&
           members.required("freshness", out.freshness) &&
           members.required("last_attempt_at", out.last_attempt_at) &&
           members.required("last_success_at", out.last_success_at) &&
           members.required("lag_seconds", out.lag_seconds) &&
           members.required("last_error", out.last_error) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Connector& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "kind", value.kind);
    field(writer, "name", value.name);
    field(writer, "enabled", value.enabled);
    field(writer, "options", value.options);
    field(writer, "has_credential", value.has_credential);
    field(writer, "health", value.health);
    field(writer, "freshness", value.freshness);
    field(writer, "last_attempt_at", value.last_attempt_at);
    field(writer, "last_success_at", value.last_success_at);
    field(writer, "lag_seconds", value.lag_seconds);
    field(writer, "last_error", value.last_error);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ConnectorPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const ConnectorPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<ConnectorCreate> from_json<ConnectorCreate>(std::string_view text) {
    return json::read_view<ConnectorCreate>(text, "ConnectorCreate");
}
template <>
std::string to_json<ConnectorCreate>(const ConnectorCreate& value) {
    return json::write(value);
}

template <>
Result<ConnectorUpdate> from_json<ConnectorUpdate>(std::string_view text) {
    return json::read_view<ConnectorUpdate>(text, "ConnectorUpdate");
}
template <>
std::string to_json<ConnectorUpdate>(const ConnectorUpdate& value) {
    return json::write(value);
}

template <>
Result<Connector> from_json<Connector>(std::string_view text) {
    return json::read_view<Connector>(text, "Connector");
}
template <>
std::string to_json<Connector>(const Connector& value) {
    return json::write(value);
}

template <>
Result<ConnectorPage> from_json<ConnectorPage>(std::string_view text) {
    return json::read_view<ConnectorPage>(text, "ConnectorPage");
}
template <>
std::string to_json<ConnectorPage>(const ConnectorPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
