#include "cli/instance.hpp"

#include <cstdlib>

#include "domain/master_key.hpp"
#include "storage/key_check.hpp"

namespace venturi::server::cli {
namespace {

std::filesystem::path database(const std::filesystem::path& data) { return data / "venturi.db"; }

std::string named(storage::World world) { return world == storage::World::sandbox ? "a sandbox" : "a production instance"; }

/// A key is made before its database, never beside one that is there: what was sealed with the lost one would stay shut, and audit trails
/// would look forged.
std::string master_key(const std::filesystem::path& data, domain::Random& random) {
  const char* const variable = std::getenv(domain::master_key_variable.data());
  const std::string given = variable != nullptr ? variable : "";
  const auto file = data / "master.key";
  // The database is asked for first: another process at its first start makes the key before it.
  std::error_code none;
  const bool in_use = std::filesystem::file_size(database(data), none) > 0 && !none;
  if (given.empty() && in_use && !std::filesystem::exists(file)) {
    throw domain::MasterKeyError("there is a database in " + data.string() + ", but not the master key that it was made with: put back " + file.string() +
                                 " from the backup, or give the key in " + std::string(domain::master_key_variable));
  }
  return domain::load_master_key(file, given, random);
}

/// What one wrong key seals, the right one never opens: nothing is written before it is known to be the right one.
std::string fitting_key(const std::filesystem::path& data, const domain::Clock& clock, domain::Random& random) {
  const std::string key = master_key(data, random);
  if (storage::made_with(database(data), domain::Keys(key, clock, random))) return key;
  throw domain::MasterKeyError("the master key is not the one that the database in " + data.string() + " was made with: give that one, in " +
                               std::string(domain::master_key_variable) + " or, without that variable, in " + (data / "master.key").string());
}

/// A clock that can be moved, where the directory is a sandbox's.
std::unique_ptr<domain::SandboxClock> claim(const std::filesystem::path& data, std::optional<storage::World> wanted, const domain::Clock& system,
                                            domain::Random& random) {
  if (!std::filesystem::exists(data)) {
    std::filesystem::create_directories(data);
    std::filesystem::permissions(data, std::filesystem::perms::owner_all);
  }
  const storage::World world = storage::claim_world(database(data), wanted, domain::audit_key_of(fitting_key(data, system, random)));
  if (wanted && *wanted != world) {
    throw WorldError("the data directory " + data.string() + " belongs to " + named(world) + "; " +
                     (world == storage::World::sandbox ? "start it with --sandbox" : "start it without --sandbox") +
                     ", or give another directory with --data");
  }
  return world == storage::World::sandbox ? std::make_unique<domain::SandboxClock>(system) : nullptr;
}

}  // namespace

Instance::Instance(const std::filesystem::path& data, std::optional<storage::World> wanted)
    : sandbox_clock(claim(data, wanted, system_clock, random)),
      clock(sandbox_clock ? static_cast<domain::Clock&>(*sandbox_clock) : system_clock),
      keys(master_key(data, random), clock, random),
      cursors(keys.cursor_key(), clock),
      store({.path = database(data), .audit_key = keys.audit_key()}, clock, ids) {}

void require_instance(const std::filesystem::path& data) {
  if (!std::filesystem::exists(database(data))) {
    throw std::runtime_error("there is no instance in " + data.string() + "; --data DIR says where its data directory is");
  }
}

void load_clock(Instance& instance) {
  if (!instance.sandbox()) return;
  const auto stored = instance.store.reader()->instance_fact(domain::clock_fact);
  if (const auto state = domain::ClockState::parse(stored.value_or(""))) instance.sandbox_clock->adopt(*state);
}

}  // namespace venturi::server::cli
