// Tenants, keys and OAuth clients.

#include "storage/credential_walk.hpp"
#include "storage/packed.hpp"
#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

using domain::AccessKey;
using domain::KeyKind;
using domain::OAuthClient;
using domain::SecretHash;
using domain::TenantId;
using domain::Ulid;

const std::string key_columns =
    "tenant_id, id, kind, name, scopes, salt, digest, display, created_at, created_by, expires_at, revoked_at, "
    "rotated_at, previous_salt, previous_digest, previous_until, last_used_at";
const std::string key_select = "SELECT " + key_columns + " FROM access_keys WHERE ";

const std::string client_columns =
    "tenant_id, id, kind, name, scopes, redirect_uris, salt, digest, display, created_at, created_by, "
    "revoked_at, "
    "rotated_at, previous_salt, previous_digest, previous_until, last_used_at, jwks, refused_at";
const std::string client_select = "SELECT " + client_columns + " FROM oauth_clients WHERE ";

domain::Time minute_of(domain::Time at) {
  return std::chrono::floor<std::chrono::minutes>(at);
}

std::optional<Blob> salt_of(const std::optional<SecretHash>& secret) {
  return secret ? std::optional(Blob{secret->salt}) : std::nullopt;
}

std::optional<Blob> digest_of(const std::optional<SecretHash>& secret) {
  return secret ? std::optional(Blob{secret->digest}) : std::nullopt;
}

std::optional<SecretHash> read_secret(Rows& row) {
  auto salt = row.maybe_text();
  auto digest = row.maybe_text();
  if (!salt || !digest) return std::nullopt;
  return SecretHash{std::move(*salt), std::move(*digest)};
}

AccessKey read_key(Rows& row) {
  AccessKey key;
  key.tenant = row.id();
  key.id = row.id();
  key.kind = row.as<KeyKind>();
  key.name = row.text();
  key.scopes = row.text();
  key.secret = read_secret(row).value_or(SecretHash{});
  key.display = row.text();
  key.created_at = row.time();
  key.created_by = row.text();
  key.expires_at = row.maybe_time();
  key.revoked_at = row.maybe_time();
  key.rotated_at = row.maybe_time();
  key.previous = read_secret(row);
  key.previous_until = row.maybe_time();
  key.last_used_at = row.maybe_time();
  return key;
}

OAuthClient read_client(Rows& row) {
  OAuthClient client;
  client.tenant = row.id();
  client.id = row.id();
  client.kind = row.as<domain::ClientKind>();
  client.name = row.text();
  client.scopes = row.text();
  client.redirect_uris = unpack(row.view());
  client.secret = read_secret(row);
  client.display = row.text();
  client.created_at = row.time();
  client.created_by = row.text();
  client.revoked_at = row.maybe_time();
  client.rotated_at = row.maybe_time();
  client.previous = read_secret(row);
  client.previous_until = row.maybe_time();
  client.last_used_at = row.maybe_time();
  client.jwks = row.maybe_text();
  client.refused_at = row.maybe_time();
  return client;
}

domain::Tenant read_tenant(Rows& row) {
  domain::Tenant tenant;
  tenant.id = row.id();
  tenant.name = row.text();
  tenant.created_at = row.time();
  return tenant;
}

/// A rotation of either table: the old secret stays valid until previous_until, or goes at once. A public client has
/// none to rotate.
const std::string rotate_set =
    " SET previous_salt = iif(?3 IS NULL, NULL, salt), previous_digest = iif(?3 IS NULL, NULL, digest), previous_until "
    "= ?3, "
    "salt = ?4, digest = ?5, display = ?6, rotated_at = ?7, scopes = coalesce(?8, scopes) WHERE tenant_id = ?1 AND id "
    "= ?2 AND salt IS NOT NULL AND "
    "revoked_at IS NULL";

}  // namespace

// -- tenants

std::optional<domain::Tenant> Reader::find_tenant(const TenantId& id) {
  return first(connection().query("SELECT tenant_id, name, created_at FROM tenants WHERE tenant_id = ?", id),
               read_tenant);
}

