// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/settings.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Settings& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("residency_region", out.residency_region) &&
           members.required("stage_b_enabled", out.stage_b_enabled) &&
           members.required("max_key_lifetime_days", out.max_key_lifetime_days) &&
           members.required("completeness_floor", out.completeness_floor) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Settings& value) {
    writer.begin_object();
    field(writer, "residency_region", value.residency_region);
    field(writer, "stage_b_enabled", value.stage_b_enabled);
    field(writer, "max_key_lifetime_days", value.max_key_lifetime_days);
    field(writer, "completeness_floor", value.completeness_floor);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SettingsUpdate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("residency_region", out.residency_region) &&
           members.optional("stage_b_enabled", out.stage_b_enabled) &&
           members.optional("max_key_lifetime_days", out.max_key_lifetime_days) &&
           members.optional("completeness_floor", out.completeness_floor);
}

void encode(Writer& writer, [[maybe_unused]] const SettingsUpdate& value) {
    writer.begin_object();
    field_if_set(writer, "residency_region", value.residency_region);
    field_if_set(writer, "stage_b_enabled", value.stage_b_enabled);
    field_if_set(writer, "max_key_lifetime_days", value.max_key_lifetime_days);
    field_if_set(writer, "completeness_floor", value.completeness_floor);
    writer.end_object();
}

}  // namespace json

template <>
Result<Settings> from_json<Settings>(std::string_view text) {
    return json::read_view<Settings>(text, "Settings");
}
template <>
std::string to_json<Settings>(const Settings& value) {
    return json::write(value);
}

template <>
Result<SettingsUpdate> from_json<SettingsUpdate>(std::string_view text) {
    return json::read_view<SettingsUpdate>(text, "SettingsUpdate");
}
template <>
std::string to_json<SettingsUpdate>(const SettingsUpdate& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
