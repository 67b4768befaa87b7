#include "storage/key_check.hpp"

#include <chrono>
#include <system_error>

#include "domain/signing_key_seal.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {
namespace {

constexpr std::chrono::milliseconds busy_timeout{10'000};

/// An older schema, or another program's, need not have the table.
bool has_table(Connection& connection, std::string_view name) {
  return connection.query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", name).next();
}

class Check {
 public:
  Check(Connection& connection, const domain::Keys& keys) : connection_(connection), keys_(keys) {}

  bool passes() { return signing_key_fits() || head_fits() || !sealed_; }

 private:
  bool signing_key_fits() {
    if (!has_table(connection_, "signing_keys")) return false;
    auto rows = connection_.query("SELECT kid, sealed_private FROM signing_keys");
    while (rows.next()) {
      sealed_ = true;
      const std::string kid = rows.text();
      if (keys_.sealer().open(rows.view(), domain::signing_key_seal_context(kid))) return true;
    }
    return false;
  }

  bool head_fits() {
    if (!has_table(connection_, "audit_heads")) return false;
    auto rows = connection_.query("SELECT tenant_id, sequence, hash, seal FROM audit_heads");
    while (rows.next()) {
      sealed_ = true;
      domain::AuditHead head;
      head.tenant = rows.id();
      head.sequence = rows.integer();
      head.hash = rows.text();
      head.seal = rows.text();
      if (domain::seal_fits(head, keys_.audit_key())) return true;
    }
    return false;
  }

  Connection& connection_;
  const domain::Keys& keys_;
  bool sealed_ = false;
};

}  // namespace

bool made_with(const std::filesystem::path& file, const domain::Keys& keys) {
  std::error_code none;
  if (std::filesystem::file_size(file, none) == 0 || none) return true;
  Connection connection(file, busy_timeout, Connection::Use::read);
  return Check(connection, keys).passes();
}

}  // namespace venturi::server::storage
