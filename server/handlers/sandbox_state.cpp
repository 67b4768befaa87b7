#include "handlers/sandbox_state.hpp"

#include "handlers/sandbox_faults.hpp"
#include "storage/error.hpp"

namespace venturi::server {

domain::ClockState stored_clock(storage::Reader& reader) {
  const auto text = reader.instance_fact(domain::clock_fact);
  if (!text) return {};
  const auto state = domain::ClockState::parse(*text);
  if (!state) throw storage::Error("the sandbox's clock is stored in a form that this server does not know");
  return *state;
}

void store_clock(storage::Writer& writer, const domain::ClockState& state) { writer.put_instance_fact(domain::clock_fact, state.text()); }

void load_sandbox(Sandbox& sandbox, storage::Reader& reader) {
  sandbox.clock.adopt(stored_clock(reader));
  for (const domain::Tenant& tenant : reader.tenants()) adopt_faults(sandbox.faults, reader, tenant.id);
}

void settle_sandbox(Sandbox& sandbox, const domain::TenantId& tenant, storage::Reader& reader, const ClockWork& work) {
  const std::scoped_lock lock(sandbox.settling);
  adopt_faults(sandbox.faults, reader, tenant);
  const domain::ClockState state = stored_clock(reader);
  if (state == sandbox.clock.state()) return;
  work.finish();
  sandbox.clock.adopt(state);
  work.due();
}

}  // namespace venturi::server