std::optional<domain::Tenant> Reader::find_tenant_named(std::string_view name) {
  return first(connection().query("SELECT tenant_id, name, created_at FROM tenants WHERE name = ?", name), read_tenant);
}

std::vector<domain::Tenant> Reader::tenants() {
  return all(connection().query("SELECT tenant_id, name, created_at FROM tenants ORDER BY tenant_id"), read_tenant);
}

void Writer::create_tenant(const domain::Tenant& tenant) {
  connection().run("INSERT INTO tenants (tenant_id, name, created_at) VALUES (?, ?, ?)", tenant.id, tenant.name,
                   tenant.created_at);
  put_audit_head({tenant.id, 0, {}, {}});  // of a chain without events: from now on a missing head is a lost one
  tick(tenant.id);
}

// -- keys

std::optional<AccessKey> Reader::find_key(const Ulid& id) {
  static const std::string sql = key_select + "id = ?";
  return first(connection().query(sql, id), read_key);
}

std::optional<AccessKey> Reader::find_key(const TenantId& tenant, KeyKind kind, const Ulid& id) {
  static const std::string sql = key_select + "tenant_id = ? AND id = ? AND kind = ?";
  return first(connection().query(sql, tenant, id, kind), read_key);
}

domain::ListSlice<AccessKey> Reader::list_keys(const TenantId& tenant, KeyKind kind, const domain::ListQuery& query) {
  const WalkTable& table = kind == KeyKind::api ? api_key_walk : ingestion_key_walk;
  return read_page(connection(), Walk(table, tenant, query), key_columns, read_key);
}

bool Reader::key_named(const TenantId& tenant, KeyKind kind, std::string_view name) {
  return connection()
      .query("SELECT 1 FROM access_keys INDEXED BY access_keys_by_name WHERE tenant_id = ? AND kind = ? AND name = ? AND revoked_at IS NULL",
             tenant, kind, name)
      .next();
}

void Writer::create_key(const AccessKey& key) {
  connection().run(
      "INSERT INTO access_keys (tenant_id, id, kind, name, scopes, salt, digest, display, created_at, created_by, "
      "expires_at, "
      "revoked_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      key.tenant, key.id, key.kind, key.name, key.scopes, Blob{key.secret.salt}, Blob{key.secret.digest}, key.display,
      key.created_at, key.created_by, key.expires_at, key.revoked_at, tick(key.tenant));
}

bool Writer::rotate_key(const TenantId& tenant, KeyKind kind, const Ulid& id, const domain::Rotation& rotation) {
  touch_credentials();
  static const std::string sql = "UPDATE access_keys" + rotate_set + " AND kind = ?9";
  const bool done =
      connection().run(sql, tenant, id, rotation.previous_until, Blob{rotation.secret.salt},
                       Blob{rotation.secret.digest}, rotation.display, rotation.at, rotation.scopes, kind) == 1;
  if (done && rotation.expires_at) {
    connection().run("UPDATE access_keys SET expires_at = ? WHERE tenant_id = ? AND id = ?", rotation.expires_at,
                     tenant, id);
  }
  if (done) tick(tenant);
  return done;
}

bool Writer::revoke_key(const TenantId& tenant, KeyKind kind, const Ulid& id, domain::Time at) {
  touch_credentials();
  return connection().run(
             "UPDATE access_keys SET revoked_at = ?, revoked_seq = ? WHERE tenant_id = ? AND id = ? AND kind = ? AND "
             "revoked_at IS NULL",
             at, tick(tenant), tenant, id, kind) == 1;
}

void Writer::note_key_use(const TenantId& tenant, const Ulid& id, domain::Time at) {
  connection().run(
      "UPDATE access_keys SET last_used_at = ?1 WHERE tenant_id = ?2 AND id = ?3 AND coalesce(last_used_at, 0) < ?1",
      minute_of(at), tenant, id);
}

// -- OAuth clients

std::optional<OAuthClient> Reader::find_client(const Ulid& id) {
  static const std::string sql = client_select + "id = ?";
  return first(connection().query(sql, id), read_client);
}

std::optional<OAuthClient> Reader::find_client(const TenantId& tenant, const Ulid& id) {
  static const std::string sql = client_select + "tenant_id = ? AND id = ?";
  return first(connection().query(sql, tenant, id), read_client);
}

