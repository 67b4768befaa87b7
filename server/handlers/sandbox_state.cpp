#include "handlers/sandbox_state.hpp"

#include "handlers/sandbox_faults.hpp"
#include "storage/error.hpp"

namespace venturi::server {

namespace {
constexpr std::string_view engine_setting = "sandbox_engine";
}

domain::ClockState stored_clock(storage::Reader& reader) {
  const auto text = reader.instance_fact(domain::clock_fact);
  if (!text) return {};
  const auto state = domain::ClockState::parse(*text);
  if (!state) throw storage::Error("the sandbox's clock is stored in a form that this server does not know");
  return *state;
}

void store_clock(storage::Writer& writer, const domain::ClockState& state) { writer.put_instance_fact(domain::clock_fact, state.text()); }

domain::StageB stored_engine(storage::Reader& reader, const domain::TenantId& tenant) {
  const auto text = reader.setting(tenant, engine_setting);
  if (!text) return domain::StageB::up;
  const auto state = domain::parse_stage_b(text->size() > 2 ? std::string_view(*text).substr(1, text->size() - 2) : "");
  if (!state) throw storage::Error("the sandbox's engine is stored in a form that this server does not know");
  return *state;
}

void store_engine(storage::Writer& writer, const domain::TenantId& tenant, domain::StageB state) {
  writer.put_setting(tenant, engine_setting, '"' + std::string(wire(state)) + '"');
}

void load_sandbox(Sandbox& sandbox, storage::Reader& reader) {
  sandbox.clock.adopt(stored_clock(reader));
  for (const domain::Tenant& tenant : reader.tenants()) {
    adopt_faults(sandbox.faults, reader, tenant.id);
    sandbox.engines.set(tenant.id, stored_engine(reader, tenant.id));
  }
}

void settle_sandbox(Sandbox& sandbox, const domain::TenantId& tenant, storage::Reader& reader, const ClockWork& work) {
  const std::scoped_lock lock(sandbox.settling);
  adopt_faults(sandbox.faults, reader, tenant);
  const domain::StageB engine = stored_engine(reader, tenant);
  const domain::ClockState state = stored_clock(reader);
  const bool clock_moves = state != sandbox.clock.state();
  if (!clock_moves && engine == sandbox.engines.of(tenant)) return;
  work.finish();
  sandbox.engines.set(tenant, engine);
  if (!clock_moves) return;
  sandbox.clock.adopt(state);
  work.due();
}

}  // namespace venturi::server
