#pragma once
/// Operational inference energy and its carbon. The first tier that can be satisfied wins: T0 measured by the sender,
/// T2 estimated from the model's size and the infrastructure, T3 the same with the nearest model of its class, T4
/// unknown (null, never zero).
///
/// T2 follows EcoLogits 0.9 (reference: docs/methodology/llm_inference.md): 8-GPU servers, 80 GB each, 16-bit weights,
/// batches of
/// 64. Where parameters or PUE are ranges, both ends are computed; the middle of the two results is what is published.

#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/energy_table.hpp"
#include "domain/invocation.hpp"
#include "domain/record.hpp"

namespace venturi::server::domain {

struct Energy {
  std::optional<std::int64_t> nano_wh;
  std::optional<std::int64_t> nano_g_co2e;
  EnergyMethod method = EnergyMethod::t4_unknown;
};

[[nodiscard]] Energy energy_of(const Invocation& invocation);

/// nullptr: the registry does not have it.
[[nodiscard]] const EnergyProvider* find_energy_provider(std::string_view name);
[[nodiscard]] const EnergyModel* find_energy_model(const EnergyProvider& provider, std::string_view model);
/// The zone of a cloud region, or the provider's where the region is empty or unknown.
[[nodiscard]] const EnergyZone& zone_of(const EnergyProvider& provider, std::string_view region);

/// One request's energy in watt-hours, at one end of the ranges.
struct RequestEnergy {
  int gpus = 0;
  double seconds = 0;  ///< on the server
  double watt_hours = 0;
};

/// Parameters in billions. `latency` in seconds bounds the time from above where it was measured.
[[nodiscard]] RequestEnergy request_energy(double total, double active, double pue, const EnergyModel& speeds,
                                           std::int64_t output_tokens, std::optional<double> latency);

}  // namespace venturi::server::domain
