// Access tokens as they are handed out: the claims, the signature and the answer.
#pragma once

#include <optional>
#include <string>

#include "domain/authorization.hpp"
#include "handlers/client_authentication.hpp"
#include "http/context.hpp"
#include "storage/writer.hpp"
#include "venturi/models/oauth.hpp"

namespace venturi::server {

/// What a token is to carry. `grant` is null for a machine's own.
struct TokenOrder {
  const domain::OAuthClient& client;
  domain::ScopeSet scopes;
  const domain::AuthorizationGrant* grant = nullptr;
};

/// Lives for an hour, or until the grant ends. Throws SERVICE_UNAVAILABLE where there is no signing key yet.
Reply<TokenResponse> issue_token(const Context& context, const TokenOrder& order);

/// The audit entry of a token that was issued to `acting`.
void audit_issue(const Context& acting, storage::Writer& writer, std::string_view client_id, std::string_view by);

/// The two grants of a user; each throws `invalid_grant`, `invalid_request` or `invalid_scope`. Using up and ending what was presented, and
/// keeping what is given for it, is one transaction.
Reply<TokenResponse> redeem_code(const AuthenticatedClient& caller, const TokenRequest& form);
Reply<TokenResponse> refresh(const AuthenticatedClient& caller, const TokenRequest& form);

}  // namespace venturi::server
