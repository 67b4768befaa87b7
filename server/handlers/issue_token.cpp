#include "handlers/issue_token.hpp"

#include "domain/authenticator.hpp"
#include "domain/clock.hpp"
#include "domain/jwt.hpp"
#include "domain/keys.hpp"
#include "handlers/audit.hpp"

namespace venturi::server {
namespace {

using domain::ClientKind;

std::string_view token_kind(ClientKind kind) {
  switch (kind) {
    case ClientKind::interactive: return "user";
    case ClientKind::partner: return "partner";
    case ClientKind::ingestion: return "ingestion_client";
    case ClientKind::service: break;
  }
  return "client";
}

std::int64_t seconds(Timestamp at) { return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count(); }

domain::AccessClaims claims_of(const Context& context, const TokenOrder& order) {
  const domain::IdFormat ids{context.services.config.sandbox};
  const auto surface = order.client.kind == ClientKind::partner ? domain::Surface::partner_api : domain::Surface::public_api;
  const Timestamp now = context.services.clock.now();
  domain::AccessClaims claims;
  claims.issuer = context.services.config.public_url;
  claims.audience = domain::Authenticator::audience(claims.issuer, surface);
  claims.subject = claims.client_id = ids.text(domain::prefix::oauth_client, order.client.id);
  claims.tenant_id = ids.text(domain::prefix::tenant, order.client.tenant);
  claims.jti = context.services.ids.ulid();
  claims.kind = token_kind(order.client.kind);
  claims.scopes = order.scopes;
  claims.issued_at = claims.not_before = seconds(now);
  claims.expires_at = claims.issued_at + std::chrono::seconds(domain::token_lifetime).count();
  if (order.grant == nullptr) return claims;
  claims.subject = ids.text(domain::prefix::person, order.grant->person);
  claims.grant_id = ids.text(domain::prefix::grant, order.grant->id);
  claims.auth_time = seconds(order.grant->auth_time);
  claims.acr = order.grant->acr;
  claims.amr = order.grant->amr;
  claims.expires_at = std::min(claims.expires_at, seconds(order.grant->created_at + domain::grant_lifetime));
  return claims;
}

}  // namespace

Reply<TokenResponse> issue_token(const Context& context, const TokenOrder& order) {
  const auto key = context.services.keys.signing().current();
  if (!key) throw Problem(ErrorCode::service_unavailable, "The instance has no signing key yet.", {}, {{"Retry-After", "1"}});
  const domain::AccessClaims claims = claims_of(context, order);
  TokenResponse out;
  out.access_token = domain::sign_access_token(claims, *key);
  out.token_type = "Bearer";
  out.expires_in = std::max<std::int64_t>(claims.expires_at - claims.issued_at, 1);
  if (!order.scopes.empty()) out.scope = order.scopes.to_string();
  return {200, std::move(out), {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

void audit_issue(const Context& acting, storage::Writer& writer, std::string_view client_id, std::string_view by) {
  const std::string summary = "The client " + std::string(client_id) + " obtained an access token by " + std::string(by) + ".";
  append_audit(acting, writer, {"authentication", "token.issued", "oauth_client", client_id, summary});
}

}  // namespace venturi::server
