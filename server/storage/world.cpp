#include "storage/world.hpp"

#include <chrono>
#include <string>

#include "storage/migrations.hpp"
#include "storage/sqlite/collect.hpp"

namespace venturi::server::storage {
namespace {

constexpr std::chrono::milliseconds busy_timeout{10'000};
constexpr std::string_view names[] = {"production", "sandbox"};

}  // namespace

World claim_world(const std::filesystem::path& file, std::optional<World> wanted, const domain::Digest& audit_key) {
  Connection connection(file, busy_timeout, Connection::Use::write);
  migrate(connection, migrations(), audit_key);
  // Two processes may claim at once: one statement decides, and both read what came of it.
  const auto name = names[static_cast<std::size_t>(wanted.value_or(World::production))];
  connection.run("INSERT INTO instance_facts (name, value) VALUES ('world', ?) ON CONFLICT DO NOTHING", name);
  const auto world = first(connection.query("SELECT value FROM instance_facts WHERE name = 'world'"), [](Rows& row) { return row.text(); });
  for (const World known : {World::production, World::sandbox})
    if (world == names[static_cast<std::size_t>(known)]) return known;
  throw Error("the database belongs to neither production nor a sandbox");
}

}  // namespace venturi::server::storage
