#include "handlers/record_model.hpp"

#include <stdexcept>

#include "domain/scaled.hpp"
#include "domain/timestamps.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

/// A closed enum by its wire spelling: the two sides number their members differently.
template <class Model, class Stored>
Model member(Stored stored) {
  Model out{};
  if (!parse(domain::wire(stored), out)) throw std::logic_error("a stored member is not in the contract");
  return out;
}

std::optional<double> scaled(const std::optional<std::int64_t>& value, int scale) {
  return value ? std::optional(domain::from_scaled(*value, scale)) : std::nullopt;
}

Interpretation interpretation_of(const domain::AttributionRecord& record) {
  Interpretation out;
  out.stage_origin = member<StageOrigin>(record.stage_origin);
  out.resolution = member<Resolution>(record.resolution);
  out.confidence = domain::from_scaled(record.confidence_ppm, 6);
  out.confidence_band = member<ConfidenceBand>(record.confidence_band);
  out.evidence_basis = Open<EvidenceBasis>(std::string_view(record.evidence_basis));
  out.model_version = record.model_version;
  out.degradation_state = member<DegradationState>(record.degradation_state);
  out.freshness = member<Freshness>(record.freshness);
  out.export_eligibility = member<ExportEligibility>(record.export_eligibility);
  return out;
}

/// The fields that a record and its detail share.
template <class Model>
Model common(const domain::AttributionRecord& record, domain::IdFormat ids) {
  Model out;
  out.id = ids.text(domain::prefix::attribution, record.id);
  out.invocation_id = ids.text(domain::prefix::invocation, record.invocation_id);
  out.occurred_at = record.occurred_at;
  out.provider = record.provider;
  out.requested_model = record.requested_model;
  out.served_model = record.served_model;
  out.service = record.service;
  out.owner = record.owner;
  out.project = record.project;
  out.input_tokens = record.input_tokens;
  out.output_tokens = record.output_tokens;
  out.cost_usd = scaled(record.cost_pico_usd, 12);
  out.cost_method = member<CostMethod>(record.cost_method);
  out.energy_wh = scaled(record.energy_nano_wh, 9);
  out.carbon_gco2e = scaled(record.carbon_nano_g, 9);
  out.energy_method = member<EnergyMethod>(record.energy_method);
  out.pathway_category = Open<PathwayCategory>(std::string_view(record.pathway_category));
  out.output_state = member<OutputState>(record.output_state);
  out.interpretation = interpretation_of(record);
  return out;
}

}  // namespace

AttributionRecord to_model(const domain::AttributionRecord& record, domain::IdFormat ids) { return common<AttributionRecord>(record, ids); }

AttributionDetail to_model(const domain::AttributionDetail& detail, domain::IdFormat ids) {
  auto out = common<AttributionDetail>(detail.record, ids);
  // Stored without its time, so that equal explanations are stored once.
  std::string text = detail.explanation;
  if (!text.ends_with('}')) throw std::logic_error("a stored explanation is no JSON object");
  text.pop_back();
  text += std::string(text.ends_with('{') ? "" : ",") + "\"attributed_at\":\"" + domain::format_timestamp(detail.attributed_at) + "\"}";
  auto explanation = from_json<Explanation>(text);
  if (!explanation) throw std::logic_error("a stored explanation does not fit the contract");
  out.explanation = std::move(*explanation);
  return out;
}

}  // namespace venturi::server
