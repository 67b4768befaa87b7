#include "domain/token_standing.hpp"

namespace venturi::server::domain {
namespace {

std::optional<CallerKind> token_kind(std::string_view name, ClientKind client) {
  if (name == "user" && client == ClientKind::interactive) return CallerKind::user;
  if (name == "client" && client == ClientKind::service) return CallerKind::client;
  if (name == "partner" && client == ClientKind::partner) return CallerKind::partner;
  if (name == "ingestion_client" && client == ClientKind::ingestion) return CallerKind::ingestion_client;
  return std::nullopt;
}

ScopeSet both(ScopeSet a, ScopeSet b) { return a.without(ScopeSet::all().without(b)); }

/// What a user's grant and role leave of the scopes; nullopt: the grant or the person is gone.
std::optional<ScopeSet> of_user(const AccessClaims& claims, const OAuthClient& client, CredentialSource& source, IdFormat ids, Time now) {
  const auto person = ids.parse(prefix::person, claims.subject);
  const auto id = ids.parse(prefix::grant, claims.grant_id);
  const auto grant = person && id ? source.find_grant(client.tenant, *id) : std::nullopt;
  if (!grant || !grant->active(now) || grant->client != client.id || grant->person != *person || !claims.auth_time) return std::nullopt;
  const auto role = source.person_scopes(client.tenant, *person);
  return role ? std::optional(both(grant->scopes, *role)) : std::nullopt;
}

}  // namespace

std::optional<Caller> standing_of(const AccessClaims& claims, Surface surface, CredentialSource& source, IdFormat ids, Time now) {
  const auto tenant = ids.parse(prefix::tenant, claims.tenant_id);
  const auto client_id = ids.parse(prefix::oauth_client, claims.client_id);
  const auto client = tenant && client_id ? source.find_client(*client_id) : std::nullopt;
  if (!client || client->tenant != *tenant || client->revoked_at) return std::nullopt;
  const auto kind = token_kind(claims.kind, client->kind);
  auto allowed = ScopeSet::parse(client->scopes);
  if (!kind || !allowed || (*kind == CallerKind::partner) != (surface == Surface::partner_api)) return std::nullopt;
  const bool user = *kind == CallerKind::user;
  if (user) {
    const auto left = of_user(claims, *client, source, ids, now);
    if (!left) return std::nullopt;
    allowed = both(*allowed, *left);
  } else if (claims.subject != claims.client_id) {
    return std::nullopt;
  }
  if (source.token_revoked(*tenant, claims.jti)) return std::nullopt;
  Caller caller{*tenant, claims.subject, *kind, {}, user ? claims.auth_time : std::nullopt};
  if (user) {
    caller.acr = claims.acr;
    caller.enrolled = source.person_enrolled(*tenant, *ids.parse(prefix::person, claims.subject));
  }
  if (!caller.may_ingest()) caller.scopes = both(claims.scopes, *allowed);
  return caller;
}

}  // namespace venturi::server::domain
