// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/events.hpp"

#include "json/anomalies.hpp"
#include "json/attribution.hpp"
#include "json/budgets.hpp"
#include "json/common.hpp"
#include "json/connectors.hpp"
#include "json/coverage.hpp"
#include "json/disputes.hpp"
#include "json/exports.hpp"
#include "json/invocationevent.hpp"
#include "json/reports.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] EventInterpretation& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("stage_origin", out.stage_origin) &&
           members.required("confidence_band", out.confidence_band) &&
           members.required("degradation_state", out.degradation_state);
}

void encode(Writer& writer, [[maybe_unused]] const EventInterpretation& value) {
    writer.begin_object();
    field(writer, "stage_origin", value.stage_origin);
    field(writer, "confidence_band", value.confidence_band);
    field(writer, "degradation_state", value.degradation_state);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] WebhookEvent& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("type", out.type) &&
           members.required("created_at", out.created_at) &&
           members.required("tenant_id", out.tenant_id) &&
           members.required("sequence", out.sequence) &&
           members.required("data", out.data) &&
           members.required("interpretation", out.interpretation);
}

void encode(Writer& writer, [[maybe_unused]] const WebhookEvent& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "type", value.type);
    field(writer, "created_at", value.created_at);
    field(writer, "tenant_id", value.tenant_id);
    field(writer, "sequence", value.sequence);
    field(writer, "data", value.data);
    field(writer, "interpretation", value.interpretation);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionMaterialized& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("attribution_id", out.attribution_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("occurred_at", out.occurred_at) &&
           members.required("provider", out.provider) &&
           members.required("served_model", out.served_model) &&
           members.required("service", out.service) &&
           members.required("owner", out.owner) &&
           members.required("project", out.project) &&
           members.required("cost_usd", out.cost_usd) &&
           members.required("cost_method", out.cost_method) &&
           members.required("output_state", out.output_state) &&
           members.required("export_eligibility", out.export_eligibility) &&
           members.required("version", out.version);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionMaterialized& value) {
    writer.begin_object();
    field(writer, "attribution_id", value.attribution_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "occurred_at", value.occurred_at);
    field(writer, "provider", value.provider);
    field(writer, "served_model", value.served_model);
    field(writer, "service", value.service);
    field(writer, "owner", value.owner);
    field(writer, "project", value.project);
    field(writer, "cost_usd", value.cost_usd);
    field(writer, "cost_method", value.cost_method);
    field(writer, "output_state", value.output_state);
    field(writer, "export_eligibility", value.export_eligibility);
    field(writer, "version", value.version);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionDisputed& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("dispute_id", out.dispute_id) &&
           members.required("attribution_id", out.attribution_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("reason", out.reason) &&
           members.required("current_owner", out.current_owner) &&
           members.required("proposed_owner", out.proposed_owner) &&
           members.required("opened_by", out.opened_by);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionDisputed& value) {
    writer.begin_object();
    field(writer, "dispute_id", value.dispute_id);
    field(writer, "attribution_id", value.attribution_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "reason", value.reason);
    field(writer, "current_owner", value.current_owner);
    field(writer, "proposed_owner", value.proposed_owner);
    field(writer, "opened_by", value.opened_by);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AttributionOverrideApplied& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("attribution_id", out.attribution_id) &&
           members.required("invocation_id", out.invocation_id) &&
           members.required("previous_owner", out.previous_owner) &&
           members.required("owner", out.owner) &&
           members.required("previous_project", out.previous_project) &&
           members.required("project", out.project) &&
           members.required("previous_service", out.previous_service) &&
           members.required("service", out.service) &&
           members.required("resolved_dispute_id", out.resolved_dispute_id) &&
           members.required("applied_by", out.applied_by) &&
           members.required("version", out.version);
}

void encode(Writer& writer, [[maybe_unused]] const AttributionOverrideApplied& value) {
    writer.begin_object();
    field(writer, "attribution_id", value.attribution_id);
    field(writer, "invocation_id", value.invocation_id);
    field(writer, "previous_owner", value.previous_owner);
    field(writer, "owner", value.owner);
    field(writer, "previous_project", value.previous_project);
    field(writer, "project", value.project);
    field(writer, "previous_service", value.previous_service);
    field(writer, "service", value.service);
    field(writer, "resolved_dispute_id", value.resolved_dispute_id);
    field(writer, "applied_by", value.applied_by);
    field(writer, "version", value.version);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] CoverageChanged& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("measure", out.measure) &&
           members.required("pathway_category", out.pathway_category) &&
           members.required("coverage", out.coverage) &&
           members.required("floor", out.floor) &&
           members.required("completeness", out.completeness) &&
           members.required("period_from", out.period_from) &&
           members.required("period_to", out.period_to);
}

