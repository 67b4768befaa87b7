#include "domain/engine.hpp"

#include <algorithm>

namespace venturi::server::domain {

std::optional<StageB> parse_stage_b(std::string_view name) {
  const auto* found = std::ranges::find(stage_b_names, name);
  if (found == stage_b_names.end()) return std::nullopt;
  return static_cast<StageB>(found - stage_b_names.begin());
}

Degradation degradation_of(StageB stage_b, const Attribution& attribution) {
  if (attribution.output_state == OutputState::attributed) return {};
  switch (stage_b) {
    case StageB::up: return {};
    case StageB::down: return {DegradationState::degraded_serving, "trained inference did not answer, so this is the baseline's result and advisory"};
    case StageB::recalled: return {DegradationState::model_recalled, "the trained model was recalled, and what was validated before it served"};
    case StageB::disabled: return {DegradationState::disabled, "trained inference is switched off"};
  }
  return {};
}

void explain_degradation(Attribution& attribution, const Degradation& degradation) {
  if (degradation.reason.empty()) return;
  std::string& decision = attribution.decision;
  if (decision.ends_with('.')) decision.pop_back();
  ((decision += "; ") += degradation.reason) += '.';
}

void EngineTable::set(const TenantId& tenant, StageB state) {
  const std::scoped_lock lock(mutex_);
  tenants_[tenant] = state;
}

StageB EngineTable::of(const TenantId& tenant) const {
  const std::scoped_lock lock(mutex_);
  const auto found = tenants_.find(tenant);
  return found == tenants_.end() ? StageB::up : found->second;
}

}  // namespace venturi::server::domain
