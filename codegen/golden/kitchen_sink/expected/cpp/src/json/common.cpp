// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/common.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Page& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("next_cursor", out.next_cursor) &&
           members.required("limit", out.limit) &&
           members.required("has_more", out.has_more) &&
           members.optional("as_of", out.as_of);
}

void encode(Writer& writer, [[maybe_unused]] const Page& value) {
    writer.begin_object();
    field(writer, "next_cursor", value.next_cursor);
    field(writer, "limit", value.limit);
    field(writer, "has_more", value.has_more);
    field_if_set(writer, "as_of", value.as_of);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] FieldError& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("pointer", out.pointer) &&
           members.required("detail", out.detail);
}

void encode(Writer& writer, [[maybe_unused]] const FieldError& value) {
    writer.begin_object();
    field(writer, "pointer", value.pointer);
    field(writer, "detail", value.detail);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Problem& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("type", out.type) &&
           members.required("title", out.title) &&
           members.required("status", out.status) &&
           members.required("detail", out.detail) &&
           members.required("instance", out.instance) &&
           members.required("error_code", out.error_code) &&
           members.required("trace_id", out.trace_id) &&
           members.required("tenant_id", out.tenant_id) &&
           members.required("docs_url", out.docs_url) &&
           members.optional("errors", out.errors);
}

void encode(Writer& writer, [[maybe_unused]] const Problem& value) {
    writer.begin_object();
    field(writer, "type", value.type);
    field(writer, "title", value.title);
    field(writer, "status", value.status);
    field(writer, "detail", value.detail);
    field(writer, "instance", value.instance);
    field(writer, "error_code", value.error_code);
    field(writer, "trace_id", value.trace_id);
    field(writer, "tenant_id", value.tenant_id);
    field(writer, "docs_url", value.docs_url);
    field_if_set(writer, "errors", value.errors);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Health& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("status", out.status);
}

void encode(Writer& writer, [[maybe_unused]] const Health& value) {
    writer.begin_object();
    field(writer, "status", value.status);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Evidence& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("band", out.band) &&
           members.required("confidence", out.confidence);
}

void encode(Writer& writer, [[maybe_unused]] const Evidence& value) {
    writer.begin_object();
    field(writer, "band", value.band);
    field(writer, "confidence", value.confidence);
    writer.end_object();
}

}  // namespace json

template <>
Result<Page> from_json<Page>(std::string_view text) {
    return json::read_view<Page>(text, "Page");
}
template <>
std::string to_json<Page>(const Page& value) {
    return json::write(value);
}

template <>
Result<FieldError> from_json<FieldError>(std::string_view text) {
    return json::read_view<FieldError>(text, "FieldError");
}
template <>
std::string to_json<FieldError>(const FieldError& value) {
    return json::write(value);
}

template <>
Result<Problem> from_json<Problem>(std::string_view text) {
    return json::read_view<Problem>(text, "Problem");
}
template <>
std::string to_json<Problem>(const Problem& value) {
    return json::write(value);
}

template <>
Result<Health> from_json<Health>(std::string_view text) {
    return json::read_view<Health>(text, "Health");
}
template <>
std::string to_json<Health>(const Health& value) {
    return json::write(value);
}

template <>
Result<Evidence> from_json<Evidence>(std::string_view text) {
    return json::read_view<Evidence>(text, "Evidence");
}
template <>
std::string to_json<Evidence>(const Evidence& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
