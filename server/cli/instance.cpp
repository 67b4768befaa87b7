#include "cli/instance.hpp"

#include <cstdlib>

#include "domain/master_key.hpp"

namespace venturi::server::cli {
namespace {

std::string master_key(const std::filesystem::path& data, domain::Random& random) {
  if (!std::filesystem::exists(data)) {
    std::filesystem::create_directories(data);
    std::filesystem::permissions(data, std::filesystem::perms::owner_all);
  }
  const char* const variable = std::getenv(domain::master_key_variable.data());
  return domain::load_master_key(data / "master.key", variable != nullptr ? variable : "", random);
}

}  // namespace

Instance::Instance(const std::filesystem::path& data)
    : keys(master_key(data, random), clock, random), cursors(keys.cursor_key(), clock), store({.path = data / "venturi.db"}, clock, ids) {}

}  // namespace venturi::server::cli
