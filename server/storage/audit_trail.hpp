#pragma once
/// The audit trail as it rests in a database file, for whoever verifies it. Opens the file for reading alone: nothing is created, migrated
/// or waited for, also while servers write to it.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "domain/accounts.hpp"
#include "domain/audit_chain.hpp"

namespace venturi::server::storage {

class Connection;

class AuditTrail {
 public:
  /// Throws SchemaError when the file is not this server's or of another version, and Error.
  explicit AuditTrail(const std::filesystem::path& file);
  ~AuditTrail();

  /// Whether the file belongs to a sandbox.
  bool sandbox();
  /// Every tenant that has, or should have, a chain.
  std::vector<domain::Tenant> tenants();

  struct Walked {
    std::optional<domain::AuditHead> head;
    std::int64_t events = 0;
  };
  /// The events in the order of their sequence, all as of one moment, and the head of that moment, which is told first.
  void walk(const domain::TenantId& tenant, const std::function<void(const Walked&)>& begin,
            const std::function<void(const domain::AuditEntry&)>& visit);

 private:
  std::unique_ptr<Connection> connection_;
};

}  // namespace venturi::server::storage
