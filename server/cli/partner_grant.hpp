// `venturi-server partner grant`: lets a partner in to one tenant. Works on the data directory itself, also while the server runs on it.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "domain/scopes.hpp"

namespace venturi::server::cli {

/// A grant is an OAuth client of kind `partner`: it belongs to exactly one tenant, so that its tokens name that tenant and no other, and the
/// tenant ends it by revoking the client. A partner with several tenants has a grant in each.
struct PartnerGrant {
  std::filesystem::path data = "venturi-data";
  std::string tenant;  ///< its name
  std::string name;    ///< the partner's, as the tenant's administrator sees it
  domain::ScopeSet scopes;
  bool json = false;
};

/// Stores everything in one transaction, or nothing. Returns the exit code; what went wrong is on `err`.
int run_partner_grant(const PartnerGrant& command, std::ostream& out, std::ostream& err);

}  // namespace venturi::server::cli
