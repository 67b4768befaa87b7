// The token endpoint: client credentials, by HTTP Basic or in the form. Errors are RFC 6749's.

#include "domain/accounts.hpp"
#include "domain/authenticator.hpp"
#include "domain/client_auth.hpp"
#include "domain/clock.hpp"
#include "domain/jwt.hpp"
#include "domain/keys.hpp"
#include "generated/handlers.hpp"
#include "storage/reader.hpp"

namespace venturi::server {
namespace {

using domain::ClientKind;
using domain::OAuthClient;

Problem refusal(std::string_view oauth_error, std::string detail) {
  return Problem(ErrorCode::malformed_request, std::move(detail), {}, {{"Cache-Control", "no-store"}}, oauth_error);
}

/// Of a client that could not be authenticated it is not said why.
Problem invalid_client() {
  return Problem(ErrorCode::invalid_credentials, "The client is not known, or its secret is wrong.", {},
                 {{"WWW-Authenticate", R"(Basic realm="venturi")"}, {"Cache-Control", "no-store"}}, "invalid_client");
}

domain::ClientCredentials presented(const Context& context, const TokenRequest& form) {
  if (context.authorization.empty()) {
    if (!form.client_id || !form.client_secret) throw invalid_client();
    return {*form.client_id, *form.client_secret};
  }
  if (form.client_secret) throw refusal("invalid_request", "The client must authenticate in one way, not in two.");
  auto basic = domain::parse_basic(context.authorization);
  if (!basic) throw invalid_client();
  if (form.client_id && *form.client_id != basic->client_id) throw refusal("invalid_request", "The client_id is not the one that authenticates.");
  return std::move(*basic);
}

OAuthClient authenticate(const Context& context, storage::Reader& reader, const TokenRequest& form) {
  const auto credentials = presented(context, form);
  const auto id = domain::IdFormat{context.services.config.sandbox}.parse(domain::prefix::oauth_client, credentials.client_id);
  auto client = id ? reader.find_client(*id) : std::nullopt;
  const auto now = context.services.clock.now();
  const bool grace = client && client->previous && client->previous_until && now < *client->previous_until;
  // Always two comparisons, so that the time taken says nothing about which clients exist.
  const bool current = domain::verify_secret(credentials.client_secret, client && client->secret ? &*client->secret : nullptr);
  const bool previous = domain::verify_secret(credentials.client_secret, grace ? &*client->previous : nullptr);
  if ((!current && !previous) || client->revoked_at) throw invalid_client();
  return std::move(*client);
}

/// What was asked for, within what the client may have; an ingestion client has no scope to ask for.
domain::ScopeSet granted(const OAuthClient& client, const std::optional<std::string>& wanted) {
  const auto allowed = domain::ScopeSet::parse(client.scopes).value_or(domain::ScopeSet{});
  if (client.kind == ClientKind::ingestion) {
    if (wanted && !wanted->empty()) throw refusal("invalid_scope", "An ingestion client carries no scope.");
    return {};
  }
  if (!wanted || wanted->empty()) return allowed;
  const auto scopes = domain::ScopeSet::parse(*wanted);
  if (!scopes || !allowed.contains(*scopes)) throw refusal("invalid_scope", "A scope does not exist, or the client may not have it.");
  return *scopes;
}

std::string_view token_kind(ClientKind kind) {
  if (kind == ClientKind::ingestion) return "ingestion_client";
  return kind == ClientKind::partner ? "partner" : "client";
}

domain::AccessClaims claims_of(const Context& context, const OAuthClient& client, domain::ScopeSet scopes) {
  const domain::IdFormat ids{context.services.config.sandbox};
  const auto surface = client.kind == ClientKind::partner ? domain::Surface::partner_api : domain::Surface::public_api;
  domain::AccessClaims claims;
  claims.issuer = context.services.config.public_url;
  claims.audience = domain::Authenticator::audience(claims.issuer, surface);
  claims.subject = claims.client_id = ids.text(domain::prefix::oauth_client, client.id);
  claims.tenant_id = ids.text(domain::prefix::tenant, client.tenant);
  claims.jti = context.services.ids.ulid();
  claims.kind = token_kind(client.kind);
  claims.scopes = scopes;
  claims.issued_at = claims.not_before = context.services.clock.now_us() / 1'000'000;
  claims.expires_at = claims.issued_at + std::chrono::seconds(domain::token_lifetime).count();
  return claims;
}

}  // namespace

Reply<TokenResponse> oauth_token(const Context& context, storage::Reader& reader, const OauthTokenRequest& request) {
  const TokenRequest& form = request.body;
  const OAuthClient client = authenticate(context, reader, form);
  if (!(form.grant_type == GrantType::client_credentials)) {
    throw refusal("unsupported_grant_type", "This instance issues tokens by client_credentials only.");
  }
  if (client.kind == ClientKind::interactive) throw refusal("unauthorized_client", "This kind of client may not use client_credentials.");
  const domain::ScopeSet scopes = granted(client, form.scope);
  const auto key = context.services.keys.signing().current();
  if (!key) throw Problem(ErrorCode::service_unavailable, "The instance has no signing key yet.", {}, {{"Retry-After", "1"}});
  const domain::AccessClaims claims = claims_of(context, client, scopes);
  TokenResponse out;
  out.access_token = domain::sign_access_token(claims, *key);
  out.token_type = "Bearer";
  out.expires_in = claims.expires_at - claims.issued_at;
  if (!scopes.empty()) out.scope = scopes.to_string();
  return {200, std::move(out), {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

}  // namespace venturi::server
