#pragma once
/// The attribution record as it is stored: integers for money, energy and confidence, enums for the closed sets.
/// The enums' numbers are stored in the database: never renumber, only append.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

enum class CostMethod : std::uint8_t { reported, priced, billed, unpriced };
enum class EnergyMethod : std::uint8_t { t0_measured, t1_published, t2_estimated, t3_analogue, t4_unknown };
enum class OutputState : std::uint8_t { attributed, bounded, ambiguous, unknown, not_identifiable };
enum class Resolution : std::uint8_t {
  deterministically_resolved,
  strongly_inferred,
  bounded,
  ambiguous,
  unknown,
  not_identifiable,
};
enum class StageOrigin : std::uint8_t { stage_a, stage_b, stage_c };
enum class ConfidenceBand : std::uint8_t { low, medium, high };
enum class DegradationState : std::uint8_t { none, degraded_serving, disabled, model_recalled };
enum class Freshness : std::uint8_t { fresh, index_stale, source_stale };
enum class ExportEligibility : std::uint8_t { eligible, below_floor, disputed, residency_blocked, unpriced };

/// The wire's spellings, each at its enumerator's number.
inline constexpr std::array<std::string_view, 4> cost_method_names{"reported", "priced", "billed", "unpriced"};
inline constexpr std::array<std::string_view, 5> energy_method_names{"t0_measured", "t1_published", "t2_estimated",
                                                                     "t3_analogue", "t4_unknown"};
inline constexpr std::array<std::string_view, 5> output_state_names{"attributed", "bounded", "ambiguous", "unknown",
                                                                    "not_identifiable"};
inline constexpr std::array<std::string_view, 6> resolution_names{
    "deterministically_resolved", "strongly_inferred", "bounded", "ambiguous", "unknown", "not_identifiable"};
inline constexpr std::array<std::string_view, 3> stage_origin_names{"stage_a", "stage_b", "stage_c"};
inline constexpr std::array<std::string_view, 3> confidence_band_names{"low", "medium", "high"};
inline constexpr std::array<std::string_view, 4> degradation_state_names{"none", "degraded_serving", "disabled",
                                                                         "model_recalled"};
inline constexpr std::array<std::string_view, 3> freshness_names{"fresh", "index_stale", "source_stale"};
inline constexpr std::array<std::string_view, 5> export_eligibility_names{"eligible", "below_floor", "disputed",
                                                                          "residency_blocked", "unpriced"};

constexpr std::string_view wire(CostMethod v) {
  return cost_method_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(EnergyMethod v) {
  return energy_method_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(OutputState v) {
  return output_state_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(Resolution v) {
  return resolution_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(StageOrigin v) {
  return stage_origin_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(ConfidenceBand v) {
  return confidence_band_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(DegradationState v) {
  return degradation_state_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(Freshness v) {
  return freshness_names[static_cast<std::size_t>(v)];
}
constexpr std::string_view wire(ExportEligibility v) {
  return export_eligibility_names[static_cast<std::size_t>(v)];
}

constexpr std::int32_t confidence_cap_ppm = 950'000;
constexpr std::int32_t chargeback_floor_ppm = 800'000;  ///< inclusive

constexpr ConfidenceBand band_of(std::int32_t confidence_ppm) {
  if (confidence_ppm >= chargeback_floor_ppm) return ConfidenceBand::high;
  return confidence_ppm >= 500'000 ? ConfidenceBand::medium : ConfidenceBand::low;
}

struct AttributionRecord {
  Ulid id{};
  Ulid invocation_id{};
  Time occurred_at;
  std::string provider;
  std::string requested_model;
  std::optional<std::string> served_model;
  std::optional<std::string> service;
  std::optional<std::string> owner;
  std::optional<std::string> project;
  std::optional<std::int64_t> input_tokens;
  std::optional<std::int64_t> output_tokens;
  std::optional<std::int64_t> cost_pico_usd;
  CostMethod cost_method = CostMethod::unpriced;
  std::optional<std::int64_t> energy_nano_wh;
  std::optional<std::int64_t> carbon_nano_g;
  EnergyMethod energy_method = EnergyMethod::t4_unknown;
  std::string pathway_category;  ///< open enum, as on the wire
  OutputState output_state = OutputState::unknown;

  StageOrigin stage_origin = StageOrigin::stage_a;
  Resolution resolution = Resolution::unknown;
  std::int32_t confidence_ppm = 0;  ///< millionths, at most confidence_cap_ppm
  ConfidenceBand confidence_band = ConfidenceBand::low;
  std::string evidence_basis = "none";  ///< open enum, as on the wire
  std::string model_version;
  DegradationState degradation_state = DegradationState::none;
  Freshness freshness = Freshness::fresh;
  ExportEligibility export_eligibility = ExportEligibility::below_floor;
};

/// A record with why it came out so.
struct AttributionDetail {
  AttributionRecord record;
  std::string explanation;  ///< JSON object: the contract's explanation without attributed_at
  Time attributed_at;
};

}  // namespace venturi::server::domain
