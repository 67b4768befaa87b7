// Grants of users to clients, their refresh tokens, and what is used up: revoked tokens and assertions.

#include "domain/authorization.hpp"

#include "storage/packed.hpp"
#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

using domain::AuthorizationGrant;
using domain::CodedGrant;
using domain::RefreshToken;
using domain::TenantId;
using domain::Time;
using domain::Ulid;

const std::string grant_select =
    "SELECT tenant_id, id, client_id, person_id, scopes, redirect_uri, code_challenge, created_at, auth_time, acr, amr, revoked_at, "
    "code_used_at FROM grants WHERE ";

CodedGrant read_grant(Rows& row) {
  CodedGrant coded;
  AuthorizationGrant& grant = coded.grant;
  grant.tenant = row.id();
  grant.id = row.id();
  grant.client = row.id();
  grant.person = row.id();
  grant.scopes = domain::ScopeSet::parse(row.text()).value_or(domain::ScopeSet{});
  grant.redirect_uri = row.text();
  grant.code_challenge = row.text();
  grant.created_at = row.time();
  grant.auth_time = row.time();
  grant.acr = row.text();
  grant.amr = unpack(row.view());
  grant.revoked_at = row.maybe_time();
  coded.used_at = row.maybe_time();
  return coded;
}

RefreshToken read_refresh_token(Rows& row) {
  RefreshToken token;
  token.tenant = row.id();
  token.grant = row.id();
  token.sequence = row.integer();
  token.digest = row.text();
  token.expires_at = row.time();
  token.used_at = row.maybe_time();
  token.superseded = row.integer() != 0;
  token.successor_used = row.integer() != 0;
  return token;
}

}  // namespace

// -- grants and their codes

std::optional<AuthorizationGrant> Reader::find_grant(const TenantId& tenant, const Ulid& id) {
  static const std::string sql = grant_select + "tenant_id = ? AND id = ?";
  auto coded = first(connection().query(sql, tenant, id), read_grant);
  return coded ? std::optional(std::move(coded->grant)) : std::nullopt;
}

std::optional<CodedGrant> Reader::find_code(std::string_view digest) {
  static const std::string sql = grant_select + "code_digest = ?";
  return first(connection().query(sql, Blob{digest}), read_grant);
}

void Writer::issue_code(const AuthorizationGrant& grant, std::string_view digest) {
  connection().run(
      "INSERT INTO grants (tenant_id, id, client_id, person_id, scopes, redirect_uri, code_challenge, code_digest, created_at, auth_time, "
      "acr, amr, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      grant.tenant, grant.id, grant.client, grant.person, grant.scopes.to_string(), grant.redirect_uri, grant.code_challenge, Blob{digest},
      grant.created_at, grant.auth_time, grant.acr, Blob{pack(grant.amr)}, grant.revoked_at);
}

bool Writer::use_code(const TenantId& tenant, const Ulid& grant, Time at) {
  return connection().run("UPDATE grants SET code_used_at = ? WHERE tenant_id = ? AND id = ? AND code_used_at IS NULL", at, tenant, grant) == 1;
}

bool Writer::revoke_grant(const TenantId& tenant, const Ulid& id, Time at) {
  touch_credentials();
  return connection().run("UPDATE grants SET revoked_at = ? WHERE tenant_id = ? AND id = ? AND revoked_at IS NULL", at, tenant, id) == 1;
}

// -- refresh tokens

std::optional<RefreshToken> Reader::find_refresh_token(std::string_view digest) {
  return first(connection().query("SELECT tenant_id, grant_id, sequence, digest, expires_at, used_at, superseded, EXISTS (SELECT 1 FROM "
                                  "refresh_tokens s WHERE s.tenant_id = t.tenant_id AND s.grant_id = t.grant_id AND s.sequence = "
                                  "t.sequence + 1 AND s.superseded = 0 AND s.used_at IS NOT NULL) FROM refresh_tokens t WHERE digest = ?",
                                  Blob{digest}),
               read_refresh_token);
}

void Writer::add_refresh_token(const RefreshToken& token) {
  connection().run("INSERT INTO refresh_tokens (tenant_id, grant_id, sequence, digest, expires_at) VALUES (?, ?, ?, ?, ?)", token.tenant,
                   token.grant, token.sequence, Blob{token.digest}, token.expires_at);
}

void Writer::use_refresh_token(const RefreshToken& token, Time at) {
  connection().run("UPDATE refresh_tokens SET used_at = ? WHERE digest = ? AND used_at IS NULL", at, Blob{token.digest});
  connection().run("UPDATE refresh_tokens SET superseded = 1 WHERE tenant_id = ? AND grant_id = ? AND sequence = ?", token.tenant,
                   token.grant, token.sequence + 1);
}

// -- what is used up

bool Reader::token_revoked(const TenantId& tenant, std::string_view jti) {
  return connection().query("SELECT 1 FROM revoked_tokens WHERE tenant_id = ? AND jti = ?", tenant, jti).next();
}

bool Writer::revoke_token(const TenantId& tenant, std::string_view jti, Time expires_at) {
  touch_credentials();
  return connection().run("INSERT INTO revoked_tokens (tenant_id, jti, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", tenant, jti,
                          expires_at) == 1;
}

bool Writer::use_assertion(const TenantId& tenant, const Ulid& client, std::string_view digest, Time expires_at) {
  return connection().run("INSERT INTO used_assertions (tenant_id, client_id, digest, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                          tenant, client, Blob{digest}, expires_at) == 1;
}

std::int64_t Writer::sweep_grants(Time now, std::int32_t limit) {
  // A grant outlives the last access token that it can have given; an unused code is good for a minute and gave none.
  const Time oldest = now - domain::grant_lifetime - std::chrono::days(1);
  const Time oldest_code = now - std::chrono::days(1);
  std::int64_t swept = connection().run(
      "DELETE FROM grants WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM grants WHERE created_at < ?1 AND (created_at < ?2 OR "
      "code_used_at IS NULL) LIMIT ?3)",
      oldest_code, oldest, limit);
  for (const std::string_view sql :
       {"DELETE FROM refresh_tokens WHERE digest IN (SELECT digest FROM refresh_tokens WHERE expires_at < ? LIMIT ?)",
        "DELETE FROM revoked_tokens WHERE (tenant_id, jti) IN (SELECT tenant_id, jti FROM revoked_tokens WHERE expires_at < ? LIMIT ?)",
        "DELETE FROM used_assertions WHERE (tenant_id, client_id, digest) IN (SELECT tenant_id, client_id, digest FROM used_assertions "
        "WHERE expires_at < ? LIMIT ?)"})
    swept = std::max(swept, connection().run(sql, now, limit));
  return swept;
}

}  // namespace venturi::server::storage
