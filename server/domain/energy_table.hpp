#pragma once
/// The shape of the generated energy tables (generated/energy.cpp, from codegen/contract/energy.yaml).

#include <cstdint>
#include <span>
#include <string_view>

namespace venturi::server::domain {

struct EnergyZone {
  std::string_view name;  ///< ISO 3166-1 alpha-3, or WOR
  double kg_per_kwh = 0;  ///< CO2e of its electricity
};

struct EnergyProvider {
  std::string_view name;
  std::uint32_t zone = 0;
  double pue_low = 1;
  double pue_high = 1;
};

struct EnergyProviderName {
  std::string_view name;
  std::uint32_t provider = 0;
};

struct EnergyRegion {
  std::string_view prefix;
  std::uint32_t zone = 0;
};

/// Parameters in billions. Speeds are 0 where nobody has measured them.
struct EnergyModel {
  std::uint32_t provider = 0;
  std::string_view name;
  double total_low = 0;
  double total_high = 0;
  double active_low = 0;
  double active_high = 0;
  double tokens_per_second = 0;
  double seconds_to_first = 0;
  bool analogue = false;  ///< the figures are those of the nearest model of the same class
};

std::string_view energy_catalogue_version();
std::span<const EnergyZone> energy_zones();
std::span<const EnergyProvider> energy_providers();
std::span<const EnergyProviderName> energy_provider_names();
std::span<const EnergyRegion> energy_regions();  ///< the longest prefix first
std::span<const EnergyModel> energy_models();    ///< in the order of provider and name

}  // namespace venturi::server::domain
