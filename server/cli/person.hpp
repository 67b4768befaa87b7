// venturi-server person …: the accounts of people, in the data directory itself, each change with its audit event.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>

#include "cli/secret_input.hpp"
#include "domain/people.hpp"

namespace venturi::server::cli {

enum class PersonAction : std::uint8_t { none, create, list, disable, enable, set_password, set_role, enrol_totp, remove_totp };

struct PersonCommand {
  PersonAction action = PersonAction::none;
  std::filesystem::path data = "venturi-data";
  std::string tenant;  ///< by name
  std::string email;
  std::string name;    ///< empty: the address
  domain::Role role = domain::Role::viewer;
  bool json = false;
};

/// Returns the exit code: 0; 1 where it could not be done, and why, on `err`; 2 where the request itself is wrong.
int run_person(const PersonCommand& command, SecretInput&& input, std::ostream& out, std::ostream& err);

}  // namespace venturi::server::cli