void encode(Writer& writer, [[maybe_unused]] const CoverageChanged& value) {
    writer.begin_object();
    field(writer, "measure", value.measure);
    field(writer, "pathway_category", value.pathway_category);
    field(writer, "coverage", value.coverage);
    field(writer, "floor", value.floor);
    field(writer, "completeness", value.completeness);
    field(writer, "period_from", value.period_from);
    field(writer, "period_to", value.period_to);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] DegradationStateChanged& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("previous_state", out.previous_state) &&
           members.required("state", out.state) &&
           members.required("model_version", out.model_version) &&
           members.required("detail", out.detail);
}

void encode(Writer& writer, [[maybe_unused]] const DegradationStateChanged& value) {
    writer.begin_object();
    field(writer, "previous_state", value.previous_state);
    field(writer, "state", value.state);
    field(writer, "model_version", value.model_version);
    field(writer, "detail", value.detail);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ExportCompleted& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("job_id", out.job_id) &&
           members.required("format", out.format) &&
           members.required("period", out.period) &&
           members.required("rows", out.rows) &&
           members.required("bytes", out.bytes) &&
           members.required("sha256", out.sha256) &&
           members.required("total_cost_usd", out.total_cost_usd) &&
           members.required("completed_at", out.completed_at);
}

void encode(Writer& writer, [[maybe_unused]] const ExportCompleted& value) {
    writer.begin_object();
    field(writer, "job_id", value.job_id);
    field(writer, "format", value.format);
    field(writer, "period", value.period);
    field(writer, "rows", value.rows);
    field(writer, "bytes", value.bytes);
    field(writer, "sha256", value.sha256);
    field(writer, "total_cost_usd", value.total_cost_usd);
    field(writer, "completed_at", value.completed_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ExportFailed& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("job_id", out.job_id) &&
           members.required("format", out.format) &&
           members.required("period", out.period) &&
           members.required("error_code", out.error_code) &&
           members.required("detail", out.detail);
}

void encode(Writer& writer, [[maybe_unused]] const ExportFailed& value) {
    writer.begin_object();
    field(writer, "job_id", value.job_id);
    field(writer, "format", value.format);
    field(writer, "period", value.period);
    field(writer, "error_code", value.error_code);
    field(writer, "detail", value.detail);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AnomalyDetected& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("anomaly_id", out.anomaly_id) &&
           members.required("kind", out.kind) &&
           members.required("severity", out.severity) &&
           members.required("dimension", out.dimension) &&
           members.required("value", out.value) &&
           members.required("measure", out.measure) &&
           members.required("window_start", out.window_start) &&
           members.required("window_end", out.window_end) &&
           members.required("observed", out.observed) &&
           members.required("expected", out.expected) &&
           members.required("impact_usd", out.impact_usd);
}

void encode(Writer& writer, [[maybe_unused]] const AnomalyDetected& value) {
    writer.begin_object();
    field(writer, "anomaly_id", value.anomaly_id);
    field(writer, "kind", value.kind);
    field(writer, "severity", value.severity);
    field(writer, "dimension", value.dimension);
    field(writer, "value", value.value);
    field(writer, "measure", value.measure);
    field(writer, "window_start", value.window_start);
    field(writer, "window_end", value.window_end);
    field(writer, "observed", value.observed);
    field(writer, "expected", value.expected);
    field(writer, "impact_usd", value.impact_usd);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] BudgetThresholdCrossed& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("budget_id", out.budget_id) &&
           members.required("threshold", out.threshold) &&
           members.required("period_to_date_usd", out.period_to_date_usd) &&
           members.required("ceiling_usd", out.ceiling_usd) &&
           members.required("name", out.name) &&
           members.required("scope", out.scope) &&
           members.required("period_start", out.period_start) &&
           members.required("period_end", out.period_end);
}

void encode(Writer& writer, [[maybe_unused]] const BudgetThresholdCrossed& value) {
    writer.begin_object();
    field(writer, "budget_id", value.budget_id);
    field(writer, "threshold", value.threshold);
    field(writer, "period_to_date_usd", value.period_to_date_usd);
    field(writer, "ceiling_usd", value.ceiling_usd);
    field(writer, "name", value.name);
    field(writer, "scope", value.scope);
    field(writer, "period_start", value.period_start);
    field(writer, "period_end", value.period_end);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ConnectorHealthChanged& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("connector_id", out.connector_id) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("previous_health", out.previous_health) &&
           members.required("health", out.health) &&
           members.required("freshness", out.freshness) &&
           members.required("last_success_at", out.last_success_at) &&
           members.required("detail", out.detail);
}

