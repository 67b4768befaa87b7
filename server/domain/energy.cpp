#include "domain/energy.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace venturi::server::domain {
namespace {

// EcoLogits' constants: energy per output token and GPU (Wh), time per output token (s), and the server.
constexpr double batch_size = 64;
constexpr double gpu_energy_alpha = 1.1665273170451914e-06;
constexpr double gpu_energy_beta = -0.011205921025579175;
constexpr double gpu_energy_gamma = 4.052928146734005e-05;
constexpr double latency_alpha = 0.0006785088094353663;
constexpr double latency_beta = 0.0003119310311688259;
constexpr double latency_gamma = 0.019473717579473387;
constexpr double gpu_memory_gb = 80;
constexpr double weight_bits = 16;
constexpr double memory_overhead = 1.2;
constexpr double server_gpus = 8;
constexpr double server_kw = 1.2;  // without its GPUs

/// To whole billionths; nullopt beyond 64 bits.
std::optional<std::int64_t> nano(double amount) {
  const double scaled = std::round(amount * 1e9);
  if (!(scaled >= 0) || scaled >= static_cast<double>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
  return static_cast<std::int64_t>(scaled);
}

int gpus_needed(double total) {
  const double gigabytes = memory_overhead * total * weight_bits / 8;
  return 1 << static_cast<int>(std::ceil(std::log2(std::ceil(gigabytes / gpu_memory_gb))));
}

Energy with_carbon(double watt_hours, const EnergyZone& zone, EnergyMethod method) {
  Energy energy{nano(watt_hours), std::nullopt, method};
  // Wh times kg per kWh is grams.
  if (energy.nano_wh) energy.nano_g_co2e = nano(watt_hours * zone.kg_per_kwh);
  return energy.nano_wh ? energy : Energy{};
}

Energy measured(const Invocation& invocation, const EnergyProvider* provider) {
  Energy energy{nano(*invocation.measured_energy_wh), std::nullopt, EnergyMethod::t0_measured};
  if (!energy.nano_wh) return {};
  if (invocation.measured_carbon_g)
    energy.nano_g_co2e = nano(*invocation.measured_carbon_g);
  else if (provider != nullptr)
    energy.nano_g_co2e = nano(*invocation.measured_energy_wh * zone_of(*provider, invocation.region).kg_per_kwh);
  return energy;
}

}  // namespace

const EnergyProvider* find_energy_provider(std::string_view name) {
  const auto names = energy_provider_names();
  const auto found = std::ranges::find(names, name, &EnergyProviderName::name);
  return found == names.end() ? nullptr : &energy_providers()[found->provider];
}

const EnergyModel* find_energy_model(const EnergyProvider& provider, std::string_view model) {
  const auto models = energy_models();
  const auto key = std::pair(static_cast<std::uint32_t>(&provider - energy_providers().data()), model);
  const auto found =
      std::ranges::lower_bound(models, key, {}, [](const EnergyModel& m) { return std::pair(m.provider, m.name); });
  return found != models.end() && std::pair(found->provider, found->name) == key ? &*found : nullptr;
}

const EnergyZone& zone_of(const EnergyProvider& provider, std::string_view region) {
  for (const EnergyRegion& row : energy_regions()) {
    if (region.starts_with(row.prefix)) return energy_zones()[row.zone];
  }
  return energy_zones()[provider.zone];
}

RequestEnergy request_energy(double total, double active, double pue, const EnergyModel& speeds,
                             std::int64_t output_tokens, std::optional<double> latency) {
  RequestEnergy request;
  request.gpus = gpus_needed(total);
  const auto tokens = static_cast<double>(output_tokens);
  const double per_token = speeds.tokens_per_second > 0
                               ? 1 / speeds.tokens_per_second
                               : latency_alpha * active + latency_beta * batch_size + latency_gamma;
  request.seconds = tokens * per_token + speeds.seconds_to_first;
  if (latency) request.seconds = std::min(request.seconds, *latency);
  const double gpu_wh =
      tokens * (gpu_energy_alpha * std::exp(gpu_energy_beta * batch_size) * active + gpu_energy_gamma);
  const double server_wh = request.seconds / 3600 * server_kw * 1000 * (request.gpus / server_gpus) / batch_size;
  request.watt_hours = pue * (server_wh + request.gpus * gpu_wh);
  return request;
}

Energy energy_of(const Invocation& invocation) {
  const EnergyProvider* provider = find_energy_provider(invocation.provider);
  if (invocation.measured_energy_wh) return measured(invocation, provider);
  const auto& output = invocation.meters.output_tokens;
  const EnergyModel* model = provider != nullptr ? find_energy_model(*provider, invocation.model()) : nullptr;
  if (model == nullptr || !output) return {};
  std::optional<double> latency;
  if (invocation.latency_ms) latency = static_cast<double>(*invocation.latency_ms) / 1000;
  const double low =
      request_energy(model->total_low, model->active_low, provider->pue_low, *model, *output, latency).watt_hours;
  const double high =
      request_energy(model->total_high, model->active_high, provider->pue_high, *model, *output, latency).watt_hours;
  return with_carbon((low + high) / 2, zone_of(*provider, invocation.region),
                     model->analogue ? EnergyMethod::t3_analogue : EnergyMethod::t2_estimated);
}

}  // namespace venturi::server::domain
