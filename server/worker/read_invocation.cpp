#include "worker/read_invocation.hpp"

#include "venturi/json.hpp"
#include "venturi/models/invocationevent.hpp"

namespace venturi::server::worker {
namespace {

domain::Meters meters_of(const InvocationEvent& event) {
  domain::Meters m;
  m.input_tokens = event.input_tokens;
  m.cached_input_tokens = event.cached_input_tokens.value_or(0);
  m.cache_write_tokens = event.cache_write_tokens.value_or(0);
  m.cache_write_1h_tokens = event.cache_write_1h_tokens.value_or(0);
  m.input_audio_tokens = event.input_audio_tokens.value_or(0);
  m.input_image_tokens = event.input_image_tokens.value_or(0);
  m.output_tokens = event.output_tokens;
  m.reasoning_tokens = event.reasoning_tokens.value_or(0);
  m.output_audio_tokens = event.output_audio_tokens.value_or(0);
  m.output_image_tokens = event.output_image_tokens.value_or(0);
  return m;
}

/// What the meters cost together, where the sender gave no sum.
std::optional<domain::PicoUsd> sum_of(const CostBreakdown& parts) {
  std::optional<domain::PicoUsd> sum;
  for (const auto& part : {parts.input_usd, parts.cached_input_usd, parts.cache_write_usd, parts.cache_write_1h_usd,
                           parts.input_audio_usd, parts.input_image_usd, parts.output_usd, parts.reasoning_usd,
                           parts.output_audio_usd, parts.output_image_usd, parts.request_usd}) {
    if (!part) continue;
    const auto amount = domain::parse_usd(*part);
    const auto more = amount ? domain::add(sum.value_or(0), *amount) : std::nullopt;
    if (!more) return std::nullopt;
    sum = more;
  }
  return sum;
}

std::optional<domain::PicoUsd> reported_cost(const InvocationEvent& event) {
  if (event.estimated_cost_usd) return domain::parse_usd(*event.estimated_cost_usd);
  return event.cost_breakdown ? sum_of(*event.cost_breakdown) : std::nullopt;
}

/// As the directory spells it: cluster/namespace/workload. Without all three it names nothing.
std::string workload_of(const InvocationEvent& event) {
  if (!event.kubernetes) return {};
  const KubernetesIdentity& k = *event.kubernetes;
  if (!k.cluster || !k.namespace_ || !k.workload) return {};
  return *k.cluster + '/' + *k.namespace_ + '/' + *k.workload;
}

template <class E>
std::string text_of(const std::optional<Open<E>>& member) {
  return member ? std::string(member->text()) : std::string();
}

}  // namespace

std::optional<domain::Invocation> read_invocation(const domain::LoggedEvent& logged) {
  auto read = from_json<InvocationEvent>(logged.body);
  if (!read) return std::nullopt;
  InvocationEvent& event = *read;
  domain::Invocation out;
  out.id = logged.invocation_id;
  out.occurred_at = event.occurred_at.value_or(event.ingestion_timestamp);
  out.ingestion_layer = event.ingestion_layer.text();
  out.provider = std::move(event.provider);
  out.requested_model = std::move(event.requested_model);
  out.served_model = std::move(event.served_model);
  out.operation = text_of(event.operation);
  out.meters = meters_of(event);
  out.batch = event.batch.value_or(false);
  out.service_tier = std::move(event.service_tier).value_or("");
  out.region = std::move(event.region).value_or("");
  out.latency_ms = event.latency_ms;
  out.reported_cost = reported_cost(event);
  out.measured_energy_wh = event.energy_wh;
  out.measured_carbon_g = event.carbon_gco2e;
  out.pathway_category = text_of(event.pathway_category);
  out.kubernetes_workload = workload_of(event);
  out.service = std::move(event.attributed_service);
  out.identity = std::move(event.attributed_identity);
  out.project = std::move(event.project);
  out.sender_confidence = event.attribution_confidence;
  out.spiffe_id = std::move(event.spiffe_id).value_or("");
  out.account_id = std::move(event.account_id).value_or("");
  out.provider_project_id = std::move(event.provider_project_id).value_or("");
  out.provider_key_id = std::move(event.provider_key_id).value_or("");
  return out;
}

}  // namespace venturi::server::worker
