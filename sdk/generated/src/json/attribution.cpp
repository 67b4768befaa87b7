// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/attribution.hpp"

#include "json/common.hpp"
#include "json/invocationevent.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] Interpretation& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("stage_origin", out.stage_origin) &&
           members.required("resolution", out.resolution) &&
           members.required("confidence", out.confidence) &&
           members.required("confidence_band", out.confidence_band) &&
           members.required("evidence_basis", out.evidence_basis) &&
           members.required("model_version", out.model_version) &&
           members.required("degradation_state", out.degradation_state) &&
           members.required("freshness", out.freshness) &&
           members.required("export_eligibility", out.export_eligibility);
}

void encode(Writer& writer, [[maybe_unused]] const Interpretation& value) {
    writer.begin_object();
    field(writer, "stage_origin", value.stage_origin);
    field(writer, "resolution", value.resolution);
    field(writer, "confidence", value.confidence);
    field(writer, "confidence_band", value.confidence_band);
    field(writer, "evidence_basis", value.evidence_basis);
    field(writer, "model_version", value.model_version);
    field(writer, "degradation_state", value.degradation_state);
    field(writer, "freshness", value.freshness);
    field(writer, "export_eligibility", value.export_eligibility);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionRecord& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("occurred_at", out.occurred_at) &&
           members.required("provider", out.provider) &&
           members.required("requested_model", out.requested_model) &&
           members.required("served_model", out.served_model) &&
           members.required("service", out.service) &&
           members.required("owner", out.owner) &&
           members.required("project", out.project) &&
           members.required("input_tokens", out.input_tokens) &&
           members.required("output_tokens", out.output_tokens) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("cost_method", out.cost_method) &&
           members.required("energy_wh", out.energy_wh) &&
           members.required("carbon_gco2e", out.carbon_gco2e) &&
           members.required("energy_method", out.energy_method) &&
           members.required("pathway_category", out.pathway_category) &&
           members.required("output_state", out.output_state) &&
           members.required("interpretation", out.interpretation);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionRecord& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "occurred_at", value.occurred_at);
    field(writer, "provider", value.provider);
    field(writer, "requested_model", value.requested_model);
    field(writer, "served_model", value.served_model);
    field(writer, "service", value.service);
    field(writer, "owner", value.owner);
    field(writer, "project", value.project);
    field(writer, "input_tokens", value.input_tokens);
    field(writer, "output_tokens", value.output_tokens);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "cost_method", value.cost_method);
    field(writer, "energy_wh", value.energy_wh);
    field(writer, "carbon_gco2e", value.carbon_gco2e);
    field(writer, "energy_method", value.energy_method);
    field(writer, "pathway_category", value.pathway_category);
    field(writer, "output_state", value.output_state);
    field(writer, "interpretation", value.interpretation);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EvidenceSignal& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("rule", out.rule) &&
           members.required("evidence_basis", out.evidence_basis) &&
           members.required("edge", out.edge) &&
           members.required("node", out.node) &&
           members.required("field", out.field) &&
           members.required("confidence", out.confidence) &&
           members.required("observed_at", out.observed_at);
}

