#include "domain/materialize.hpp"

#include "domain/energy.hpp"
#include "domain/pricing.hpp"

namespace venturi::server::domain {
namespace {

/// The path that an event took, where its sender does not say.
std::string_view pathway(const Invocation& invocation) {
  if (!invocation.pathway_category.empty()) return invocation.pathway_category;
  if (invocation.ingestion_layer == "application") return "application_direct";
  if (invocation.ingestion_layer == "gateway") return "ai_gateway";
  if (invocation.ingestion_layer == "proxy") return "drop_in_proxy";
  return "unknown";
}

/// The directory's key, or what the sender called it.
std::optional<std::string> name_of(const DirectoryNode* node, const std::optional<std::string>& stated) {
  return node != nullptr ? std::optional(node->key) : stated;
}

ExportEligibility eligibility(const AttributionRecord& record) {
  if (!record.cost_pico_usd) return ExportEligibility::unpriced;
  const bool enough = record.owner && record.confidence_ppm >= chargeback_floor_ppm;
  return enough ? ExportEligibility::eligible : ExportEligibility::below_floor;
}

}  // namespace

std::string catalogue_version() {
  return "prices-" + std::string(price_catalogue_version()) + " energy-" + std::string(energy_catalogue_version());
}

AttributionRecord make_record(const Invocation& invocation, const Attribution& attribution,
                              DegradationState degradation) {
  const Cost cost = cost_of(invocation);
  const Energy energy = energy_of(invocation);
  AttributionRecord record;
  record.id = record.invocation_id = invocation.id;
  record.occurred_at = invocation.occurred_at;
  record.provider = invocation.provider;
  record.requested_model = invocation.requested_model;
  record.served_model = invocation.served_model;
  record.service = name_of(attribution.service, invocation.service);
  record.owner = name_of(attribution.organization, std::nullopt);
  record.project = name_of(attribution.project, invocation.project);
  record.input_tokens = invocation.meters.input_tokens;
  record.output_tokens = invocation.meters.output_tokens;
  record.cost_pico_usd = cost.amount;
  record.cost_method = cost.method;
  record.energy_nano_wh = energy.nano_wh;
  record.carbon_nano_g = energy.nano_g_co2e;
  record.energy_method = energy.method;
  record.pathway_category = pathway(invocation);
  record.output_state = attribution.output_state;
  record.stage_origin = StageOrigin::stage_a;
  record.resolution = attribution.resolution;
  record.confidence_ppm = attribution.confidence_ppm;
  record.confidence_band = band_of(attribution.confidence_ppm);
  record.evidence_basis = attribution.basis;
  record.model_version = stage_a_version;
  record.degradation_state = degradation;
  record.export_eligibility = eligibility(record);
  return record;
}

}  // namespace venturi::server::domain
