#include <doctest/doctest.h>

#include "generated/handlers.hpp"
#include "handlers/sandbox_faults.hpp"
#include "handlers/sandbox_state.hpp"
#include "handlers/test_instance.hpp"

namespace venturi::server {
namespace {

using namespace std::chrono_literals;

constexpr std::nullopt_t none = std::nullopt;

/// What a fault may and may not name.
const Route table[] = {
    {"attribution.list", "GET", "/api/v1/attribution", Form::read, Credential::bearer, none, none, false, false, 1000, {}, nullptr, nullptr, nullptr, nullptr},
    {"operations.healthz", "GET", "/healthz", Form::read, Credential::none, none, none, false, false, 1000, {}, nullptr, nullptr, nullptr, nullptr},
    {"sandbox.reset", "POST", "/sandbox/v1/reset", Form::write, Credential::bearer, none, none, false, false, 1000, {}, nullptr, nullptr, nullptr, nullptr},
};

/// A sandbox whose system clock is the test's.
struct SandboxInstance : TestInstance {
  domain::SandboxClock moved{clock};
  Sandbox sandbox{moved, domain::FaultTable(random), table};
  Services in_sandbox{moved, config, keys, cursors, limiter, ids, &sandbox};
  std::vector<std::string> done;
  ClockWork work{[this] { done.push_back("finish " + std::to_string(moved.now_us())); }, [this] { done.push_back("due " + std::to_string(moved.now_us())); }};

  Context controller() {
    return Context{tenant, format.text(domain::prefix::tenant, tenant), {"cli_x", PrincipalKind::client}, domain::ScopeSet::all(), none, "trace", {}, in_sandbox};
  }
  void settle() { settle_sandbox(sandbox, tenant, *reader, work); }

