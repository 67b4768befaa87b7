#include "handlers/access_keys.hpp"

#include <algorithm>

#include "domain/clock.hpp"
#include "domain/flat_json.hpp"
#include "domain/keys.hpp"
#include "domain/timestamps.hpp"
#include "handlers/audit.hpp"
#include "handlers/step_up.hpp"
#include "handlers/tenant_settings.hpp"

namespace venturi::server {
namespace {

domain::IdFormat ids_of(const Context& context) { return {context.services.config.sandbox}; }

/// The latest moment until which a key made now may live.
Timestamp latest_expiry(const Context& context, storage::Reader& reader) {
  return now_of(context) + std::chrono::days(tenant_settings(context, reader).max_key_lifetime_days);
}

[[noreturn]] void refuse_expiry(std::string detail) {
  throw Problem(ErrorCode::validation_failed, "The expiry is not possible.", {{"#/expires_at", std::move(detail)}});
}

Timestamp checked_expiry(const Context& context, Timestamp wanted, Timestamp latest) {
  if (wanted <= now_of(context)) refuse_expiry("must lie in the future");
  if (wanted > latest) refuse_expiry("must not be later than " + domain::format_timestamp(latest) + ", the tenant's maximum key lifetime");
  return wanted;
}

void require_free_name(const Context& context, storage::Writer& writer, const KeyFamily& family, const std::string& name) {
  if (writer.key_named(context.tenant, family.kind, name)) throw Problem(ErrorCode::conflict, "Another " + std::string(family.noun) + " has this name.");
}

/// What an audit event may show of a key.
std::string facts(const domain::AccessKey& key) {
  domain::FlatJson json;
  json.set("name", key.name);
  if (key.kind == domain::KeyKind::api) json.set("scopes", key.scopes);
  if (key.expires_at) json.set("expires_at", domain::format_timestamp(*key.expires_at));
  return json.dump();
}

void audit(const Context& context, storage::Writer& writer, const KeyFamily& family, const domain::AccessKey& key, std::string_view verb,
           std::string before, std::string after) {
  const std::string action = std::string(family.resource) + "." + std::string(verb);
  const std::string id = ids_of(context).text(family.id_prefix, key.id);
  const std::string summary = "The " + std::string(family.noun) + " " + id + " was " + std::string(verb) + ".";
  append_audit(context, writer, {"provisioning", action, family.resource, id, summary, std::move(before), std::move(after)});
}

domain::NewSecret fresh_secret(const Context& context, const KeyFamily& family, const domain::Ulid& id) {
  return domain::new_key(family.kind, ids_of(context).text(family.id_prefix, id), context.services.keys.random());
}

}  // namespace

Timestamp now_of(const Context& context) { return context.services.clock.now(); }

void require_own(const Context& context, std::string_view id, std::string_view created_by) {
  const Principal& caller = context.principal;
  if (caller.kind != PrincipalKind::partner || id == caller.id || created_by == caller.id) return;
  throw Problem(ErrorCode::insufficient_scope, "A partner can renew the secrets of what it made itself, and no others.", {},
                {{"WWW-Authenticate", R"(Bearer realm="venturi", error="insufficient_scope")"}});
}

void require_grantable(const Context& context, domain::ScopeSet scopes) {
  if (scopes.empty()) throw Problem(ErrorCode::no_scope, "Select at least one scope.");
  const domain::ScopeSet missing = scopes.without(context.scopes);
  if (!missing.empty()) {
    throw Problem(ErrorCode::scope_not_grantable, "You cannot grant what you do not hold: " + missing.to_string() + ".");
  }
}

void require_grantable_to_key(const Context& context, domain::ScopeSet scopes) {
  if (context.principal.kind == PrincipalKind::partner && scopes.contains(domain::Scope::admin_config))
    throw Problem(ErrorCode::scope_not_grantable, "An API key that a partner makes cannot carry admin:config; an OAuth client of kind `partner` can.");
  require_grantable(context, scopes);
}

IssuedKey create_key(const Context& context, storage::Writer& writer, const KeyFamily& family, const KeyRequest& request) {
  const Timestamp latest = latest_expiry(context, writer);
  domain::AccessKey key;
  key.id = context.services.ids.next();
  key.tenant = context.tenant;
  key.kind = family.kind;
  key.name = request.name;
  key.scopes = request.scopes.to_string();
  key.expires_at = request.expires_at ? checked_expiry(context, *request.expires_at, latest) : latest;
  key.created_at = now_of(context);
  key.created_by = context.principal.id;
  require_free_name(context, writer, family, key.name);
  domain::NewSecret secret = fresh_secret(context, family, key.id);
  key.secret = secret.hash;
  key.display = domain::hint_of(secret.shown);
  writer.create_key(key);
  audit(context, writer, family, key, "created", {}, facts(key));
  return {std::move(key), std::move(secret.shown)};
}

IssuedKey rotate_key(const Context& context, storage::Writer& writer, const KeyFamily& family, std::string_view id, const KeyRotation& rotation) {
  require_step_up(context);
  domain::AccessKey key = find_key(context, writer, family, id);
  const std::string before = facts(key);
  const Timestamp now = now_of(context);
  const auto had = domain::ScopeSet::parse(key.scopes).value_or(domain::ScopeSet{});
  const domain::ScopeSet gets = rotation.scopes.value_or(had);
  require_own(context, ids_of(context).text(family.id_prefix, key.id), key.created_by);
  if (family.kind == domain::KeyKind::api) require_grantable_to_key(context, gets);
  if (key.expires_at && *key.expires_at <= now && !rotation.expires_at) {
    throw Problem(ErrorCode::conflict, "The " + std::string(family.noun) + " has expired; give it a new expires_at.");
  }
  domain::NewSecret secret = fresh_secret(context, family, key.id);
  domain::Rotation change{secret.hash, domain::hint_of(secret.shown), now, std::nullopt, std::nullopt, std::nullopt};
  if (rotation.expires_at) change.expires_at = checked_expiry(context, *rotation.expires_at, latest_expiry(context, writer));
  if (rotation.scopes) change.scopes = gets.to_string();
  // The old secret must never gain a scope, nor a life that it would not have had.
  if (rotation.grace.count() > 0 && had.contains(gets)) change.previous_until = now + rotation.grace;
  if (change.previous_until && rotation.expires_at && key.expires_at) change.previous_until = std::min(*change.previous_until, *key.expires_at);
  if (change.previous_until && *change.previous_until <= now) change.previous_until.reset();
  if (!writer.rotate_key(context.tenant, family.kind, key.id, change)) throw Problem(ErrorCode::not_found);
  key = find_key(context, writer, family, id);
  audit(context, writer, family, key, "rotated", before, facts(key));
  return {std::move(key), std::move(secret.shown)};
}

void revoke_key(const Context& context, storage::Writer& writer, const KeyFamily& family, std::string_view id) {
  require_step_up(context);
  const domain::AccessKey key = find_key(context, writer, family, id);
  if (!writer.revoke_key(context.tenant, family.kind, key.id, now_of(context))) throw Problem(ErrorCode::not_found);
  audit(context, writer, family, key, "revoked", facts(key), {});
}

domain::AccessKey find_key(const Context& context, storage::Reader& reader, const KeyFamily& family, std::string_view id) {
  const auto parsed = ids_of(context).parse(family.id_prefix, id);
  auto key = parsed ? reader.find_key(context.tenant, family.kind, *parsed) : std::nullopt;
  if (!key || key->revoked_at) throw Problem(ErrorCode::not_found, "There is no " + std::string(family.noun) + " with this id.");
  return std::move(*key);
}

domain::ScopeSet scope_set(const std::vector<Scope>& scopes) {
  domain::ScopeSet out;
  for (const Scope scope : scopes) {
    if (const auto known = domain::scope_from(to_string(scope))) out.add(*known);
  }
  return out;
}

std::vector<Scope> scope_models(std::string_view stored) {
  std::vector<Scope> out;
  for (const std::string& name : domain::ScopeSet::parse(stored).value_or(domain::ScopeSet{}).names()) {
    Scope scope{};
    if (parse(name, scope)) out.push_back(scope);
  }
  return out;
}

CredentialStatus key_status(const domain::AccessKey& key, Timestamp now) {
  if (key.expires_at && *key.expires_at <= now) return CredentialStatus::expired;
  if (key.previous_until && *key.previous_until > now) return CredentialStatus::rotating;
  return CredentialStatus::active;
}

}  // namespace venturi::server
