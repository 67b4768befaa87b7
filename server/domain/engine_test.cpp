#include "domain/engine.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("what stage A left open shows how stage B behaves; what it resolved does not") {
  const struct {
    StageB stage_b;
    DegradationState open;
  } rows[] = {
      {StageB::up, DegradationState::none},
      {StageB::down, DegradationState::degraded_serving},
      {StageB::recalled, DegradationState::model_recalled},
      {StageB::disabled, DegradationState::disabled},
  };
  for (const auto& row : rows) {
    Attribution attribution;
    for (const auto state : {OutputState::bounded, OutputState::ambiguous, OutputState::unknown, OutputState::not_identifiable}) {
      attribution.output_state = state;
      const Degradation found = degradation_of(row.stage_b, attribution);
      CHECK(found.state == row.open);
      CHECK(found.reason.empty() == (row.stage_b == StageB::up));
    }
    attribution.output_state = OutputState::attributed;
    CHECK(degradation_of(row.stage_b, attribution).state == DegradationState::none);
    CHECK(degradation_of(row.stage_b, attribution).reason.empty());
  }
}

TEST_CASE("a degraded result says why, in one sentence") {
  Attribution attribution;
  attribution.output_state = OutputState::unknown;
  attribution.decision = "No value of the event is known in the directory.";
  explain_degradation(attribution, degradation_of(StageB::up, attribution));
  CHECK(attribution.decision == "No value of the event is known in the directory.");
  explain_degradation(attribution, degradation_of(StageB::disabled, attribution));
  CHECK(attribution.decision == "No value of the event is known in the directory; trained inference is switched off.");
}

TEST_CASE("states are read as they are written, and nothing else is") {
  for (const auto state : {StageB::up, StageB::down, StageB::recalled, StageB::disabled}) CHECK(parse_stage_b(wire(state)) == state);
  for (const char* wrong : {"", "UP", "stopped"}) CHECK_FALSE(parse_stage_b(wrong));
}

TEST_CASE("each tenant has an engine of its own, which is up until it is told otherwise") {
  EngineTable table;
  TenantId one{}, other{};
  one[0] = 1;
  table.set(one, StageB::down);
  CHECK(table.of(one) == StageB::down);
  CHECK(table.of(other) == StageB::up);
  table.set(one, StageB::up);
  CHECK(table.of(one) == StageB::up);
}