void encode(Writer& writer, [[maybe_unused]] const EvidenceSignal& value) {
    writer.begin_object();
    field(writer, "rule", value.rule);
    field(writer, "evidence_basis", value.evidence_basis);
    field(writer, "edge", value.edge);
    field(writer, "node", value.node);
    field(writer, "field", value.field);
    field(writer, "confidence", value.confidence);
    field(writer, "observed_at", value.observed_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionCandidate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("node", out.node) &&
           members.required("confidence", out.confidence) &&
           members.required("chosen", out.chosen) &&
           members.required("reason", out.reason) &&
           members.required("signals", out.signals);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionCandidate& value) {
    writer.begin_object();
    field(writer, "node", value.node);
    field(writer, "confidence", value.confidence);
    field(writer, "chosen", value.chosen);
    field(writer, "reason", value.reason);
    field(writer, "signals", value.signals);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Explanation& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("organization", out.organization) &&
           members.required("project", out.project) &&
           members.required("service", out.service) &&
           members.required("identity", out.identity) &&
           members.required("budget", out.budget) &&
           members.required("signals", out.signals) &&
           members.required("candidates", out.candidates) &&
           members.required("decision", out.decision) &&
           members.required("catalogue_version", out.catalogue_version) &&
           members.required("attributed_at", out.attributed_at);
}

void encode(Writer& writer, [[maybe_unused]] const Explanation& value) {
    writer.begin_object();
    field(writer, "organization", value.organization);
    field(writer, "project", value.project);
    field(writer, "service", value.service);
    field(writer, "identity", value.identity);
    field(writer, "budget", value.budget);
    field(writer, "signals", value.signals);
    field(writer, "candidates", value.candidates);
    field(writer, "decision", value.decision);
    field(writer, "catalogue_version", value.catalogue_version);
    field(writer, "attributed_at", value.attributed_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionDetail& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("occurred_at", out.occurred_at) &&
           members.required("provider", out.provider) &&
           members.required("requested_model", out.requested_model) &&
           members.required("served_model", out.served_model) &&
           members.required("service", out.service) &&
           members.required("owner", out.owner) &&
           members.required("project", out.project) &&
           members.required("input_tokens", out.input_tokens) &&
           members.required("output_tokens", out.output_tokens) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("cost_method", out.cost_method) &&
           members.required("energy_wh", out.energy_wh) &&
           members.required("carbon_gco2e", out.carbon_gco2e) &&
           members.required("energy_method", out.energy_method) &&
           members.required("pathway_category", out.pathway_category) &&
           members.required("output_state", out.output_state) &&
           members.required("interpretation", out.interpretation) &&
           members.required("explanation", out.explanation);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionDetail& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "occurred_at", value.occurred_at);
    field(writer, "provider", value.provider);
    field(writer, "requested_model", value.requested_model);
    field(writer, "served_model", value.served_model);
    field(writer, "service", value.service);
    field(writer, "owner", value.owner);
    field(writer, "project", value.project);
    field(writer, "input_tokens", value.input_tokens);
    field(writer, "output_tokens", value.output_tokens);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "cost_method", value.cost_method);
    field(writer, "energy_wh", value.energy_wh);
    field(writer, "carbon_gco2e", value.carbon_gco2e);
    field(writer, "energy_method", value.energy_method);
    field(writer, "pathway_category", value.pathway_category);
    field(writer, "output_state", value.output_state);
    field(writer, "interpretation", value.interpretation);
    field(writer, "explanation", value.explanation);
    writer.end_object();
}

}  // namespace json

template <>
Result<Interpretation> from_json<Interpretation>(std::string_view text) {
    return json::read_view<Interpretation>(text, "Interpretation");
}
template <>
std::string to_json<Interpretation>(const Interpretation& value) {
    return json::write(value);
}

template <>
Result<AttributionRecord> from_json<AttributionRecord>(std::string_view text) {
    return json::read_view<AttributionRecord>(text, "AttributionRecord");
}
template <>
std::string to_json<AttributionRecord>(const AttributionRecord& value) {
    return json::write(value);
}

template <>
Result<AttributionPage> from_json<AttributionPage>(std::string_view text) {
    return json::read_view<AttributionPage>(text, "AttributionPage");
}
template <>
std::string to_json<AttributionPage>(const AttributionPage& value) {
    return json::write(value);
}

template <>
Result<EvidenceSignal> from_json<EvidenceSignal>(std::string_view text) {
    return json::read_view<EvidenceSignal>(text, "EvidenceSignal");
}
template <>
std::string to_json<EvidenceSignal>(const EvidenceSignal& value) {
    return json::write(value);
}

template <>
Result<AttributionCandidate> from_json<AttributionCandidate>(std::string_view text) {
    return json::read_view<AttributionCandidate>(text, "AttributionCandidate");
}
template <>
std::string to_json<AttributionCandidate>(const AttributionCandidate& value) {
    return json::write(value);
}

template <>
Result<Explanation> from_json<Explanation>(std::string_view text) {
    return json::read_view<Explanation>(text, "Explanation");
}
template <>
std::string to_json<Explanation>(const Explanation& value) {
    return json::write(value);
}

template <>
Result<AttributionDetail> from_json<AttributionDetail>(std::string_view text) {
    return json::read_view<AttributionDetail>(text, "AttributionDetail");
}
template <>
std::string to_json<AttributionDetail>(const AttributionDetail& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
