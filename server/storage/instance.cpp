// What belongs to the instance: signing keys, sealed secrets and facts; and the tenants' settings.

#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {

std::vector<domain::SigningKey> Reader::signing_keys() {
  auto rows = connection().query(
      "SELECT kid, algorithm, public_key, sealed_private, created_at, retired_at FROM signing_keys "
      "ORDER BY created_at DESC, kid DESC");
  return all(std::move(rows), [](Rows& row) {
    domain::SigningKey key;
    key.kid = row.text();
    key.algorithm = row.text();
    key.public_key = row.text();
    key.sealed_private = row.text();
    key.created_at = row.time();
    key.retired_at = row.maybe_time();
    return key;
  });
}

void Writer::add_signing_key(const domain::SigningKey& key) {
  connection().run(
      "INSERT INTO signing_keys (kid, algorithm, public_key, sealed_private, created_at, retired_at) VALUES (?, ?, ?, "
      "?, ?, ?)",
      key.kid, key.algorithm, key.public_key, Blob{key.sealed_private}, key.created_at, key.retired_at);
}

bool Writer::retire_signing_key(std::string_view kid, domain::Time at) {
  touch_credentials();
  return connection().run("UPDATE signing_keys SET retired_at = ? WHERE kid = ? AND retired_at IS NULL", at, kid) == 1;
}

std::optional<std::string> Reader::instance_secret(std::string_view name) {
  return first(connection().query("SELECT sealed FROM instance_secrets WHERE name = ?", name),
               [](Rows& row) { return row.text(); });
}

bool Writer::add_instance_secret(std::string_view name, std::string_view sealed) {
  return connection().run("INSERT INTO instance_secrets (name, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING", name,
                          Blob{sealed}) == 1;
}

std::optional<std::string> Reader::instance_fact(std::string_view name) {
  return first(connection().query("SELECT value FROM instance_facts WHERE name = ?", name),
               [](Rows& row) { return row.text(); });
}

void Writer::put_instance_fact(std::string_view name, std::string_view value) {
  connection().run(
      "INSERT INTO instance_facts (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", name,
      value);
}

std::optional<std::string> Reader::setting(const domain::TenantId& tenant, std::string_view name) {
  return first(connection().query("SELECT value FROM settings WHERE tenant_id = ? AND name = ?", tenant, name),
               [](Rows& row) { return row.text(); });
}

void Writer::put_setting(const domain::TenantId& tenant, std::string_view name, std::string_view json) {
  connection().run(
      "INSERT INTO settings (tenant_id, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      tenant, name, json);
  tick(tenant);
}

}  // namespace venturi::server::storage
