// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/widgetevent.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Meter& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.required("quantity", out.quantity);
}

void encode(Writer& writer, [[maybe_unused]] const Meter& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field(writer, "quantity", value.quantity);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WidgetEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("event_id", out.event_id) &&
           members.required("at", out.at) &&
           members.required("layer", out.layer) &&
           members.optional("meters", out.meters) &&
           members.optional("note", out.note);
}

void encode(Writer& writer, [[maybe_unused]] const WidgetEvent& value) {
    writer.begin_object();
    field(writer, "event_id", value.event_id);
    field(writer, "at", value.at);
    field(writer, "layer", value.layer);
    field_if_set(writer, "meters", value.meters);
    field_if_set(writer, "note", value.note);
    writer.end_object();
}

}  // namespace json

template <>
Result<Meter> from_json<Meter>(std::string_view text) {
    return json::read_view<Meter>(text, "Meter");
}
template <>
std::string to_json<Meter>(const Meter& value) {
    return json::write(value);
}

template <>
Result<WidgetEvent> from_json<WidgetEvent>(std::string_view text) {
    return json::read_view<WidgetEvent>(text, "WidgetEvent");
}
template <>
std::string to_json<WidgetEvent>(const WidgetEvent& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
