// What the program is asked to do. Parsing alone; nothing is done here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/exposure.hpp"
#include "cli/keys.hpp"
#include "cli/partner_grant.hpp"
#include "cli/sandbox_data.hpp"
#include "cli/person.hpp"
#include "domain/ratelimit.hpp"
#include "http/limits.hpp"

namespace venturi::server::cli {

/// Run the server: what `venturi-server` does without a subcommand.
struct Serve {
  std::filesystem::path data = "venturi-data";
  std::string host = "127.0.0.1";
  std::uint16_t port = 8080;  ///< 0: any free one
  std::string public_url;     ///< without a trailing slash; empty: http and the address that was bound
  unsigned readers = 1;       ///< threads that read the database
  bool sandbox = false;       ///< a world of its own, with a clock that can be moved and faults
  domain::RateLimits rate_limits;
  Limits limits;
  Exposure exposure;
  std::filesystem::path operator_token;  ///< the file that holds it; empty: there is none
  std::string log_level = "info";
  std::optional<SandboxSeeding> seeding;  ///< of a fresh sandbox, before it serves
  std::vector<std::string> regions{"zz-local"};  ///< where tenants' data may be; the first is a new tenant's
};

/// Make a tenant with its first credentials.
struct TenantCreate {
  std::filesystem::path data = "venturi-data";
  std::string name;
  std::optional<std::filesystem::path> directory;
  bool sandbox = false;  ///< a fresh data directory becomes a sandbox's; one in use must be that
  bool json = false;
};

/// Verify the chains of the audit trail.
struct AuditVerify {
  std::filesystem::path data = "venturi-data";
  std::optional<std::string> tenant;  ///< its name or id; none: every tenant
};

/// Nothing is left to do: help or version was printed, or the arguments were wrong (exit code 2, and why, on `err`).
struct Done {
  int exit_code = 0;
};

using Command = std::variant<Serve, TenantCreate, PartnerGrant, PersonCommand, KeyCommand, AuditVerify, SandboxSeeding, SandboxTruth, Done>;

/// Reads VENTURI_DATA, VENTURI_HOST and the others that the help text names too; options win.
[[nodiscard]] Command parse_command_line(int argc, const char* const* argv, std::ostream& out, std::ostream& err);

[[nodiscard]] std::string_view server_version();

}  // namespace venturi::server::cli
