// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/operations.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Health& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("status", out.status) &&
           members.required("version", out.version);
}

void encode(Writer& writer, [[maybe_unused]] const Health& value) {
    writer.begin_object();
    field(writer, "status", value.status);
    field(writer, "version", value.version);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Readiness& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("status", out.status) &&
           members.required("checks", out.checks);
}

void encode(Writer& writer, [[maybe_unused]] const Readiness& value) {
    writer.begin_object();
    field(writer, "status", value.status);
    field(writer, "checks", value.checks);
    writer.end_object();
}

}  // namespace json

template <>
Result<Health> from_json<Health>(std::string_view text) {
    return json::read_view<Health>(text, "Health");
}
template <>
std::string to_json<Health>(const Health& value) {
    return json::write(value);
}

template <>
Result<Readiness> from_json<Readiness>(std::string_view text) {
    return json::read_view<Readiness>(text, "Readiness");
}
template <>
std::string to_json<Readiness>(const Readiness& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