domain::ListSlice<OAuthClient> Reader::list_clients(const TenantId& tenant, const domain::ListQuery& query) {
  return read_page(connection(), Walk(client_walk, tenant, query), client_columns, read_client);
}

void Writer::create_client(const OAuthClient& client) {
  connection().run(
      "INSERT INTO oauth_clients (tenant_id, id, kind, name, scopes, redirect_uris, salt, digest, display, created_at, "
      "created_by, revoked_at, jwks, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      client.tenant, client.id, client.kind, client.name, client.scopes, Blob{pack(client.redirect_uris)},
      salt_of(client.secret), digest_of(client.secret), client.display, client.created_at, client.created_by,
      client.revoked_at, client.jwks, tick(client.tenant));
}

bool Writer::rotate_client(const TenantId& tenant, const Ulid& id, const domain::Rotation& rotation) {
  touch_credentials();
  static const std::string sql = "UPDATE oauth_clients" + rotate_set;
  const bool done = connection().run(sql, tenant, id, rotation.previous_until, Blob{rotation.secret.salt},
                                     Blob{rotation.secret.digest}, rotation.display, rotation.at, rotation.scopes) == 1;
  if (done) tick(tenant);
  return done;
}

bool Writer::revoke_client(const TenantId& tenant, const Ulid& id, domain::Time at) {
  touch_credentials();
  return connection().run(
             "UPDATE oauth_clients SET revoked_at = ?, revoked_seq = ? WHERE tenant_id = ? AND id = ? AND revoked_at "
             "IS NULL",
             at, tick(tenant), tenant, id) == 1;
}

std::vector<domain::MadeCredential> Writer::revoke_made_by(const TenantId& tenant, std::string_view creator, domain::Time at) {
  touch_credentials();
  const std::int64_t seq = tick(tenant);
  std::vector<domain::MadeCredential> made;
  {
    auto keys = connection().query("SELECT kind, id, revoked_at IS NULL FROM access_keys WHERE tenant_id = ? AND created_by = ?", tenant, creator);
    while (keys.next()) {
      auto& key = made.emplace_back();
      key.kind = keys.as<KeyKind>();
      key.id = keys.id();
      key.alive = keys.integer() != 0;
    }
  }
  {
    auto clients = connection().query("SELECT id, revoked_at IS NULL FROM oauth_clients WHERE tenant_id = ? AND created_by = ?", tenant, creator);
    while (clients.next()) {
      auto& client = made.emplace_back();
      client.id = clients.id();
      client.alive = clients.integer() != 0;
    }
  }
  for (const char* table : {"access_keys", "oauth_clients"}) {
    connection().run("UPDATE " + std::string(table) + " SET revoked_at = ?, revoked_seq = ? WHERE tenant_id = ? AND created_by = ? AND revoked_at IS NULL",
                     at, seq, tenant, creator);
  }
  return made;
}

bool Writer::replace_client_keys(const TenantId& tenant, const Ulid& id, std::string_view jwks, domain::Time at) {
  touch_credentials();
  const bool done = connection().run(
                        "UPDATE oauth_clients SET jwks = ?, rotated_at = ? WHERE tenant_id = ? AND id = ? AND jwks IS NOT NULL AND "
                        "revoked_at IS NULL",
                        jwks, at, tenant, id) == 1;
  if (done) tick(tenant);
  return done;
}

bool Writer::note_client_use(const TenantId& tenant, const Ulid& id, domain::Time at) {
  return connection().run(
             "UPDATE oauth_clients SET last_used_at = ?1 WHERE tenant_id = ?2 AND id = ?3 AND coalesce(last_used_at, 0) < ?1",
             minute_of(at), tenant, id) == 1;
}

bool Writer::note_client_refusal(const TenantId& tenant, const Ulid& id, domain::Time at) {
  return connection().run(
             "UPDATE oauth_clients SET refused_at = ?1 WHERE tenant_id = ?2 AND id = ?3 AND coalesce(refused_at, 0) < ?1",
             minute_of(at), tenant, id) == 1;
}

}  // namespace venturi::server::storage
