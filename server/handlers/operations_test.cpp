#include <doctest/doctest.h>

#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"

namespace venturi::server {

TEST_CASE_FIXTURE(TestInstance, "health says the version; readiness waits for the signing keys") {
  CHECK(operations_healthz(caller(), *reader).body.version == config.version);
  CHECK(refusal([&] { operations_readyz(caller(), *reader); }) == ErrorCode::service_unavailable);
  refresh_signing_keys(store, keys, clock);
  const auto ready = operations_readyz(caller(), *reader).body;
  CHECK(ready.status == HealthState::ok);
  CHECK(ready.checks.at("storage") == HealthState::ok);
}

TEST_CASE_FIXTURE(TestInstance, "the budgets are the caller's own, one for each class, and looking costs nothing") {
  const Context context = caller();
  static_cast<void>(limiter.take(context.tenant_id, context.principal.id, domain::RateClass::write));
  for (int i = 0; i < 3; ++i) {
    const auto budgets = rate_limit_get(context, *reader).body.budgets;
    REQUIRE(budgets.size() == 5);
    CHECK(budgets[0].route_class == RouteClass::read);
    CHECK(budgets[0].limit == 600);
    CHECK(budgets[0].burst == 100);
    CHECK(budgets[0].remaining == 100);
    CHECK(budgets[1].remaining == 29);
    CHECK(budgets[1].reset_seconds == 1);
  }
  CHECK(rate_limit_get(of_tenant(new_tenant("second")), *reader).body.budgets[1].remaining == 30);
}

TEST_CASE_FIXTURE(TestInstance, "an event is stored once, however often it comes") {
  domain::NewEvent event{ids.next(), domain::EventKind::invocation, R"({"provider":"openai"})"};
  const auto send = [&] {
    return mutate([&](storage::Writer& w) { return invocations_create(caller(), w, std::span(&event, 1)); }).at(0);
  };
  const auto first = send();
  const auto second = send();
  CHECK_FALSE(first.duplicate);
  CHECK(second.duplicate);
  CHECK(second.invocation_id == first.invocation_id);
  CHECK(reader->read_log(tenant, 0, 10).size() == 1);
}

}  // namespace venturi::server
