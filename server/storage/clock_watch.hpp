#pragma once
/// Tells how tenants' clocks stand, for a thread that must not wait: what was read stays known until somebody commits, in this process
/// or another, which SQLite says from memory that all of them share (PRAGMA data_version).

#include <memory>
#include <unordered_map>

#include "domain/accounts.hpp"

namespace venturi::server::storage {

class Connection;

class ClockWatch {
 public:
  explicit ClockWatch(std::unique_ptr<Connection> connection);
  ~ClockWatch();
  ClockWatch(const ClockWatch&) = delete;
  ClockWatch& operator=(const ClockWatch&) = delete;

  /// The last committed change; seq 0 for a tenant without any. Throws Error where the database does not answer at once, or is no
  /// longer in the version that this program reads.
  domain::TenantClock clock(const domain::TenantId& tenant);

 private:
  std::unique_ptr<Connection> connection_;
  std::int64_t version_ = 0;  ///< of the database, when the clocks were read
  std::unordered_map<domain::TenantId, domain::TenantClock, domain::IdHash> clocks_;
};

}  // namespace venturi::server::storage
