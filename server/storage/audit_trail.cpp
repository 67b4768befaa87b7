#include "storage/audit_trail.hpp"

#include "storage/audit_rows.hpp"
#include "storage/error.hpp"
#include "storage/migrations.hpp"
#include "storage/sqlite/collect.hpp"

namespace venturi::server::storage {
namespace {

constexpr std::chrono::milliseconds busy_timeout{10'000};

/// One read transaction: what is read inside is as of one moment.
class Snapshot {
 public:
  explicit Snapshot(Connection& connection) : connection_(connection) { connection_.execute("BEGIN"); }
  ~Snapshot() {
    try {
      connection_.execute("COMMIT");
    } catch (const Error&) {
      // Nothing was written; the connection is about to go.
    }
  }
  Snapshot(const Snapshot&) = delete;

 private:
  Connection& connection_;
};

}  // namespace

domain::AuditEntry read_audit(Rows& row) {
  domain::AuditEntry entry;
  entry.tenant = row.id();
  entry.sequence = row.integer();
  entry.id = row.id();
  entry.occurred_at = row.time();
  entry.category = row.text();
  entry.action = row.text();
  entry.outcome = row.text();
  entry.actor_kind = row.text();
  entry.actor_id = row.maybe_text();
  entry.resource_type = row.maybe_text();
  entry.resource_id = row.maybe_text();
  entry.source_address = row.maybe_text();
  entry.trace_id = row.maybe_text();
  entry.summary = row.text();
  entry.before = row.maybe_text();
  entry.after = row.maybe_text();
  entry.previous_hash = row.maybe_text();
  entry.hash = row.text();
  return entry;
}

std::optional<domain::AuditHead> find_audit_head(Connection& connection, const domain::TenantId& tenant) {
  return first(connection.query("SELECT sequence, hash, seal FROM audit_heads WHERE tenant_id = ?", tenant), [&](Rows& row) {
    domain::AuditHead head{tenant, row.integer(), {}, {}};
    head.hash = row.text();
    head.seal = row.text();
    return head;
  });
}

void seal_audit_heads(Connection& connection, const domain::Digest& key) {
  const auto heads = all(connection.query("SELECT tenant_id, sequence, hash FROM audit_heads"), [](Rows& row) {
    domain::AuditHead head;
    head.tenant = row.id();
    head.sequence = row.integer();
    head.hash = row.text();
    return head;
  });
  for (const domain::AuditHead& head : heads) {
    connection.run("UPDATE audit_heads SET seal = ? WHERE tenant_id = ?", Blob{domain::audit_seal(head, key)}, head.tenant);
  }
}

AuditTrail::AuditTrail(const std::filesystem::path& file)
    : connection_(std::make_unique<Connection>(file, busy_timeout, Connection::Use::read)) {
  require_newest(*connection_);
}

AuditTrail::~AuditTrail() = default;

bool AuditTrail::sandbox() { return connection_->query("SELECT 1 FROM instance_facts WHERE name = 'world' AND value = 'sandbox'").next(); }

std::vector<domain::Tenant> AuditTrail::tenants() {
  // A tenant without events has a chain too, if only of length zero; a chain without its tenant is still a chain.
  auto rows = connection_->query(
      "SELECT ids.tenant_id, coalesce(tenants.name, ''), coalesce(created_at, 0) FROM (SELECT tenant_id FROM tenants UNION SELECT "
      "tenant_id FROM audit_heads UNION SELECT DISTINCT tenant_id FROM audit_events) AS ids LEFT JOIN tenants USING (tenant_id) ORDER "
      "BY ids.tenant_id");
  return all(std::move(rows), [](Rows& row) {
    domain::Tenant tenant;
    tenant.id = row.id();
    tenant.name = row.text();
    tenant.created_at = row.time();
    return tenant;
  });
}

void AuditTrail::walk(const domain::TenantId& tenant, const std::function<void(const Walked&)>& begin,
                      const std::function<void(const domain::AuditEntry&)>& visit) {
  const Snapshot snapshot(*connection_);
  Walked about{find_audit_head(*connection_, tenant), 0};
  {
    auto counted = connection_->query("SELECT count(*) FROM audit_events WHERE tenant_id = ?", tenant);
    if (counted.next()) about.events = counted.integer();
  }
  begin(about);
  static const std::string sql = "SELECT " + std::string(audit_columns) + " FROM audit_events WHERE tenant_id = ? ORDER BY sequence";
  auto rows = connection_->query(sql, tenant);
  while (rows.next()) visit(read_audit(rows));
}

}  // namespace venturi::server::storage
