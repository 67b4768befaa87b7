// Tokens after they were issued: revocation (RFC 7009) and introspection (RFC 7662).

#include "domain/clock.hpp"
#include "domain/jwt.hpp"
#include "domain/keys.hpp"
#include "domain/token_standing.hpp"
#include "generated/handlers.hpp"
#include "handlers/audit.hpp"
#include "handlers/client_authentication.hpp"
#include "storage/credential_source.hpp"
#include "storage/store.hpp"

namespace venturi::server {
namespace {

using domain::AccessClaims;
using domain::Surface;

/// A token of ours whose signature and claims are right, and the surface that it is for.
struct Recognised {
  AccessClaims claims;
  Surface surface;
};

std::optional<Recognised> recognise(const Context& context, const std::string& token) {
  const std::string& issuer = context.services.config.public_url;
  const std::int64_t now = context.services.clock.now_us() / 1'000'000;
  for (const Surface surface : {Surface::public_api, Surface::partner_api}) {
    const std::string audience = domain::Authenticator::audience(issuer, surface);
    auto verified = domain::verify_access_token(token, context.services.keys.signing(), {issuer, audience, now});
    if (auto* claims = std::get_if<AccessClaims>(&verified)) return Recognised{std::move(*claims), surface};
  }
  return std::nullopt;
}

// -- revocation

std::string id_of(const Context& context, std::string_view type, const domain::Ulid& id) {
  return domain::IdFormat{context.services.config.sandbox}.text(type, id);
}

/// True where it is a refresh token, whosever; another client's is left alone.
bool revoke_grant_of(const AuthenticatedClient& caller, storage::Writer& writer, const std::string& token) {
  const auto found = writer.find_refresh_token(domain::found_by(token));
  if (!found) return false;
  const auto grant = writer.find_grant(found->tenant, found->grant);
  if (!grant || grant->tenant != caller.client.tenant || grant->client != caller.client.id) return true;
  const auto now = caller.acting.services.clock.now();
  if (writer.revoke_grant(grant->tenant, grant->id, now)) {
    const std::string id = id_of(caller.acting, domain::prefix::grant, grant->id);
    append_audit(caller.acting, writer, {"authentication", "grant.revoked", "grant", id, "The client revoked the grant and every token of it."});
  }
  return true;
}

void revoke_access_token(const AuthenticatedClient& caller, storage::Writer& writer, const AccessClaims& claims) {
  const auto expires_at = domain::Time(std::chrono::seconds(claims.expires_at)) + domain::clock_skew;
  if (!writer.revoke_token(caller.client.tenant, claims.jti, expires_at)) return;
  append_audit(caller.acting, writer, {"authentication", "token.revoked", "access_token", claims.jti, "The client revoked an access token."});
}

// -- introspection

IntrospectionResponse of_access_token(const AuthenticatedClient& caller, storage::Reader& reader, const Recognised& token) {
  IntrospectionResponse out;
  storage::ReaderSource source(reader);
  const auto now = caller.acting.services.clock.now();
  const auto standing = domain::standing_of(token.claims, token.surface, source, {caller.acting.services.config.sandbox}, now);
  if (!standing || standing->tenant != caller.client.tenant) return out;
  const AccessClaims& claims = token.claims;
  out.active = true;
  if (!standing->scopes.empty()) out.scope = standing->scopes.to_string();
  out.client_id = claims.client_id;
  out.token_type = "Bearer";
  out.sub = claims.subject;
  out.aud = claims.audience;
  out.iss = claims.issuer;
  out.jti = claims.jti;
  out.tenant_id = claims.tenant_id;
  out.exp = claims.expires_at;
  out.iat = claims.issued_at;
  out.nbf = claims.not_before;
  out.auth_time = claims.auth_time;
  if (!claims.acr.empty()) out.acr = claims.acr;
  if (!claims.amr.empty()) out.amr = claims.amr;
  return out;
}

IntrospectionResponse of_refresh_token(const AuthenticatedClient& caller, storage::Reader& reader, const domain::RefreshToken& token) {
  IntrospectionResponse out;
  const auto now = caller.acting.services.clock.now();
  const auto grant = token.tenant == caller.client.tenant ? reader.find_grant(token.tenant, token.grant) : std::nullopt;
  const auto client = grant ? reader.find_client(grant->tenant, grant->client) : std::nullopt;
  const auto role = grant ? reader.person_scopes(grant->tenant, grant->person) : std::nullopt;
  if (!client || client->revoked_at || !role || !grant->active(now) || domain::judge(token, now) != domain::RefreshVerdict::fresh) return out;
  out.active = true;
  out.scope = grant->scopes.without(domain::ScopeSet::all().without(*role)).to_string();
  out.client_id = id_of(caller.acting, domain::prefix::oauth_client, client->id);
  out.sub = id_of(caller.acting, domain::prefix::person, grant->person);
  out.iss = caller.acting.services.config.public_url;
  out.tenant_id = caller.acting.tenant_id;
  out.exp = std::chrono::floor<std::chrono::seconds>(token.expires_at).time_since_epoch().count();
  out.auth_time = std::chrono::floor<std::chrono::seconds>(grant->auth_time).time_since_epoch().count();
  out.acr = grant->acr;
  out.amr = grant->amr;
  return out;
}

}  // namespace

Reply<Empty> oauth_revoke(const Context& context, storage::Reader& reader, const OauthRevokeRequest& request) {
  const AuthenticatedClient caller = authenticate_client(context, reader, proof_of(request.body));
  // Verified here, so that the writer's thread does not wait for it. What is not ours or has ended is answered alike.
  auto recognised = recognise(context, request.body.token);
  if (recognised && recognised->claims.client_id != caller.acting.principal.id) recognised.reset();
  if (recognised || reader.find_refresh_token(domain::found_by(request.body.token))) {
    context.services.store->write([&](storage::Writer& writer) {
      if (!revoke_grant_of(caller, writer, request.body.token) && recognised) revoke_access_token(caller, writer, recognised->claims);
    });
  }
  return {200, {}, {{"Cache-Control", "no-store"}}};
}

Reply<IntrospectionResponse> oauth_introspect(const Context& context, storage::Reader& reader, const OauthIntrospectRequest& request) {
  const AuthenticatedClient caller = authenticate_client(context, reader, proof_of(request.body));
  if (!caller.proven) throw oauth_refusal("unauthorized_client", "Only a client that proves who it is may look at tokens.");
  IntrospectionResponse out;
  if (const auto recognised = recognise(context, request.body.token)) {
    out = of_access_token(caller, reader, *recognised);
  } else if (const auto found = reader.find_refresh_token(domain::found_by(request.body.token))) {
    out = of_refresh_token(caller, reader, *found);
  }
  return {200, std::move(out), {{"Cache-Control", "no-store"}}};
}

}  // namespace venturi::server