void encode(Writer& writer, [[maybe_unused]] const ConnectorHealthChanged& value) {
    writer.begin_object();
    field(writer, "connector_id", value.connector_id);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "previous_health", value.previous_health);
    field(writer, "health", value.health);
    field(writer, "freshness", value.freshness);
    field(writer, "last_success_at", value.last_success_at);
    field(writer, "detail", value.detail);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ApiKeyRotated& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("key_id", out.key_id) &&
           members.required("name", out.name) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("rotated_by", out.rotated_by) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKeyRotated& value) {
    writer.begin_object();
    field(writer, "key_id", value.key_id);
    field(writer, "name", value.name);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "rotated_by", value.rotated_by);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    writer.end_object();
}

}  // namespace json

template <>
Result<EventInterpretation> from_json<EventInterpretation>(std::string_view text) {
    return json::read_view<EventInterpretation>(text, "EventInterpretation");
}
template <>
std::string to_json<EventInterpretation>(const EventInterpretation& value) {
    return json::write(value);
}

template <>
Result<WebhookEvent> from_json<WebhookEvent>(std::string_view text) {
    return json::read_view<WebhookEvent>(text, "WebhookEvent");
}
template <>
std::string to_json<WebhookEvent>(const WebhookEvent& value) {
    return json::write(value);
}

template <>
Result<AttributionMaterialized> from_json<AttributionMaterialized>(std::string_view text) {
    return json::read_view<AttributionMaterialized>(text, "AttributionMaterialized");
}
template <>
std::string to_json<AttributionMaterialized>(const AttributionMaterialized& value) {
    return json::write(value);
}

template <>
Result<AttributionDisputed> from_json<AttributionDisputed>(std::string_view text) {
    return json::read_view<AttributionDisputed>(text, "AttributionDisputed");
}
template <>
std::string to_json<AttributionDisputed>(const AttributionDisputed& value) {
    return json::write(value);
}

template <>
Result<AttributionOverrideApplied> from_json<AttributionOverrideApplied>(std::string_view text) {
    return json::read_view<AttributionOverrideApplied>(text, "AttributionOverrideApplied");
}
template <>
std::string to_json<AttributionOverrideApplied>(const AttributionOverrideApplied& value) {
    return json::write(value);
}

template <>
Result<CoverageChanged> from_json<CoverageChanged>(std::string_view text) {
    return json::read_view<CoverageChanged>(text, "CoverageChanged");
}
template <>
std::string to_json<CoverageChanged>(const CoverageChanged& value) {
    return json::write(value);
}

template <>
Result<DegradationStateChanged> from_json<DegradationStateChanged>(std::string_view text) {
    return json::read_view<DegradationStateChanged>(text, "DegradationStateChanged");
}
template <>
std::string to_json<DegradationStateChanged>(const DegradationStateChanged& value) {
    return json::write(value);
}

template <>
Result<ExportCompleted> from_json<ExportCompleted>(std::string_view text) {
    return json::read_view<ExportCompleted>(text, "ExportCompleted");
}
template <>
std::string to_json<ExportCompleted>(const ExportCompleted& value) {
    return json::write(value);
}

template <>
Result<ExportFailed> from_json<ExportFailed>(std::string_view text) {
    return json::read_view<ExportFailed>(text, "ExportFailed");
}
template <>
std::string to_json<ExportFailed>(const ExportFailed& value) {
    return json::write(value);
}

template <>
Result<AnomalyDetected> from_json<AnomalyDetected>(std::string_view text) {
    return json::read_view<AnomalyDetected>(text, "AnomalyDetected");
}
template <>
std::string to_json<AnomalyDetected>(const AnomalyDetected& value) {
    return json::write(value);
}

template <>
Result<BudgetThresholdCrossed> from_json<BudgetThresholdCrossed>(std::string_view text) {
    return json::read_view<BudgetThresholdCrossed>(text, "BudgetThresholdCrossed");
}
template <>
std::string to_json<BudgetThresholdCrossed>(const BudgetThresholdCrossed& value) {
    return json::write(value);
}

template <>
Result<ConnectorHealthChanged> from_json<ConnectorHealthChanged>(std::string_view text) {
    return json::read_view<ConnectorHealthChanged>(text, "ConnectorHealthChanged");
}
template <>
std::string to_json<ConnectorHealthChanged>(const ConnectorHealthChanged& value) {
    return json::write(value);
}

template <>
Result<ApiKeyRotated> from_json<ApiKeyRotated>(std::string_view text) {
    return json::read_view<ApiKeyRotated>(text, "ApiKeyRotated");
}
template <>
std::string to_json<ApiKeyRotated>(const ApiKeyRotated& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
