// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/exports.hpp"

#include "json/common.hpp"
#include "json/reports.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] ExportCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("format", out.format) &&
           members.required("period", out.period) &&
           members.optional("group_by", out.group_by) &&
           members.optional("compression", out.compression);
}

void encode(Writer& writer, [[maybe_unused]] const ExportCreate& value) {
    writer.begin_object();
    field(writer, "format", value.format);
    field(writer, "period", value.period);
    field_if_set(writer, "group_by", value.group_by);
    field_if_set(writer, "compression", value.compression);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ExportExclusions& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("below_floor", out.below_floor) &&
           members.required("disputed", out.disputed) &&
           members.required("residency_blocked", out.residency_blocked) &&
           members.required("unpriced", out.unpriced) &&
           members.required("rolled_up_rows", out.rolled_up_rows);
}

void encode(Writer& writer, [[maybe_unused]] const ExportExclusions& value) {
    writer.begin_object();
    field(writer, "below_floor", value.below_floor);
    field(writer, "disputed", value.disputed);
    field(writer, "residency_blocked", value.residency_blocked);
    field(writer, "unpriced", value.unpriced);
    field(writer, "rolled_up_rows", value.rolled_up_rows);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ExportFailure& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("error_code", out.error_code) &&
           members.required("detail", out.detail);
}

void encode(Writer& writer, [[maybe_unused]] const ExportFailure& value) {
    writer.begin_object();
    field(writer, "error_code", value.error_code);
    field(writer, "detail", value.detail);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ExportJob& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("job_id", out.job_id) &&
           members.required("status", out.status) &&
           members.required("format", out.format) &&
           members.required("compression", out.compression) &&
           members.required("period", out.period) &&
           members.required("group_by", out.group_by) &&
           members.required("created_at", out.created_at) &&
           members.required("completed_at", out.completed_at) &&
           members.required("progress", out.progress) &&
           members.required("result_url", out.result_url) &&
           members.required("expires_at", out.expires_at) &&
           members.required("file_name", out.file_name) &&
           members.required("bytes", out.bytes) &&
           members.required("sha256", out.sha256) &&
           members.required("rows", out.rows) &&
           members.required("total_cost_usd", out.total_cost_usd) &&
           members.required("cost_methods", out.cost_methods) &&
           members.required("suppressed", out.suppressed) &&
           members.required("error", out.error);
}

void encode(Writer& writer, [[maybe_unused]] const ExportJob& value) {
    writer.begin_object();
    field(writer, "job_id", value.job_id);
    field(writer, "status", value.status);
    field(writer, "format", value.format);
    field(writer, "compression", value.compression);
    field(writer, "period", value.period);
    field(writer, "group_by", value.group_by);
    field(writer, "created_at", value.created_at);
    field(writer, "completed_at", value.completed_at);
    field(writer, "progress", value.progress);
    field(writer, "result_url", value.result_url);
    field(writer, "expires_at", value.expires_at);
    field(writer, "file_name", value.file_name);
    field(writer, "bytes", value.bytes);
    field(writer, "sha256", value.sha256);
    field(writer, "rows", value.rows);
    field(writer, "total_cost_usd", value.total_cost_usd);
    field(writer, "cost_methods", value.cost_methods);
    field(writer, "suppressed", value.suppressed);
    field(writer, "error", value.error);
    writer.end_object();
}

}  // namespace json

template <>
Result<ExportCreate> from_json<ExportCreate>(std::string_view text) {
    return json::read_view<ExportCreate>(text, "ExportCreate");
}
template <>
std::string to_json<ExportCreate>(const ExportCreate& value) {
    return json::write(value);
}

template <>
Result<ExportExclusions> from_json<ExportExclusions>(std::string_view text) {
    return json::read_view<ExportExclusions>(text, "ExportExclusions");
}
template <>
std::string to_json<ExportExclusions>(const ExportExclusions& value) {
    return json::write(value);
}

template <>
Result<ExportFailure> from_json<ExportFailure>(std::string_view text) {
    return json::read_view<ExportFailure>(text, "ExportFailure");
}
template <>
std::string to_json<ExportFailure>(const ExportFailure& value) {
    return json::write(value);
}

template <>
Result<ExportJob> from_json<ExportJob>(std::string_view text) {
    return json::read_view<ExportJob>(text, "ExportJob");
}
template <>
std::string to_json<ExportJob>(const ExportJob& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
