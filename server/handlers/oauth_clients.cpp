// OAuth clients: machines, applications on people's devices, partners and senders of events. A client never carries a scope that its maker
// does not hold.

#include "domain/clock.hpp"
#include "domain/flat_json.hpp"
#include "domain/keys.hpp"
#include "domain/redirect_uri.hpp"
#include "generated/handlers.hpp"
#include "handlers/access_keys.hpp"
#include "handlers/audit.hpp"
#include "handlers/client_keys.hpp"
#include "handlers/step_up.hpp"

namespace venturi::server {
namespace {

using domain::ClientKind;
using domain::OAuthClient;

constexpr ListShape list_shape{"oauth_clients.list/2", {}, "-id"};
constexpr std::string_view collection = "/api/v1/oauth-clients";

std::string id_of(const Context& context, const OAuthClient& client) {
  return domain::IdFormat{context.services.config.sandbox}.text(domain::prefix::oauth_client, client.id);
}

ClientKind kind_of(OAuthClientKind kind) {
  switch (kind) {
    case OAuthClientKind::service: return ClientKind::service;
    case OAuthClientKind::interactive: return ClientKind::interactive;
    case OAuthClientKind::partner: return ClientKind::partner;
    case OAuthClientKind::ingestion: return ClientKind::ingestion;
  }
  return ClientKind::service;
}

OAuthClientKind model_of(ClientKind kind) {
  switch (kind) {
    case ClientKind::interactive: return OAuthClientKind::interactive;
    case ClientKind::partner: return OAuthClientKind::partner;
    case ClientKind::ingestion: return OAuthClientKind::ingestion;
    case ClientKind::service: break;
  }
  return OAuthClientKind::service;
}

template <class Model>
Model model(const Context& context, const OAuthClient& client) {
  const Timestamp now = now_of(context);
  const bool rotating = client.previous_until && *client.previous_until > now;
  Model out;
  out.id = id_of(context, client);
  out.name = client.name;
  out.kind = model_of(client.kind);
  out.confidential = client.secret || client.jwks;
  out.scopes = scope_models(client.scopes);
  out.redirect_uris = client.redirect_uris;
  if (client.secret) out.hint = client.display;
  out.status = rotating ? CredentialStatus::rotating : CredentialStatus::active;
  out.created_at = client.created_at;
  out.created_by = client.created_by;
  out.last_used_at = client.last_used_at;
  out.rotated_at = client.rotated_at;
  if (rotating) out.previous_secret_expires_at = client.previous_until;
  out.jwks = key_models(client);
  return out;
}

OAuthClientWithSecret with_secret(const Context& context, const OAuthClient& client, std::optional<std::string> secret) {
  auto out = model<OAuthClientWithSecret>(context, client);
  out.client_secret = std::move(secret);
  return out;
}

/// Throws NOT_FOUND, for a removed client too.
OAuthClient find(const Context& context, storage::Reader& reader, std::string_view id) {
  const auto parsed = domain::IdFormat{context.services.config.sandbox}.parse(domain::prefix::oauth_client, id);
  auto client = parsed ? reader.find_client(context.tenant, *parsed) : std::nullopt;
  if (!client || client->revoked_at) throw Problem(ErrorCode::not_found, "There is no OAuth client with this id.");
  return std::move(*client);
}

/// What an audit event may show of a client.
std::string facts(const OAuthClient& client) {
  domain::FlatJson json;
  json.set("name", client.name).set("kind", to_string(model_of(client.kind))).set("scopes", client.scopes);
  json.set_value("redirect_uris", domain::JsonArray(client.redirect_uris.begin(), client.redirect_uris.end()));
  json.set("authentication", client.jwks ? "private_key_jwt" : client.secret ? "client_secret" : "none");
  return json.dump();
}

void audit(const Context& context, storage::Writer& writer, const OAuthClient& client, std::string_view category, std::string_view verb, std::string before,
           std::string after) {
  const std::string id = id_of(context, client);
  const std::string action = "oauth_client." + std::string(verb);
  append_audit(context, writer, {category, action, "oauth_client", id, "The OAuth client " + id + " was " + std::string(verb) + ".", std::move(before), std::move(after)});
}

/// A partner's grant ends with all that was made under it: what it made, and what that made in turn.
void revoke_made_by(const Context& context, storage::Writer& writer, const std::string& partner) {
  const domain::IdFormat ids{context.services.config.sandbox};
  std::vector<std::string> creators{partner};
  while (!creators.empty()) {
    const std::string creator = std::move(creators.back());
    creators.pop_back();
    for (const auto& made : writer.revoke_made_by(context.tenant, creator, now_of(context))) {
      const bool client = !made.kind;
      const bool api = made.kind == domain::KeyKind::api;
      const std::string id = ids.text(client ? domain::prefix::oauth_client : api ? domain::prefix::api_key : domain::prefix::ingestion_key, made.id);
      const std::string_view type = client ? "oauth_client" : api ? "api_key" : "ingestion_key";
      creators.push_back(id);
      if (!made.alive) continue;
      const std::string action = std::string(type) + ".revoked";
      const std::string summary = "Revoked with the grant of the partner " + partner + ", under which it was made.";
      append_audit(context, writer, {"identity_lifecycle", action, type, id, summary});
    }
  }
}

// -- what can be created

void check_redirects(const OAuthClientCreate& wanted, std::vector<FieldError>& errors) {
  const auto& uris = wanted.redirect_uris.value_or(std::vector<std::string>{});
  const bool interactive = wanted.kind == OAuthClientKind::interactive;
  if (interactive && uris.empty()) errors.push_back({"#/redirect_uris", "is needed by an interactive client"});
  if (!interactive && !uris.empty()) errors.push_back({"#/redirect_uris", "is for an interactive client alone"});
  for (std::size_t i = 0; interactive && i < uris.size(); ++i) {
    const auto why = domain::refuse_redirect_uri(uris[i]);
    if (!why.empty()) errors.push_back({"#/redirect_uris/" + std::to_string(i), std::string(why)});
  }
}

void check(const Context& context, const OAuthClientCreate& wanted) {
  std::vector<FieldError> errors;
  const bool confidential = wanted.confidential.value_or(true);
  if (!confidential && wanted.kind != OAuthClientKind::interactive) errors.push_back({"#/confidential", "may be false for an interactive client alone"});
  if (!confidential && wanted.jwks) errors.push_back({"#/jwks", "is for a confidential client"});
  // Else a partner could make itself a client that works outside of the partner API.
  if (context.principal.kind == PrincipalKind::partner && wanted.kind != OAuthClientKind::partner)
    errors.push_back({"#/kind", "must be `partner` where a partner creates the client"});
  check_redirects(wanted, errors);
  if (!errors.empty()) throw Problem(ErrorCode::validation_failed, "There can be no such client.", std::move(errors));
}

domain::ScopeSet checked_scopes(const Context& context, const OAuthClientCreate& wanted) {
  const auto scopes = scope_set(wanted.scopes.value_or(std::vector<Scope>{}));
  if (wanted.kind != OAuthClientKind::ingestion) {
    require_grantable(context, scopes);
  } else if (!scopes.empty()) {
    throw Problem(ErrorCode::scope_not_grantable, "A client of kind `ingestion` carries no scope.");
  }
  return scopes;
}

// -- what is rotated

[[noreturn]] void refuse_rotation(std::string detail) { throw Problem(ErrorCode::conflict, std::move(detail)); }

/// Whoever rotates a client gets its secret, and with it all that it may do.
void require_rotatable(const Context& context, const OAuthClient& client) {
  require_own(context, id_of(context, client), client.created_by);
  if (client.kind != ClientKind::ingestion) require_grantable(context, domain::ScopeSet::parse(client.scopes).value_or(domain::ScopeSet{}));
}

OAuthClientWithSecret rotate_keys(const Context& context, storage::Writer& writer, const OAuthClient& client, const ClientKeySet& keys) {
  const std::string checked = checked_keys(keys);
  if (!writer.replace_client_keys(context.tenant, client.id, checked, now_of(context))) throw Problem(ErrorCode::not_found);
  return with_secret(context, find(context, writer, id_of(context, client)), std::nullopt);
}

OAuthClientWithSecret rotate_secret(const Context& context, storage::Writer& writer, const OAuthClient& client, std::chrono::seconds grace) {
  const Timestamp now = now_of(context);
  domain::NewSecret secret = domain::new_client_secret(context.services.keys.random());
  domain::Rotation change{secret.hash, domain::hint_of(secret.shown), now, std::nullopt, std::nullopt, std::nullopt};
  if (grace.count() > 0) change.previous_until = now + grace;
  if (!writer.rotate_client(context.tenant, client.id, change)) throw Problem(ErrorCode::not_found);
  return with_secret(context, find(context, writer, id_of(context, client)), std::move(secret.shown));
}

}  // namespace

Reply<OAuthClientPage> oauth_clients_list(const Context& context, storage::Reader& reader, const OauthClientsListRequest& request) {
  const Listing listing(context, reader, list_shape, {request.cursor, request.limit});
  auto clients = reader.list_clients(context.tenant, listing.query());
  OAuthClientPage out;
  out.page = listing.page(std::move(clients.next));
  out.data.reserve(clients.rows.size());
  for (const auto& client : clients.rows) out.data.push_back(model<venturi::OAuthClient>(context, client));
  return {200, std::move(out), {}};
}

Reply<OAuthClientWithSecret> oauth_clients_create(const Context& context, storage::Writer& writer, const OauthClientsCreateRequest& request) {
  const OAuthClientCreate& wanted = request.body;
  const domain::ScopeSet scopes = checked_scopes(context, wanted);
  check(context, wanted);
  OAuthClient client;
  client.id = context.services.ids.next();
  client.tenant = context.tenant;
  client.kind = kind_of(wanted.kind);
  client.name = wanted.name;
  client.scopes = scopes.to_string();
  client.redirect_uris = wanted.redirect_uris.value_or(std::vector<std::string>{});
  client.created_at = now_of(context);
  client.created_by = context.principal.id;
  std::optional<std::string> shown;
  if (wanted.jwks) {
    client.jwks = checked_keys(*wanted.jwks);
  } else if (wanted.confidential.value_or(true)) {
    domain::NewSecret secret = domain::new_client_secret(context.services.keys.random());
    client.secret = secret.hash;
    client.display = domain::hint_of(secret.shown);
    shown = std::move(secret.shown);
  }
  writer.create_client(client);
  audit(context, writer, client, "identity_lifecycle", "created", {}, facts(client));
  const std::string location = std::string(collection) + "/" + id_of(context, client);
  return {201, with_secret(context, client, std::move(shown)), {{"Location", location}, {"Cache-Control", "no-store"}}};
}

Reply<venturi::OAuthClient> oauth_clients_get(const Context& context, storage::Reader& reader, const OauthClientsGetRequest& request) {
  return {200, model<venturi::OAuthClient>(context, find(context, reader, request.id)), {}};
}

Reply<Empty> oauth_clients_delete(const Context& context, storage::Writer& writer, const OauthClientsDeleteRequest& request) {
  require_step_up(context);
  const OAuthClient client = find(context, writer, request.id);
  if (!writer.revoke_client(context.tenant, client.id, now_of(context))) throw Problem(ErrorCode::not_found);
  audit(context, writer, client, "identity_lifecycle", "revoked", facts(client), {});
  if (client.kind == ClientKind::partner) revoke_made_by(context, writer, id_of(context, client));
  return {204, {}, {}};
}

Reply<OAuthClientWithSecret> oauth_clients_rotate_secret(const Context& context, storage::Writer& writer, const OauthClientsRotateSecretRequest& request) {
  require_step_up(context);
  const OAuthClient client = find(context, writer, request.id);
  require_rotatable(context, client);
  const auto wanted = request.body.value_or(OAuthClientRotateSecret{});
  if (!client.secret && !client.jwks) refuse_rotation("The client has no secret and no keys; there is nothing to rotate.");
  if (client.secret && wanted.jwks) refuse_rotation("The client authenticates by its secret, and takes no keys.");
  if (client.jwks && !wanted.jwks) refuse_rotation("The client authenticates by its keys: send the new ones as `jwks`.");
  const std::chrono::seconds grace(wanted.grace_seconds.value_or(0));
  auto body = wanted.jwks ? rotate_keys(context, writer, client, *wanted.jwks) : rotate_secret(context, writer, client, grace);
  audit(context, writer, client, "provisioning", "secret_rotated", {}, {});
  return {200, std::move(body), {{"Cache-Control", "no-store"}}};
}

}  // namespace venturi::server
