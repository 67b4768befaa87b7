#include "domain/energy.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

using namespace venturi::server::domain;

namespace {

Invocation call(std::string provider, std::string model, std::int64_t output) {
  Invocation made;
  made.provider = std::move(provider);
  made.requested_model = std::move(model);
  made.meters.output_tokens = output;
  return made;
}

EnergyModel speeds(double tokens_per_second, double seconds_to_first) {
  EnergyModel model;
  model.tokens_per_second = tokens_per_second;
  model.seconds_to_first = seconds_to_first;
  return model;
}

const EnergyModel gpt_4o = speeds(37.8, 0.52);
const EnergyModel gpt_4o_mini = speeds(36.8, 0.49);
constexpr double usa = 0.38355;

}  // namespace

// The reference's worked examples (EcoLogits' formulas, mix of the USA, PUE 1.20, 350 output tokens).
TEST_CASE("the formulas give the reference's worked examples") {
  const RequestEnergy low = request_energy(440, 44, 1.2, gpt_4o, 350, std::nullopt);
  CHECK(low.gpus == 16);
  CHECK(low.seconds == doctest::Approx(9.7793).epsilon(1e-5));
  CHECK(low.watt_hours == doctest::Approx(0.56296).epsilon(1e-4));
  CHECK(low.watt_hours * usa == doctest::Approx(0.21592).epsilon(1e-4));

  const RequestEnergy high = request_energy(440, 132, 1.2, gpt_4o, 350, std::nullopt);
  CHECK(high.watt_hours == doctest::Approx(0.89969).epsilon(1e-4));
  CHECK(high.watt_hours * usa == doctest::Approx(0.34508).epsilon(1e-4));

  const RequestEnergy measured = request_energy(440, 44, 1.2, gpt_4o, 350, 0.84);
  CHECK(measured.seconds == 0.84);
  CHECK(measured.watt_hours == doctest::Approx(0.45122).epsilon(1e-4));

  const RequestEnergy small = request_energy(8, 8, 1.2, gpt_4o_mini, 350, std::nullopt);
  CHECK(small.gpus == 1);
  CHECK(small.seconds == doctest::Approx(10.0009).epsilon(1e-5));
  CHECK(small.watt_hours == doctest::Approx(0.02675).epsilon(1e-3));
  CHECK(request_energy(28, 28, 1.2, gpt_4o_mini, 350, std::nullopt).watt_hours ==
        doctest::Approx(0.03153).epsilon(1e-3));
}

TEST_CASE("the number of GPUs is the power of two that holds the weights") {
  const auto gpus = [](double total) { return request_energy(total, total, 1, {}, 1, std::nullopt).gpus; };
  CHECK(gpus(1) == 1);
  CHECK(gpus(33.3) == 1);  // 79.92 GB
  CHECK(gpus(33.4) == 2);
  CHECK(gpus(70.6) == 4);
  CHECK(gpus(400) == 16);
}

TEST_CASE("of a range the middle of both ends' results is published, with the usage carbon of the zone") {
  const Energy energy = energy_of(call("openai", "gpt-4o", 350));
  CHECK(energy.method == EnergyMethod::t2_estimated);
  CHECK(static_cast<double>(*energy.nano_wh) / 1e9 == doctest::Approx((0.56296 + 0.89969) / 2).epsilon(1e-4));
  CHECK(static_cast<double>(*energy.nano_g_co2e) / 1e9 == doctest::Approx((0.21592 + 0.34508) / 2).epsilon(1e-4));
}

TEST_CASE("the region decides the electricity mix; a longer prefix outranks a shorter one") {
  const EnergyProvider& openai = *find_energy_provider("azure_openai");
  CHECK(&openai == find_energy_provider("openai"));
  CHECK(zone_of(openai, "").name == "USA");
  CHECK(zone_of(openai, "eu-central-1").name == "DEU");
  CHECK(zone_of(openai, "us-east-1").name == "USA");
  CHECK(zone_of(openai, "australiaeast").name == "AUS");
  CHECK(zone_of(openai, "europe-west10").name == "DEU");
  CHECK(zone_of(openai, "europe-west1").name == "BEL");
  CHECK(zone_of(openai, "moon-1").name == "USA");
  Invocation made = call("openai", "gpt-4o", 350);
  made.region = "swedencentral";
  const Energy there = energy_of(made);
  CHECK(static_cast<double>(*there.nano_g_co2e) ==
        doctest::Approx(static_cast<double>(*there.nano_wh) * 0.03582).epsilon(1e-6));
}

TEST_CASE("measured energy outranks the estimate, with the sender's carbon or the zone's") {
  Invocation made = call("openai", "gpt-4o", 350);
  made.measured_energy_wh = 0.83;
  Energy energy = energy_of(made);
  CHECK(energy.method == EnergyMethod::t0_measured);
  CHECK(energy.nano_wh == 830'000'000);
  CHECK(energy.nano_g_co2e == 318'346'500);
  made.measured_carbon_g = 0.31;
  CHECK(energy_of(made).nano_g_co2e == 310'000'000);
  made.provider = "unheard_of";
  made.measured_carbon_g.reset();
  energy = energy_of(made);
  CHECK(energy.nano_wh == 830'000'000);
  CHECK_FALSE(energy.nano_g_co2e);
}

TEST_CASE("a model without an entry has its analogue's energy and says so, or none at all") {
  const Energy analogue = energy_of(call("anthropic", "claude-opus-4-8", 100));
  CHECK(analogue.method == EnergyMethod::t3_analogue);
  CHECK(analogue.nano_wh == energy_of(call("anthropic", "claude-opus-4-6", 100)).nano_wh);
  for (const Invocation& unknown : {call("openai", "gpt-9", 100), call("nobody", "gpt-4o", 100)}) {
    const Energy energy = energy_of(unknown);
    CHECK(energy.method == EnergyMethod::t4_unknown);
    CHECK_FALSE(energy.nano_wh);
    CHECK_FALSE(energy.nano_g_co2e);
  }
  Invocation uncounted = call("openai", "gpt-4o", 0);
  uncounted.meters.output_tokens.reset();
  CHECK(energy_of(uncounted).method == EnergyMethod::t4_unknown);
}

TEST_CASE("a speed that nobody measured is computed from the model's size") {
  const Energy energy = energy_of(call("bedrock", "meta.llama3-3-70b-instruct-v1:0", 100));
  CHECK(energy.method == EnergyMethod::t2_estimated);
  const RequestEnergy request = request_energy(70.6, 70.6, 1.15, {}, 100, std::nullopt);
  CHECK(request.seconds ==
        doctest::Approx(100 * (0.0006785088094353663 * 70.6 + 0.0003119310311688259 * 64 + 0.019473717579473387)));
}

TEST_CASE("the models are in the order in which they are searched") {
  CHECK(
      std::ranges::is_sorted(energy_models(), {}, [](const EnergyModel& m) { return std::pair(m.provider, m.name); }));
}
