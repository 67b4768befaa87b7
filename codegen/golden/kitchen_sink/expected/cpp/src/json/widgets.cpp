// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/widgets.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Widget& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("made_at", out.made_at) &&
           members.required("color", out.color) &&
           members.optional("price_usd", out.price_usd) &&
           members.optional("count", out.count) &&
           members.optional("broken", out.broken) &&
           members.required("evidence", out.evidence);
}

void encode(Writer& writer, [[maybe_unused]] const Widget& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "made_at", value.made_at);
    field(writer, "color", value.color);
    field_if_set(writer, "price_usd", value.price_usd);
    field_if_set(writer, "count", value.count);
    field_if_set(writer, "broken", value.broken);
    field(writer, "evidence", value.evidence);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Part& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("number", out.number) &&
           members.optional("serial", out.serial) &&
           members.optional("made_on", out.made_on) &&
           members.optional("class", out.class_);
}

void encode(Writer& writer, [[maybe_unused]] const Part& value) {
    writer.begin_object();
    field(writer, "number", value.number);
    field_if_set(writer, "serial", value.serial);
    field_if_set(writer, "made_on", value.made_on);
    field_if_set(writer, "class", value.class_);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetDetail& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("made_at", out.made_at) &&
           members.required("color", out.color) &&
           members.optional("price_usd", out.price_usd) &&
           members.optional("count", out.count) &&
           members.optional("broken", out.broken) &&
           members.required("evidence", out.evidence) &&
           members.required("parts", out.parts) &&
           members.required("labels", out.labels) &&
           members.required("by_name", out.by_name) &&
           members.required("extra", out.extra) &&
           members.optional("homepage", out.homepage) &&
           members.optional("main_part", out.main_part) &&
           members.optional("second_color", out.second_color) &&
           members.optional("matrix", out.matrix);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetDetail& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "made_at", value.made_at);
    field(writer, "color", value.color);
    field_if_set(writer, "price_usd", value.price_usd);
    field_if_set(writer, "count", value.count);
    field_if_set(writer, "broken", value.broken);
    field(writer, "evidence", value.evidence);
    field(writer, "parts", value.parts);
    field(writer, "labels", value.labels);
    field(writer, "by_name", value.by_name);
    field(writer, "extra", value.extra);
    field_if_set(writer, "homepage", value.homepage);
    field_if_set(writer, "main_part", value.main_part);
    field_if_set(writer, "second_color", value.second_color);
    field_if_set(writer, "matrix", value.matrix);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.required("color", out.color) &&
           members.optional("band", out.band) &&
           members.optional("price_usd", out.price_usd) &&
           members.optional("labels", out.labels) &&
           members.optional("tags", out.tags) &&
           members.optional("weight", out.weight) &&
           members.optional("expires_at", out.expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetCreate& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field(writer, "color", value.color);
    field_if_set(writer, "band", value.band);
    field_if_set(writer, "price_usd", value.price_usd);
    field_if_set(writer, "labels", value.labels);
    field_if_set(writer, "tags", value.tags);
    field_if_set(writer, "weight", value.weight);
    field_if_set(writer, "expires_at", value.expires_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetCreated& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("made_at", out.made_at) &&
           members.required("color", out.color) &&
           members.optional("price_usd", out.price_usd) &&
           members.optional("count", out.count) &&
           members.optional("broken", out.broken) &&
           members.required("evidence", out.evidence) &&
           members.required("secret", out.secret);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetCreated& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "made_at", value.made_at);
    field(writer, "color", value.color);
    field_if_set(writer, "price_usd", value.price_usd);
    field_if_set(writer, "count", value.count);
    field_if_set(writer, "broken", value.broken);
    field(writer, "evidence", value.evidence);
    field(writer, "secret", value.secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetUpdate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("name", out.name) &&
           members.optional("note", out.note) &&
           members.optional("count", out.count) &&
           members.optional("color", out.color);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetUpdate& value) {
    writer.begin_object();
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "note", value.note);
    field_if_set(writer, "count", value.count);
    field_if_set(writer, "color", value.color);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Receipt& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("status", out.status);
}

void encode(Writer& writer, [[maybe_unused]] const Receipt& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "status", value.status);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetBroken& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("widget", out.widget);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetBroken& value) {
    writer.begin_object();
    field(writer, "widget", value.widget);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetBrokenEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("type", out.type) &&
           members.required("created_at", out.created_at) &&
           members.required("tenant_id", out.tenant_id) &&
           members.required("sequence", out.sequence) &&
           members.required("data", out.data);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetBrokenEvent& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "type", value.type);
    field(writer, "created_at", value.created_at);
    field(writer, "tenant_id", value.tenant_id);
    field(writer, "sequence", value.sequence);
    field(writer, "data", value.data);
    writer.end_object();
}

}  // namespace json

template <>
Result<Widget> from_json<Widget>(std::string_view text) {
    return json::read_view<Widget>(text, "Widget");
}
template <>
std::string to_json<Widget>(const Widget& value) {
    return json::write(value);
}

template <>
Result<Part> from_json<Part>(std::string_view text) {
    return json::read_view<Part>(text, "Part");
}
template <>
std::string to_json<Part>(const Part& value) {
    return json::write(value);
}

template <>
Result<WidgetDetail> from_json<WidgetDetail>(std::string_view text) {
    return json::read_view<WidgetDetail>(text, "WidgetDetail");
}
template <>
std::string to_json<WidgetDetail>(const WidgetDetail& value) {
    return json::write(value);
}

template <>
Result<WidgetCreate> from_json<WidgetCreate>(std::string_view text) {
    return json::read_view<WidgetCreate>(text, "WidgetCreate");
}
template <>
std::string to_json<WidgetCreate>(const WidgetCreate& value) {
    return json::write(value);
}

template <>
Result<WidgetCreated> from_json<WidgetCreated>(std::string_view text) {
    return json::read_view<WidgetCreated>(text, "WidgetCreated");
}
template <>
std::string to_json<WidgetCreated>(const WidgetCreated& value) {
    return json::write(value);
}

template <>
Result<WidgetUpdate> from_json<WidgetUpdate>(std::string_view text) {
    return json::read_view<WidgetUpdate>(text, "WidgetUpdate");
}
template <>
std::string to_json<WidgetUpdate>(const WidgetUpdate& value) {
    return json::write(value);
}

template <>
Result<WidgetPage> from_json<WidgetPage>(std::string_view text) {
    return json::read_view<WidgetPage>(text, "WidgetPage");
}
template <>
std::string to_json<WidgetPage>(const WidgetPage& value) {
    return json::write(value);
}

template <>
Result<Receipt> from_json<Receipt>(std::string_view text) {
    return json::read_view<Receipt>(text, "Receipt");
}
template <>
std::string to_json<Receipt>(const Receipt& value) {
    return json::write(value);
}

template <>
Result<WidgetBroken> from_json<WidgetBroken>(std::string_view text) {
    return json::read_view<WidgetBroken>(text, "WidgetBroken");
}
template <>
std::string to_json<WidgetBroken>(const WidgetBroken& value) {
    return json::write(value);
}

template <>
Result<WidgetBrokenEvent> from_json<WidgetBrokenEvent>(std::string_view text) {
    return json::read_view<WidgetBrokenEvent>(text, "WidgetBrokenEvent");
}
template <>
std::string to_json<WidgetBrokenEvent>(const WidgetBrokenEvent& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
