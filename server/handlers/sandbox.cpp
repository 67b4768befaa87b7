// Control of a sandbox: an empty tenant, the instance's clock, and faults. Mutations write; what they wrote comes into force after their
// commit and before their answer (settle_sandbox).

#include <cmath>

#include "generated/handlers.hpp"
#include "handlers/audit.hpp"
#include "handlers/sandbox_faults.hpp"
#include "handlers/sandbox_state.hpp"

namespace venturi::server {
namespace {

using domain::ClockState;

domain::Timestamp system_time(const Context& context) { return context.services.sandbox->clock.system().now(); }

void audit(const Context& context, storage::Writer& writer, std::string_view action, std::string_view summary,
           std::optional<domain::Timestamp> at = {}) {
  append_audit(context, writer, {"governance", action, "sandbox", {}, summary, {}, {}, at});
}

[[noreturn]] void refuse(std::string pointer, std::string detail) {
  throw Problem(ErrorCode::validation_failed, "The clock cannot stand there.", {{std::move(pointer), std::move(detail)}});
}

SandboxClock model(const ClockState& state, domain::Timestamp system) { return {state.at(system), state.frozen()}; }

SandboxEngine model(domain::StageB state) {
  SandboxEngine out;
  parse(wire(state), out.stage_b);
  return out;
}

}  // namespace

Reply<SandboxReset> sandbox_reset(const Context& context, storage::Writer& writer) {
  const auto now = system_time(context);
  writer.clear_tenant(context.tenant, now);
  store_clock(writer, {});
  audit(context, writer, "sandbox.reset", "The sandbox was reset.", now);  // the clock in force may still be ahead
  return {200, {now}, {}};
}

Reply<SandboxClock> sandbox_get_clock(const Context& context, storage::Reader&) {
  return {200, model(context.services.sandbox->clock.state(), system_time(context)), {}};
}

Reply<SandboxClock> sandbox_set_clock(const Context& context, storage::Writer& writer, const SandboxSetClockRequest& request) {
  const auto system = system_time(context);
  const ClockState before = stored_clock(writer);
  const auto& wanted = request.body.frozen_time;
  if (wanted && *wanted < before.at(system)) refuse("#/frozen_time", "must not be before the clock's present time; reset the sandbox to go back");
  if (wanted && *wanted > domain::latest_clock) refuse("#/frozen_time", "must not be after the year 9998");
  const ClockState after = wanted ? ClockState{{}, *wanted} : before.running(system);
  store_clock(writer, after);
  audit(context, writer, "sandbox.clock_set", wanted ? "The clock was stopped." : "The clock was let run.");
  return {200, model(after, system), {}};
}

Reply<SandboxClock> sandbox_advance_clock(const Context& context, storage::Writer& writer, const SandboxAdvanceClockRequest& request) {
  const ClockState before = stored_clock(writer);
  if (!before.frozen()) throw Problem(ErrorCode::conflict, "The clock runs by itself; stop it with PUT /sandbox/v1/clock first.");
  const std::chrono::microseconds by(std::llround(request.body.seconds * 1e6));
  const ClockState after{{}, *before.frozen_at + by};
  if (*after.frozen_at > domain::latest_clock) refuse("#/seconds", "must not lead past the year 9998");
  store_clock(writer, after);
  audit(context, writer, "sandbox.clock_advanced", "The clock was moved forward.");
  return {200, model(after, system_time(context)), {}};
}

Reply<SandboxEngine> sandbox_get_engine(const Context& context, storage::Reader&) {
  return {200, model(context.services.sandbox->engines.of(context.tenant)), {}};
}

Reply<SandboxEngine> sandbox_set_engine(const Context& context, storage::Writer& writer, const SandboxSetEngineRequest& request) {
  const domain::StageB state = domain::parse_stage_b(to_string(request.body.stage_b)).value_or(domain::StageB::up);
  store_engine(writer, context.tenant, state);
  audit(context, writer, "sandbox.engine_set", "The engine's state was set to " + std::string(wire(state)) + ".");
  return {200, model(state), {}};
}

Reply<SandboxFaultList> sandbox_list_faults(const Context& context, storage::Reader& reader) {
  return {200, with_hits(stored_faults(reader, context.tenant), context.services.sandbox->faults.hits(context.tenant)), {}};
}

Reply<SandboxFaultList> sandbox_set_faults(const Context& context, storage::Writer& writer, const SandboxSetFaultsRequest& request) {
  check_faults(request.body, context.services.sandbox->routes);
  store_faults(writer, context, request.body);
  audit(context, writer, "sandbox.faults_set", std::to_string(request.body.faults.size()) + " faults were set.");
  return {200, with_hits(request.body, {}), {}};
}

}  // namespace venturi::server
