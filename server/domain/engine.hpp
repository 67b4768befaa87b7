#pragma once
/// How trained inference (stage B) behaves for a tenant, and what that makes of a record.
///
/// Stage B resolves what deterministic evidence (stage A) left open. So its state shows in those records alone: what stage A has resolved is
/// as good with it as without.

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "domain/evidence.hpp"

namespace venturi::server::domain {

enum class StageB : std::uint8_t { up, down, recalled, disabled };

/// The wire's spellings, each at its enumerator's number.
inline constexpr std::array<std::string_view, 4> stage_b_names{"up", "down", "recalled", "disabled"};

constexpr std::string_view wire(StageB v) { return stage_b_names[static_cast<std::size_t>(v)]; }
[[nodiscard]] std::optional<StageB> parse_stage_b(std::string_view name);

/// The degradation state of a record that was resolved like this, and why. `attribution` is stage A's.
struct Degradation {
  DegradationState state = DegradationState::none;
  std::string_view reason{};  ///< a clause; empty where nothing is degraded
};
[[nodiscard]] Degradation degradation_of(StageB stage_b, const Attribution& attribution);

/// Adds the reason to the decision, which stays one sentence.
void explain_degradation(Attribution& attribution, const Degradation& degradation);

/// A sandbox's: the state in force for each tenant, `up` where none was set. Thread-safe.
class EngineTable {
 public:
  void set(const TenantId& tenant, StageB state);
  [[nodiscard]] StageB of(const TenantId& tenant) const;

 private:
  mutable std::mutex mutex_;
  std::unordered_map<TenantId, StageB, IdHash> tenants_;
};

}  // namespace venturi::server::domain
