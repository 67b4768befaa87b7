// `venturi-server tenant create`: a tenant, its first credentials, and its directory where a file gives one. Works on the data directory
// itself, also while the server runs on it.
#pragma once

#include <iosfwd>

#include "cli/command_line.hpp"

namespace venturi::server::cli {

/// Stores everything in one transaction, or nothing. Returns the exit code; what went wrong is on `err`.
int run_tenant_create(const TenantCreate& command, std::ostream& out, std::ostream& err);

}  // namespace venturi::server::cli
