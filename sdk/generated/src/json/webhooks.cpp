// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/webhooks.hpp"

#include "json/common.hpp"
#include "json/events.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] WebhookCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("url", out.url) &&
           members.required("event_types", out.event_types) &&
           members.optional("description", out.description);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookCreate& value) {
    writer.begin_object();
    field(writer, "url", value.url);
    field(writer, "event_types", value.event_types);
    field_if_set(writer, "description", value.description);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WebhookUpdate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("url", out.url) &&
           members.optional("event_types", out.event_types) &&
           members.optional("description", out.description) &&
           members.optional("enabled", out.enabled);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookUpdate& value) {
    writer.begin_object();
    field_if_set(writer, "url", value.url);
    field_if_set(writer, "event_types", value.event_types);
    field_if_set(writer, "description", value.description);
    field_if_set(writer, "enabled", value.enabled);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Webhook& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("url", out.url) &&
           members.required("description", out.description) &&
           members.required("event_types", out.event_types) &&
           members.required("status", out.status) &&
           members.required("disabled_reason", out.disabled_reason) &&
           members.required("verified_at", out.verified_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Webhook& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "url", value.url);
    field(writer, "description", value.description);
    field(writer, "event_types", value.event_types);
    field(writer, "status", value.status);
    field(writer, "disabled_reason", value.disabled_reason);
    field(writer, "verified_at", value.verified_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WebhookWithSecret& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("url", out.url) &&
           members.required("description", out.description) &&
           members.required("event_types", out.event_types) &&
           members.required("status", out.status) &&
           members.required("disabled_reason", out.disabled_reason) &&
           members.required("verified_at", out.verified_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at) &&
           members.required("secret", out.secret);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookWithSecret& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "url", value.url);
    field(writer, "description", value.description);
    field(writer, "event_types", value.event_types);
    field(writer, "status", value.status);
    field(writer, "disabled_reason", value.disabled_reason);
    field(writer, "verified_at", value.verified_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    field(writer, "secret", value.secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WebhookPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WebhookTest& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_type", out.event_type);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookTest& value) {
    writer.begin_object();
    field(writer, "event_type", value.event_type);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Delivery& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("webhook_id", out.webhook_id) &&
           members.required("event_id", out.event_id) &&
           members.required("event_type", out.event_type) &&
           members.required("sequence", out.sequence) &&
           members.required("test", out.test) &&
           members.required("status", out.status) &&
           members.required("attempts", out.attempts) &&
           members.required("next_attempt_at", out.next_attempt_at) &&
           members.required("last_attempt_at", out.last_attempt_at) &&
           members.required("last_status_code", out.last_status_code) &&
           members.required("last_failure", out.last_failure) &&
           members.required("delivered_at", out.delivered_at) &&
           members.required("created_at", out.created_at);
}

void encode(Writer& writer, [[maybe_unused]] const Delivery& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "webhook_id", value.webhook_id);
    field(writer, "event_id", value.event_id);
    field(writer, "event_type", value.event_type);
    field(writer, "sequence", value.sequence);
    field(writer, "test", value.test);
    field(writer, "status", value.status);
    field(writer, "attempts", value.attempts);
    field(writer, "next_attempt_at", value.next_attempt_at);
    field(writer, "last_attempt_at", value.last_attempt_at);
    field(writer, "last_status_code", value.last_status_code);
    field(writer, "last_failure", value.last_failure);
    field(writer, "delivered_at", value.delivered_at);
    field(writer, "created_at", value.created_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] DeliveryPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const DeliveryPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<WebhookCreate> from_json<WebhookCreate>(std::string_view text) {
    return json::read_view<WebhookCreate>(text, "WebhookCreate");
}
template <>
std::string to_json<WebhookCreate>(const WebhookCreate& value) {
    return json::write(value);
}

template <>
Result<WebhookUpdate> from_json<WebhookUpdate>(std::string_view text) {
    return json::read_view<WebhookUpdate>(text, "WebhookUpdate");
}
template <>
std::string to_json<WebhookUpdate>(const WebhookUpdate& value) {
    return json::write(value);
}

template <>
Result<Webhook> from_json<Webhook>(std::string_view text) {
    return json::read_view<Webhook>(text, "Webhook");
}
template <>
std::string to_json<Webhook>(const Webhook& value) {
    return json::write(value);
}

template <>
Result<WebhookWithSecret> from_json<WebhookWithSecret>(std::string_view text) {
    return json::read_view<WebhookWithSecret>(text, "WebhookWithSecret");
}
template <>
std::string to_json<WebhookWithSecret>(const WebhookWithSecret& value) {
    return json::write(value);
}

template <>
Result<WebhookPage> from_json<WebhookPage>(std::string_view text) {
    return json::read_view<WebhookPage>(text, "WebhookPage");
}
template <>
std::string to_json<WebhookPage>(const WebhookPage& value) {
    return json::write(value);
}

template <>
Result<WebhookTest> from_json<WebhookTest>(std::string_view text) {
    return json::read_view<WebhookTest>(text, "WebhookTest");
}
template <>
std::string to_json<WebhookTest>(const WebhookTest& value) {
    return json::write(value);
}

template <>
Result<Delivery> from_json<Delivery>(std::string_view text) {
    return json::read_view<Delivery>(text, "Delivery");
}
template <>
std::string to_json<Delivery>(const Delivery& value) {
    return json::write(value);
}

template <>
Result<DeliveryPage> from_json<DeliveryPage>(std::string_view text) {
    return json::read_view<DeliveryPage>(text, "DeliveryPage");
}
template <>
std::string to_json<DeliveryPage>(const DeliveryPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
