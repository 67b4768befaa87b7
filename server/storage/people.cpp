// People and their sessions in browsers.

#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

using domain::BrowserSession;
using domain::Person;
using domain::TenantId;
using domain::Ulid;

const std::string person_select =
    "SELECT tenant_id, id, email, name, role, password, totp_sealed, totp_step, created_at, disabled_at FROM people WHERE ";

Person read_person(Rows& rows) {
  Person person;
  person.tenant = rows.id();
  person.id = rows.id();
  person.email = rows.text();
  person.name = rows.text();
  person.role = rows.as<domain::Role>();
  person.password = rows.text();
  person.totp_sealed = rows.maybe_text();
  person.totp_step = rows.integer();
  person.created_at = rows.time();
  person.disabled_at = rows.maybe_time();
  return person;
}

BrowserSession read_session(Rows& rows) {
  BrowserSession session;
  session.tenant = rows.id();
  session.digest = rows.text();
  session.person = rows.id();
  session.created_at = rows.time();
  session.used_at = rows.time();
  session.totp_at = rows.maybe_time();
  return session;
}

}  // namespace

std::optional<Person> Reader::find_person(const TenantId& tenant, const Ulid& id) {
  static const std::string sql = person_select + "tenant_id = ? AND id = ?";
  return first(connection().query(sql, tenant, id), read_person);
}

std::optional<Person> Reader::find_person_by_email(const TenantId& tenant, std::string_view email) {
  static const std::string sql = person_select + "tenant_id = ? AND email = ?";
  return first(connection().query(sql, tenant, email), read_person);
}

std::optional<domain::ScopeSet> Reader::person_scopes(const TenantId& tenant, const Ulid& id) {
  const auto person = find_person(tenant, id);
  return person && person->enabled() ? std::optional(domain::scopes_of(person->role)) : std::nullopt;
}

std::vector<Person> Reader::list_people(const TenantId& tenant) {
  static const std::string sql = person_select + "tenant_id = ? ORDER BY email";
  return all(connection().query(sql, tenant), read_person);
}

std::optional<BrowserSession> Reader::find_session(std::string_view digest) {
  return first(connection().query("SELECT tenant_id, digest, person_id, created_at, used_at, totp_at FROM browser_sessions WHERE digest = ?",
                                  Blob{digest}),
               read_session);
}

void Writer::create_person(const Person& person) {
  const auto sealed = person.totp_sealed ? std::optional(Blob{*person.totp_sealed}) : std::nullopt;
  connection().run(
      "INSERT INTO people (tenant_id, id, email, name, role, password, totp_sealed, totp_step, created_at, disabled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      person.tenant, person.id, person.email, person.name, person.role, person.password, sealed, person.totp_step, person.created_at,
      person.disabled_at);
}

bool Writer::set_person_password(const TenantId& tenant, const Ulid& id, std::string_view password) {
  return connection().run("UPDATE people SET password = ? WHERE tenant_id = ? AND id = ?", password, tenant, id) == 1;
}

bool Writer::rehash_person_password(const TenantId& tenant, const Ulid& id, std::string_view before, std::string_view after) {
  return connection().run("UPDATE people SET password = ? WHERE tenant_id = ? AND id = ? AND password = ?", after, tenant, id, before) == 1;
}

bool Writer::set_person_role(const TenantId& tenant, const Ulid& id, domain::Role role) {
  touch_credentials();
  return connection().run("UPDATE people SET role = ? WHERE tenant_id = ? AND id = ?", role, tenant, id) == 1;
}

bool Writer::set_person_disabled(const TenantId& tenant, const Ulid& id, std::optional<domain::Time> at) {
  touch_credentials();
  return connection().run("UPDATE people SET disabled_at = ? WHERE tenant_id = ? AND id = ?", at, tenant, id) == 1;
}

bool Writer::set_person_totp(const TenantId& tenant, const Ulid& id, std::optional<std::string_view> sealed) {
  touch_credentials();
  const auto blob = sealed ? std::optional(Blob{*sealed}) : std::nullopt;
  return connection().run("UPDATE people SET totp_sealed = ?, totp_step = 0 WHERE tenant_id = ? AND id = ?", blob, tenant, id) == 1;
}

bool Writer::take_totp_step(const TenantId& tenant, const Ulid& id, std::int64_t step) {
  return connection().run("UPDATE people SET totp_step = ?1 WHERE tenant_id = ?2 AND id = ?3 AND totp_step < ?1", step, tenant, id) == 1;
}

std::int64_t Writer::revoke_grants_of(const TenantId& tenant, const Ulid& person, domain::Time at) {
  touch_credentials();
  return connection().run("UPDATE grants SET revoked_at = ? WHERE tenant_id = ? AND person_id = ? AND revoked_at IS NULL", at, tenant, person);
}

void Writer::start_session(const BrowserSession& session) {
  connection().run("INSERT INTO browser_sessions (tenant_id, digest, person_id, created_at, used_at, totp_at) VALUES (?, ?, ?, ?, ?, ?)",
                   session.tenant, Blob{session.digest}, session.person, session.created_at, session.used_at, session.totp_at);
}

void Writer::touch_session(const TenantId& tenant, std::string_view digest, domain::Time at) {
  connection().run("UPDATE browser_sessions SET used_at = ?1 WHERE tenant_id = ?2 AND digest = ?3 AND used_at < ?1", at, tenant, Blob{digest});
}

bool Writer::end_session(std::string_view digest) {
  return connection().run("DELETE FROM browser_sessions WHERE digest = ?", Blob{digest}) == 1;
}

std::int64_t Writer::end_sessions_of(const TenantId& tenant, const Ulid& person) {
  return connection().run("DELETE FROM browser_sessions WHERE tenant_id = ? AND person_id = ?", tenant, person);
}

std::int64_t Writer::sweep_sessions(domain::Time not_before, std::int32_t limit) {
  return connection().run("DELETE FROM browser_sessions WHERE digest IN (SELECT digest FROM browser_sessions WHERE created_at < ? LIMIT ?)",
                          not_before, limit);
}

}  // namespace venturi::server::storage
