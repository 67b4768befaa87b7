// `venturi-server keys …`: a tenant's API and ingestion keys, for an operator without a credential of it. Works on the data directory
// itself, also while the server runs on it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

#include "domain/scopes.hpp"

namespace venturi::server::cli {

enum class KeyAction : std::uint8_t { none, list, create, revoke };

struct KeyCommand {
  KeyAction action = KeyAction::none;
  std::filesystem::path data = "venturi-data";
  std::string tenant;  ///< its name
  std::string id;      ///< to revoke: `key_…` or `ikey_…`
  std::string name;
  domain::ScopeSet scopes;  ///< of an API key
  bool ingestion = false;
  std::optional<std::int64_t> days;  ///< from now on; none: the tenant's maximum
  bool json = false;
};

/// Stores everything in one transaction, its audit event too, or nothing. Returns the exit code: 2 where the command itself is wrong. What
/// went wrong is on `err`.
int run_keys(const KeyCommand& command, std::ostream& out, std::ostream& err);

}  // namespace venturi::server::cli
