// The token endpoint: which grant it is, and a machine's own, client_credentials. Errors are RFC 6749's.

#include "domain/clock.hpp"
#include "generated/handlers.hpp"
#include "handlers/client_authentication.hpp"
#include "handlers/issue_token.hpp"
#include "storage/store.hpp"

namespace venturi::server {
namespace {

using domain::ClientKind;
using domain::OAuthClient;

/// What was asked for, within what the client may have; an ingestion client has no scope to ask for.
domain::ScopeSet granted(const OAuthClient& client, const std::optional<std::string>& wanted) {
  const auto allowed = domain::ScopeSet::parse(client.scopes).value_or(domain::ScopeSet{});
  if (client.kind == ClientKind::ingestion) {
    if (wanted && !wanted->empty()) throw oauth_refusal("invalid_scope", "An ingestion client carries no scope.");
    return {};
  }
  if (!wanted || wanted->empty()) return allowed;
  const auto scopes = domain::ScopeSet::parse(*wanted);
  if (!scopes || !allowed.contains(*scopes)) throw oauth_refusal("invalid_scope", "A scope does not exist, or the client may not have it.");
  return *scopes;
}

/// When it was last used, and that it was, in the audit trail: once a minute for each client, before the answer.
void note_use(const AuthenticatedClient& caller) {
  const auto now = caller.acting.services.clock.now();
  const auto minute = std::chrono::floor<std::chrono::minutes>(now);
  if (caller.client.last_used_at && *caller.client.last_used_at >= minute) return;
  caller.acting.services.store->write([&](storage::Writer& writer) {
    if (writer.note_client_use(caller.client.tenant, caller.client.id, now)) audit_issue(caller.acting, writer, caller.acting.principal.id, "client credentials");
  });
}

Reply<TokenResponse> for_itself(const AuthenticatedClient& caller, const TokenRequest& form) {
  if (caller.client.kind == ClientKind::interactive) throw oauth_refusal("unauthorized_client", "This kind of client may not use client_credentials.");
  auto reply = issue_token(caller.acting, {caller.client, granted(caller.client, form.scope)});
  note_use(caller);
  return reply;
}

}  // namespace

Reply<TokenResponse> oauth_token(const Context& context, storage::Reader& reader, const OauthTokenRequest& request) {
  const TokenRequest& form = request.body;
  const AuthenticatedClient caller = authenticate_client(context, reader, proof_of(form));
  if (form.grant_type == GrantType::client_credentials) return for_itself(caller, form);
  if (form.grant_type == GrantType::authorization_code) return redeem_code(caller, form);
  if (form.grant_type == GrantType::refresh_token) return refresh(caller, form);
  throw oauth_refusal("unsupported_grant_type", "The grants are client_credentials, authorization_code and refresh_token.");
}

}  // namespace venturi::server
