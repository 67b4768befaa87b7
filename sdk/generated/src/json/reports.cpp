// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/reports.hpp"

#include "json/attribution.hpp"
#include "json/common.hpp"
#include "json/invocationevent.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Period& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("from", out.from) &&
           members.required("to", out.to);
}

void encode(Writer& writer, [[maybe_unused]] const Period& value) {
    writer.begin_object();
    field(writer, "from", value.from);
    field(writer, "to", value.to);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SpendRow& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("period_from", out.period_from) &&
           members.required("period_to", out.period_to) &&
           members.required("organization", out.organization) &&
           members.required("owner", out.owner) &&
           members.required("project", out.project) &&
           members.required("service", out.service) &&
           members.required("provider", out.provider) &&
           members.required("requested_model", out.requested_model) &&
           members.required("served_model", out.served_model) &&
           members.required("pathway_category", out.pathway_category) &&
           members.required("output_state", out.output_state) &&
           members.required("stage_origin", out.stage_origin) &&
           members.required("confidence_band", out.confidence_band) &&
           members.required("cost_method", out.cost_method) &&
           members.required("records", out.records) &&
           members.required("unpriced_records", out.unpriced_records) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("eligible_cost_usd", out.eligible_cost_usd) &&
           members.required("input_tokens", out.input_tokens) &&
           members.required("output_tokens", out.output_tokens) &&
           members.required("energy_wh", out.energy_wh) &&
           members.required("carbon_gco2e", out.carbon_gco2e) &&
           members.required("confidence", out.confidence) &&
           members.required("completeness", out.completeness) &&
           members.required("cost_basis", out.cost_basis) &&
           members.required("rolled_up", out.rolled_up);
}

void encode(Writer& writer, [[maybe_unused]] const SpendRow& value) {
    writer.begin_object();
    field(writer, "period_from", value.period_from);
    field(writer, "period_to", value.period_to);
    field(writer, "organization", value.organization);
    field(writer, "owner", value.owner);
    field(writer, "project", value.project);
    field(writer, "service", value.service);
    field(writer, "provider", value.provider);
    field(writer, "requested_model", value.requested_model);
    field(writer, "served_model", value.served_model);
    field(writer, "pathway_category", value.pathway_category);
    field(writer, "output_state", value.output_state);
    field(writer, "stage_origin", value.stage_origin);
    field(writer, "confidence_band", value.confidence_band);
    field(writer, "cost_method", value.cost_method);
    field(writer, "records", value.records);
    field(writer, "unpriced_records", value.unpriced_records);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "eligible_cost_usd", value.eligible_cost_usd);
    field(writer, "input_tokens", value.input_tokens);
    field(writer, "output_tokens", value.output_tokens);
    field(writer, "energy_wh", value.energy_wh);
    field(writer, "carbon_gco2e", value.carbon_gco2e);
    field(writer, "confidence", value.confidence);
    field(writer, "completeness", value.completeness);
    field(writer, "cost_basis", value.cost_basis);
    field(writer, "rolled_up", value.rolled_up);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SpendRowPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const SpendRowPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<Period> from_json<Period>(std::string_view text) {
    return json::read_view<Period>(text, "Period");
}
template <>
std::string to_json<Period>(const Period& value) {
    return json::write(value);
}

template <>
Result<SpendRow> from_json<SpendRow>(std::string_view text) {
    return json::read_view<SpendRow>(text, "SpendRow");
}
template <>
std::string to_json<SpendRow>(const SpendRow& value) {
    return json::write(value);
}

template <>
Result<SpendRowPage> from_json<SpendRowPage>(std::string_view text) {
    return json::read_view<SpendRowPage>(text, "SpendRowPage");
}
template <>
std::string to_json<SpendRowPage>(const SpendRowPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
