// A sandbox's tenant, made empty again.

#include "storage/sqlite/connection.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

/// What goes. Credentials and the audit trail stay.
constexpr std::string_view deletions[] = {
    "DELETE FROM attribution_records WHERE tenant_id = ?", "DELETE FROM attribution_explanations WHERE tenant_id = ?",
    "DELETE FROM event_ids WHERE tenant_id = ?",           "DELETE FROM event_log WHERE tenant_id = ?",
    "DELETE FROM directory_edges WHERE tenant_id = ?",     "DELETE FROM directory_nodes WHERE tenant_id = ?",
    "DELETE FROM settings WHERE tenant_id = ?",            "DELETE FROM idempotency WHERE tenant_id = ?",
    "DELETE FROM sandbox_truth WHERE tenant_id = ?",
};

}  // namespace

void Writer::clear_tenant(const domain::TenantId& tenant, domain::Time now) {
  for (const std::string_view sql : deletions) connection().run(sql, tenant);
  touch_directory(tenant);
  // The checkpoint moves on: what the worker has read of the old log meanwhile finds it changed, and is not written.
  connection().run(
      "INSERT INTO checkpoints (tenant_id, attributed_seq, swept_seq) VALUES (?1, ?2, ?2) ON CONFLICT DO UPDATE SET "
      "attributed_seq = excluded.attributed_seq, swept_seq = excluded.swept_seq",
      tenant, tick(tenant, 0));
  // The sandbox's clock may go back now, and every tenant's time of its last change with it: what this transaction changes too.
  connection().run("UPDATE tenant_clock SET at = min(at, ?)", now);
  latest_ = now;
}

}  // namespace venturi::server::storage
