#include "worker/read_invocation.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace venturi::server;

namespace {

std::optional<domain::Invocation> read(const std::string& members) {
  domain::LoggedEvent logged;
  logged.invocation_id[0] = 7;
  logged.body =
      R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","ingestion_layer":"gateway","ingestion_timestamp":)"
      R"("2026-05-29T18:30:01Z","provider":"openai","requested_model":"gpt-4o")" +
      members + "}";
  return worker::read_invocation(logged);
}

}  // namespace

TEST_CASE("what is absent stays absent") {
  const auto event = read("").value();
  CHECK(event.id[0] == 7);
  CHECK(event.model() == "gpt-4o");
  CHECK(event.ingestion_layer == "gateway");
  CHECK_FALSE(event.meters.input_tokens);
  CHECK_FALSE(event.meters.output_tokens);
  CHECK_FALSE(event.reported_cost);
  CHECK_FALSE(event.measured_energy_wh);
  CHECK_FALSE(event.service);
  CHECK(event.kubernetes_workload.empty());
  CHECK_FALSE(event.batch);
}

TEST_CASE("the time of the inference counts, or that of the capture") {
  const auto captured = read("").value().occurred_at;
  CHECK(read(R"(,"occurred_at":"2026-05-29T18:30:00Z")").value().occurred_at == captured - std::chrono::seconds(1));
}

TEST_CASE("a stated cost is read exactly; without it the breakdown's sum") {
  CHECK(read(R"(,"estimated_cost_usd":"0.0123")").value().reported_cost == 12'300'000'000);
  CHECK(read(R"(,"cost_breakdown":{"input_usd":"0.001","output_usd":"0.000000000001"})").value().reported_cost ==
        1'000'000'001);
  CHECK(read(R"(,"estimated_cost_usd":"1","cost_breakdown":{"input_usd":"0.5"})").value().reported_cost ==
        domain::pico_per_usd);
  CHECK_FALSE(read(R"(,"cost_breakdown":{})").value().reported_cost);
  CHECK(read(R"(,"estimated_cost_usd":"0")").value().reported_cost == 0);
}

TEST_CASE("a workload needs cluster, namespace and name") {
  CHECK(read(R"(,"kubernetes":{"cluster":"prod-eu","namespace":"support","workload":"copilot"})")
            .value()
            .kubernetes_workload == "prod-eu/support/copilot");
  CHECK(read(R"(,"kubernetes":{"namespace":"support","workload":"copilot"})").value().kubernetes_workload.empty());
}

TEST_CASE("the log's own mistakes are recognised") {
  CHECK_FALSE(worker::read_invocation({}));
  CHECK_FALSE(read(R"(,"input_tokens":"many")"));
}
