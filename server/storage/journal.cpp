// What mutations leave behind besides their effect: stored answers for repetitions, and the audit trail.

#include "domain/audit_chain.hpp"
#include "storage/audit_rows.hpp"
#include "storage/audit_walk.hpp"
#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {

std::optional<domain::IdempotencyRow> Reader::find_idempotency(const domain::TenantId& tenant, std::string_view route,
                                                               std::string_view key, domain::Time not_before) {
  auto rows = connection().query(
      "SELECT fingerprint, response, created_at FROM idempotency WHERE tenant_id = ? AND route = ? AND key = ? AND "
      "created_at >= ?",
      tenant, route, key, not_before);
  return first(std::move(rows), [&](Rows& row) {
    domain::IdempotencyRow found{tenant, std::string(route), std::string(key), row.text(), row.text(), {}};
    found.created_at = row.time();
    return found;
  });
}

bool Writer::insert_idempotency(const domain::IdempotencyRow& row, domain::Time not_before) {
  return connection().run(
             "INSERT INTO idempotency (tenant_id, route, key, fingerprint, response, created_at) VALUES (?1, ?2, ?3, "
             "?4, ?5, ?6) "
             "ON CONFLICT DO UPDATE SET fingerprint = excluded.fingerprint, response = excluded.response, "
             "created_at = excluded.created_at WHERE idempotency.created_at < ?7",
             row.tenant, row.route, row.key, Blob{row.fingerprint}, Blob{row.response}, row.created_at,
             not_before) == 1;
}

std::int64_t Writer::sweep_idempotency(domain::Time not_before, std::int32_t limit) {
  return connection().run(
      "DELETE FROM idempotency WHERE (tenant_id, route, key) IN (SELECT tenant_id, route, key FROM idempotency "
      "INDEXED BY idempotency_by_age WHERE created_at < ? LIMIT ?)",
      not_before, limit);
}

domain::ListSlice<domain::AuditEntry> Reader::list_audit(const domain::TenantId& tenant, const domain::ListQuery& query) {
  return read_page(connection(), Walk(audit_walk, tenant, query), audit_columns, read_audit);
}

void Writer::append_audit(domain::AuditEntry entry) {
  auto head = find_audit_head(connection(), entry.tenant);
  if (!head) throw IntegrityError("audit: a tenant's chain has lost its head; see `venturi-server audit verify`");
  if (!domain::seal_fits(*head, audit_key_)) {
    throw IntegrityError("audit: the head of a tenant's chain does not fit its seal; see `venturi-server audit verify`");
  }
  // Behind the head, whatever the table holds: what was taken off the end shows as a gap for ever.
  entry.sequence = head->sequence + 1;
  entry.previous_hash = head->sequence > 0 ? std::optional(std::move(head->hash)) : std::nullopt;
  entry.hash = domain::audit_hash(entry);
  connection().run(
      "INSERT INTO audit_events (tenant_id, sequence, id, occurred_at, category, action, outcome, actor_kind, "
      "actor_id, "
      "resource_type, resource_id, source_address, trace_id, summary, before, after, previous_hash, hash, created_seq) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      entry.tenant, entry.sequence, entry.id, entry.occurred_at, entry.category, entry.action, entry.outcome,
      entry.actor_kind, entry.actor_id, entry.resource_type, entry.resource_id, entry.source_address, entry.trace_id,
      entry.summary, entry.before, entry.after, entry.previous_hash, entry.hash, tick(entry.tenant));
  put_audit_head({entry.tenant, entry.sequence, entry.hash, {}});
}

void Writer::put_audit_head(domain::AuditHead head) {
  head.seal = domain::audit_seal(head, audit_key_);
  connection().run(
      "INSERT INTO audit_heads (tenant_id, sequence, hash, seal) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sequence "
      "= excluded.sequence, hash = excluded.hash, seal = excluded.seal",
      head.tenant, head.sequence, head.hash, Blob{head.seal});
}

}  // namespace venturi::server::storage
