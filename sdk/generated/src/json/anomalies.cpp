// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/anomalies.hpp"

#include "json/common.hpp"
#include "json/reports.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Anomaly& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("kind", out.kind) &&
           members.required("severity", out.severity) &&
           members.required("status", out.status) &&
           members.required("dimension", out.dimension) &&
           members.required("value", out.value) &&
           members.required("measure", out.measure) &&
           members.required("window_start", out.window_start) &&
           members.required("window_end", out.window_end) &&
           members.required("observed", out.observed) &&
           members.required("expected", out.expected) &&
           members.required("expected_low", out.expected_low) &&
           members.required("expected_high", out.expected_high) &&
           members.required("impact_usd", out.impact_usd) &&
           members.required("detected_at", out.detected_at) &&
           members.required("closed_at", out.closed_at);
}

void encode(Writer& writer, [[maybe_unused]] const Anomaly& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "kind", value.kind);
    field(writer, "severity", value.severity);
    field(writer, "status", value.status);
    field(writer, "dimension", value.dimension);
    field(writer, "value", value.value);
    field(writer, "measure", value.measure);
    field(writer, "window_start", value.window_start);
    field(writer, "window_end", value.window_end);
    field(writer, "observed", value.observed);
    field(writer, "expected", value.expected);
    field(writer, "expected_low", value.expected_low);
    field(writer, "expected_high", value.expected_high);
    field(writer, "impact_usd", value.impact_usd);
    field(writer, "detected_at", value.detected_at);
    field(writer, "closed_at", value.closed_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AnomalyPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const AnomalyPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<Anomaly> from_json<Anomaly>(std::string_view text) {
    return json::read_view<Anomaly>(text, "Anomaly");
}
template <>
std::string to_json<Anomaly>(const Anomaly& value) {
    return json::write(value);
}

template <>
Result<AnomalyPage> from_json<AnomalyPage>(std::string_view text) {
    return json::read_view<AnomalyPage>(text, "AnomalyPage");
}
template <>
std::string to_json<AnomalyPage>(const AnomalyPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
