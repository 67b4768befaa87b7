#include "storage/writer.hpp"

#include <algorithm>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {
namespace {

/// The fact that counts the transactions which took something from a credential. Under the writer's lock it says what the epoch may not
/// say yet: between a commit and its raise lies a moment, for good where the process dies there.
constexpr std::string_view credential_changes = "credential_changes";

}  // namespace

Writer::Writer(std::unique_ptr<Connection> connection, domain::IdFactory& ids, const domain::Clock& clock, const domain::Digest& audit_key)
    : Reader(std::move(connection)), ids_(ids), clock_(clock), audit_key_(audit_key) {}

std::int64_t Writer::tick(const domain::TenantId& tenant, std::int64_t count) {
  const auto [place, fresh] = ticks_.try_emplace(tenant);
  if (fresh) place->second.seq = clock(tenant).seq;
  return place->second.seq += count;
}

void Writer::touch_directory(const domain::TenantId& tenant) {
  tick(tenant);
  ticks_[tenant].directory = true;
}

bool Writer::begin() {
  connection().execute("BEGIN IMMEDIATE");
  require_unmoved(connection());  // under the lock: nobody can migrate before this commits
  ticks_.clear();
  latest_.reset();
  appended_ = false;
  credentials_touched_ = false;
  auto changes = instance_fact(credential_changes).value_or("0");
  const bool moved = changes != credential_changes_;
  credential_changes_ = std::move(changes);
  return moved;
}

void Writer::savepoint() {
  connection().run("SAVEPOINT effect");
  ticks_at_savepoint_ = ticks_;
  latest_at_savepoint_ = latest_;
}

void Writer::release() {
  connection().run("RELEASE effect");
}

void Writer::rollback_to_savepoint() {
  connection().run("ROLLBACK TO effect");
  connection().run("RELEASE effect");
  ticks_ = ticks_at_savepoint_;
  latest_ = latest_at_savepoint_;
}

bool Writer::commit() {
  const domain::Time now = std::min(clock_.now(), latest_.value_or(domain::Time::max()));
  for (const auto& [tenant, tick] : ticks_) {
    connection().run(
        "INSERT INTO tenant_clock (tenant_id, seq, at, directory_changed_seq) VALUES (?1, ?2, ?3, iif(?4, ?2, 0)) ON CONFLICT DO UPDATE "
        "SET seq = excluded.seq, at = max(at, excluded.at), directory_changed_seq = iif(?4, ?2, directory_changed_seq)",
        tenant, tick.seq, now, tick.directory);
  }
  std::string changes = credential_changes_;
  if (credentials_touched_) {
    auto counted = connection().query(
        "INSERT INTO instance_facts (name, value) VALUES (?, '1') ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value",
        credential_changes);
    while (counted.next()) changes = counted.text();
  }
  connection().execute("COMMIT");
  credential_changes_ = std::move(changes);
  return appended_;
}

void Writer::rollback() {
  if (in_transaction()) connection().execute("ROLLBACK");
}

bool Writer::in_transaction() {
  return connection().in_transaction();
}

}  // namespace venturi::server::storage
