// The event log: append once, read in order, forget old event ids.

#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

std::optional<domain::Ulid> first_delivery(Connection& connection, const domain::TenantId& tenant,
                                           const domain::Uuid& event_id) {
  auto rows = connection.query(
      "SELECT l.invocation_id FROM event_ids i JOIN event_log l ON l.tenant_id = i.tenant_id AND l.seq = i.seq "
      "WHERE i.tenant_id = ? AND i.event_id = ?",
      tenant, event_id);
  return first(std::move(rows), [](Rows& row) { return row.id(); });
}

}  // namespace

std::vector<domain::Receipt> Writer::append_events(const domain::TenantId& tenant, domain::Time received_at,
                                                   std::span<const domain::NewEvent> events) {
  std::vector<domain::Receipt> receipts;
  receipts.reserve(events.size());
  Connection& db = connection();
  sqlite3_stmt* remember =
      db.prepared("INSERT INTO event_ids (tenant_id, event_id, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  sqlite3_stmt* append = db.prepared(
      "INSERT INTO event_log (tenant_id, seq, kind, event_id, invocation_id, received_at, body) VALUES (?, ?, ?, ?, ?, "
      "?, ?)");
  const std::int64_t before = tick(tenant, 0);
  std::int64_t seq = before;
  for (const domain::NewEvent& event : events) {
    if (db.run(remember, tenant, event.event_id, seq + 1) == 0) {
      receipts.push_back({first_delivery(db, tenant, event.event_id).value(), true});
      continue;
    }
    const domain::Ulid invocation_id = ids_.next();
    db.run(append, tenant, ++seq, event.kind, event.event_id, invocation_id, received_at, event.body);
    receipts.push_back({invocation_id, false});
  }
  tick(tenant, seq - before);
  appended_ = appended_ || seq != before;
  return receipts;
}

std::int64_t Writer::sweep_event_ids(const domain::TenantId& tenant, domain::Time not_before, std::int32_t limit) {
  // The log knows the ids' age, so that deduplication needs no second index; swept_seq remembers how far the sweep is.
  std::int64_t swept = 0;
  std::int64_t upto = 0;
  {
    auto rows = connection().query(
        "SELECT l.seq, l.event_id, l.received_at FROM event_log l WHERE l.tenant_id = ?1 AND l.seq > "
        "coalesce((SELECT swept_seq FROM checkpoints WHERE tenant_id = ?1), 0) ORDER BY l.seq LIMIT ?2",
        tenant, limit);
    while (rows.next()) {
      const std::int64_t seq = rows.integer();
      const domain::Uuid event_id = rows.id();
      if (rows.time() >= not_before) break;
      swept += connection().run("DELETE FROM event_ids WHERE tenant_id = ? AND event_id = ? AND seq = ?", tenant,
                                event_id, seq);
      upto = seq;
    }
  }
  if (upto != 0) {
    connection().run(
        "INSERT INTO checkpoints (tenant_id, swept_seq) VALUES (?, ?) ON CONFLICT DO UPDATE SET swept_seq = "
        "excluded.swept_seq",
        tenant, upto);
  }
  return swept;
}

std::vector<domain::LoggedEvent> Reader::read_log(const domain::TenantId& tenant, std::int64_t after_seq,
                                                  std::int32_t limit) {
  auto rows = connection().query(
      "SELECT seq, kind, event_id, invocation_id, received_at, body FROM event_log WHERE tenant_id = ? AND seq > ? "
      "ORDER BY seq LIMIT ?",
      tenant, after_seq, limit);
  return all(std::move(rows), [](Rows& row) {
    domain::LoggedEvent event;
    event.seq = row.integer();
    event.kind = row.as<domain::EventKind>();
    event.event_id = row.id();
    event.invocation_id = row.id();
    event.received_at = row.time();
    event.body = row.text();
    return event;
  });
}

std::int64_t Reader::checkpoint(const domain::TenantId& tenant) {
  auto rows = connection().query("SELECT attributed_seq FROM checkpoints WHERE tenant_id = ?", tenant);
  return rows.next() ? rows.integer() : 0;
}

std::vector<domain::TenantId> Reader::tenants_with_backlog() {
  auto rows = connection().query(
      "SELECT t.tenant_id FROM tenants t WHERE EXISTS (SELECT 1 FROM event_log l WHERE l.tenant_id = t.tenant_id AND "
      "l.seq > "
      "coalesce((SELECT attributed_seq FROM checkpoints c WHERE c.tenant_id = t.tenant_id), 0)) ORDER BY t.tenant_id");
  return all(std::move(rows), [](Rows& row) { return row.id(); });
}

}  // namespace venturi::server::storage
