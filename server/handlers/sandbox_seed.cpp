// Synthetic data for a sandbox's tenant: a directory and a history that go the way of every event, through the log to the worker.

#include <algorithm>

#include "domain/timestamps.hpp"
#include "generated/handlers.hpp"
#include "handlers/audit.hpp"
#include "storage/truth.hpp"

namespace venturi::server {
namespace {

/// All of a seeding is one transaction, during which nothing else is written: this many events take some seconds.
constexpr std::int64_t most_events = 1'000'000;

domain::SyntheticSizes sizes_of(const SandboxSeed& body) {
  const domain::SyntheticSizes usual;
  const auto size = [](const std::optional<std::int64_t>& wanted, std::int32_t otherwise) { return static_cast<std::int32_t>(wanted.value_or(otherwise)); };
  domain::SyntheticSizes out;
  out.seed = static_cast<std::uint64_t>(body.seed.value_or(static_cast<std::int64_t>(usual.seed)));
  out.days = size(body.days, usual.days);
  out.services = size(body.services, usual.services);
  out.teams = size(body.teams, usual.teams);
  out.providers = size(body.providers, usual.providers);
  out.events_per_day = size(body.events_per_day, usual.events_per_day);
  if (std::int64_t{out.days} * out.events_per_day > most_events) {
    throw Problem(ErrorCode::validation_failed, "One seeding makes at most " + std::to_string(most_events) + " events.",
                  {{"#/events_per_day", "times days must not exceed " + std::to_string(most_events) + "; seed several times with other seeds for more"}});
  }
  return out;
}

std::int64_t count(const domain::Directory& directory, domain::NodeType type) {
  return std::ranges::count(directory.nodes, type, &domain::DirectoryNode::type);
}

std::string day_of(domain::Time at) { return domain::format_timestamp(at).substr(0, 10); }

}  // namespace

Reply<SandboxSeedResult> sandbox_seed(const Context& context, storage::Writer& writer, const SandboxSeedRequest& request) {
  const domain::SyntheticSizes sizes = sizes_of(request.body);
  const auto now = context.services.clock.now();
  const domain::SyntheticWorld world = domain::make_synthetic_world(sizes, now);
  const domain::Directory directory = domain::synthetic_directory(world, now, context.services.ids);
  writer.upsert_nodes(context.tenant, directory.nodes);
  writer.upsert_edges(context.tenant, directory.edges);
  const domain::SyntheticHistory history(world);
  SandboxSeedResult out;
  for (std::int32_t day = 0; day < sizes.days; ++day) out.events += storage::append_synthetic(writer, context.tenant, now, history.day(day), world.teams);
  out.seed = static_cast<std::int64_t>(sizes.seed);
  out.services = count(directory, domain::NodeType::service);
  out.identities = count(directory, domain::NodeType::identity);
  out.projects = count(directory, domain::NodeType::project);
  out.organizations = count(directory, domain::NodeType::organization);
  out.period_from = day_of(world.start);
  out.period_to = day_of(now);
  append_audit(context, writer, {"governance", "sandbox.seeded", "sandbox", {}, std::to_string(out.events) + " synthetic invocations were stored.", {}, {}, {}});
  return {200, std::move(out), {}};
}

}  // namespace venturi::server