  SandboxClock stop_at(Timestamp time) {
    const auto context = controller();
    auto answer = mutate([&](storage::Writer& w) { return sandbox_set_clock(context, w, {{time}}); });
    settle();
    return answer.body;
  }
  SandboxClock advance(double seconds) {
    const auto context = controller();
    auto answer = mutate([&](storage::Writer& w) { return sandbox_advance_clock(context, w, {{seconds}}); });
    settle();
    return answer.body;
  }
  SandboxEngine set_engine(StageBState state) {
    const auto context = controller();
    auto answer = mutate([&](storage::Writer& w) { return sandbox_set_engine(context, w, {{state}}); });
    settle();
    return answer.body;
  }
  SandboxFaultList put(std::vector<SandboxFault> faults) {
    const auto context = controller();
    auto answer = mutate([&](storage::Writer& w) { return sandbox_set_faults(context, w, {{std::move(faults)}}); });
    settle();
    return answer.body;
  }
};

SandboxFault fault(std::string operation) {
  SandboxFault out;
  out.operation = std::move(operation);
  return out;
}

}  // namespace

TEST_CASE_FIXTURE(SandboxInstance, "the clock is stopped, moved forward, and let run from where it stands") {
  const auto start = clock.now();
  CHECK(stop_at(start + 24h) == SandboxClock{start + 24h, true});
  CHECK(moved.now() == start + 24h);
  clock.advance(5s);
  CHECK(sandbox_get_clock(controller(), *reader).body == SandboxClock{start + 24h, true});
  CHECK(advance(1.5) == SandboxClock{start + 24h + 1500ms, true});
  CHECK(moved.now() == start + 24h + 1500ms);

  const auto context = controller();
  const auto running = mutate([&](storage::Writer& w) { return sandbox_set_clock(context, w, {{std::nullopt}}); });
  CHECK(running.body == SandboxClock{start + 24h + 1500ms, false});
  settle();
  clock.advance(5s);
  CHECK(moved.now() == start + 24h + 6500ms);
}

TEST_CASE_FIXTURE(SandboxInstance, "what belongs to the old time is done by it, and what falls due by the new one, once a move") {
  const auto start = clock.now_us();
  stop_at(clock.now() + 1s);
  CHECK(done == std::vector<std::string>{"finish " + std::to_string(start), "due " + std::to_string(start + 1'000'000)});
  settle();
  CHECK(done.size() == 2);
}

TEST_CASE_FIXTURE(SandboxInstance, "the clock never goes back, and never past what can be written") {
  stop_at(clock.now() + 1h);
  CHECK(refusal([&] { stop_at(clock.now() + 59min); }) == ErrorCode::validation_failed);
  CHECK(refusal([&] { stop_at(domain::latest_clock + 1s); }) == ErrorCode::validation_failed);
  stop_at(domain::latest_clock);
  CHECK(refusal([&] { advance(1); }) == ErrorCode::validation_failed);
  CHECK(moved.now() == domain::latest_clock);
}

TEST_CASE_FIXTURE(SandboxInstance, "a running clock cannot be advanced") {
  CHECK(refusal([&] { advance(1); }) == ErrorCode::conflict);
}

TEST_CASE_FIXTURE(SandboxInstance, "a mutation that failed has moved nothing") {
  const auto context = controller();
  CHECK_THROWS(mutate([&](storage::Writer& w) {
    static_cast<void>(sandbox_set_clock(context, w, {{clock.now() + 1h}}));
    throw std::runtime_error("the disk is full");
  }));
  settle();
  CHECK(moved.now() == clock.now());
}

TEST_CASE_FIXTURE(SandboxInstance, "clock and faults come back after a restart") {
  const auto at = clock.now() + 1h;
  stop_at(at);
  put({fault("attribution.list")});
  domain::SandboxClock fresh(clock);
  Sandbox restarted{fresh, domain::FaultTable(random), table};
  load_sandbox(restarted, *reader);
  CHECK(fresh.now() == at);
  CHECK(restarted.faults.strike(tenant, "attribution.list"));
}

TEST_CASE_FIXTURE(SandboxInstance, "an engine's state is in force from its answer on; what was sent before is attributed by the former one") {
  CHECK(sandbox_get_engine(controller(), *reader).body.stage_b == StageBState::up);
  domain::StageB while_finishing = domain::StageB::disabled;
  work.finish = [&] { while_finishing = sandbox.engines.of(tenant); };
  CHECK(set_engine(StageBState::down).stage_b == StageBState::down);
  CHECK(while_finishing == domain::StageB::up);
  CHECK(sandbox_get_engine(controller(), *reader).body.stage_b == StageBState::down);
  CHECK(done.empty());  // no clock has moved
}

TEST_CASE_FIXTURE(SandboxInstance, "an engine's state is the tenant's, outlives a restart and ends with a reset") {
  set_engine(StageBState::recalled);
  domain::SandboxClock fresh(clock);
  Sandbox restarted{fresh, domain::FaultTable(random), table};
  load_sandbox(restarted, *reader);
  CHECK(restarted.engines.of(tenant) == domain::StageB::recalled);
  CHECK(restarted.engines.of(ids.next()) == domain::StageB::up);
  const auto context = controller();
  mutate([&](storage::Writer& w) { return sandbox_reset(context, w); });
  settle();
  CHECK(sandbox_get_engine(controller(), *reader).body.stage_b == StageBState::up);
}

TEST_CASE_FIXTURE(SandboxInstance, "faults are listed with how often they struck; setting the same again counts anew, another mutation does not") {
  const auto set = put({fault("attribution.list")}).faults;
  REQUIRE(set.size() == 1);
  CHECK(set[0].operation == "attribution.list");
  CHECK(set[0].probability == 1);
  CHECK(set[0].latency_ms == 0);
  CHECK(set[0].hits == 0);
  const auto hits = [&] { return sandbox_list_faults(controller(), *reader).body.faults.at(0).hits; };
  static_cast<void>(sandbox.faults.strike(tenant, "attribution.list"));
  CHECK(hits() == 1);
  stop_at(clock.now() + 1s);
  CHECK(hits() == 1);
  put({fault("attribution.list")});
  CHECK(hits() == 0);
  put({});
  CHECK(sandbox_list_faults(controller(), *reader).body.faults.empty());
  CHECK_FALSE(sandbox.faults.any());
}

TEST_CASE_FIXTURE(SandboxInstance, "a fault that could not do what it says is refused, and the former ones stay") {
  put({fault("attribution.list")});
  const auto refused = [&](SandboxFault wrong, std::string_view pointer) {
    try {
      put({fault("attribution.list"), std::move(wrong)});
    } catch (const Problem& problem) {
      REQUIRE(problem.errors.size() == 1);
      CHECK(problem.errors[0].pointer == pointer);
      return problem.code == ErrorCode::validation_failed;
    }
    return false;
  };
  for (const char* operation : {"attribution.lst", "sandbox.reset", "operations.healthz"}) CHECK(refused(fault(operation), "#/faults/1/operation"));
  SandboxFault wrong;
  wrong.error_code = "NO_SUCH_CODE";
  CHECK(refused(wrong, "#/faults/1/error_code"));
  wrong = {};
  wrong.body = "<html>";
  CHECK(refused(wrong, "#/faults/1/body"));
  for (const char* name : {"Content-Length", "transfer-encoding", "Bad Name", ""}) {
    wrong = {};
    wrong.headers = std::map<std::string, std::string>{{name, "1"}};
    CHECK(refused(wrong, "#/faults/1/headers"));
  }
  wrong.headers = std::map<std::string, std::string>{{"X-Odd", "a\r\nb"}};
  CHECK(refused(wrong, "#/faults/1/headers/X-Odd"));
  CHECK(sandbox_list_faults(controller(), *reader).body.faults.size() == 1);
}

TEST_CASE_FIXTURE(SandboxInstance, "a reset empties the tenant, ends its faults and lets the clock run with the system's") {
  append({ids.next()});
  stop_at(clock.now() + 24h);
  put({fault("attribution.list")});
  const auto context = controller();
  const auto answer = mutate([&](storage::Writer& w) { return sandbox_reset(context, w); });
  settle();
  CHECK(answer.body.reset_at == clock.now());
  CHECK(moved.now() == clock.now());
  CHECK_FALSE(sandbox.faults.any());
  CHECK(reader->read_log(tenant, 0, 10).empty());
}

}  // namespace venturi::server
