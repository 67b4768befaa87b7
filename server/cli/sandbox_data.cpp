#include "cli/sandbox_data.hpp"

#include <algorithm>
#include <ostream>
#include <stdexcept>

#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "storage/truth.hpp"

namespace venturi::server::cli {
namespace {

constexpr std::int32_t days_at_once = 30;

/// What went wrong, in words for whoever typed the command.
class Refusal : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

domain::Tenant tenant_named(Instance& instance, const std::filesystem::path& data, const std::string& name) {
  if (!instance.sandbox()) throw Refusal("the data directory " + data.string() + " is not a sandbox's; synthetic data belong nowhere else");
  const auto tenant = instance.store.reader()->find_tenant_named(name);
  if (!tenant) throw Refusal("there is no tenant named " + name + " in " + data.string());
  return *tenant;
}

template <class Work>
int told(std::ostream& err, Work work) {
  try {
    work();
    return 0;
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 1;
  }
}

std::int64_t seed(Instance& instance, const domain::Tenant& tenant, const domain::SyntheticSizes& sizes, std::ostream& err) {
  const auto now = instance.clock.now();
  const domain::SyntheticWorld world = domain::make_synthetic_world(sizes, now);
  const domain::Directory directory = domain::synthetic_directory(world, now, instance.ids);
  instance.store.write([&](storage::Writer& writer) {
    writer.upsert_nodes(tenant.id, directory.nodes);
    writer.upsert_edges(tenant.id, directory.edges);
  });
  const domain::SyntheticHistory history(world);
  std::int64_t events = 0;
  for (std::int32_t from = 0; from < sizes.days; from += days_at_once) {
    const std::int32_t to = std::min(from + days_at_once, sizes.days);
    events += instance.store.write([&](storage::Writer& writer) {
      std::int64_t added = 0;
      for (std::int32_t day = from; day < to; ++day) added += storage::append_synthetic(writer, tenant.id, now, history.day(day), world.teams);
      return added;
    });
    err << "venturi-server: " << to << " of " << sizes.days << " days, " << events << " invocations\n" << std::flush;
  }
  return events;
}

}  // namespace

int run_sandbox_seed(const SandboxSeeding& command, std::ostream& out, std::ostream& err) {
  return told(err, [&] {
    require_instance(command.data);
    Instance instance(command.data);
    load_clock(instance);
    const domain::Tenant tenant = tenant_named(instance, command.data, command.tenant);
    const std::int64_t events = seed(instance, tenant, command.sizes, err);
    out << events << " synthetic invocations of " << command.sizes.days << " days were stored for " << command.tenant << "; the server attributes them.\n";
  });
}

int run_sandbox_truth(const SandboxTruth& command, std::ostream& out, std::ostream& err) {
  return told(err, [&] {
    require_instance(command.data);
    Instance instance(command.data);
    const domain::Tenant tenant = tenant_named(instance, command.data, command.tenant);
    const domain::IdFormat format{true};
    out << "id,owner\n";
    storage::each_truth(*instance.store.reader(), tenant.id, [&](const domain::Ulid& id, std::string_view owner) {
      out << format.text(domain::prefix::attribution, id) << ',' << owner << '\n';
    });
  });
}

int prepare_sandbox(const SandboxSeeding& command, std::ostream& out, std::ostream& err) {
  bool fresh = false;
  const int opened = told(err, [&] { fresh = Instance(command.data, storage::World::sandbox).store.reader()->tenants().empty(); });
  if (opened != 0 || !fresh) return opened;
  const TenantCreate create{.data = command.data, .name = std::string(seeded_tenant), .directory = std::nullopt, .sandbox = true, .json = false};
  if (const int made = run_tenant_create(create, out, err); made != 0) return made;
  SandboxSeeding seeding = command;
  seeding.tenant = seeded_tenant;
  return run_sandbox_seed(seeding, out, err);
}

}  // namespace venturi::server::cli
