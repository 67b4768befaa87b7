// Tokens for users: a code redeemed with its PKCE verifier, and refresh tokens, each of which works once.

#include <variant>

#include "domain/clock.hpp"
#include "domain/keys.hpp"
#include "handlers/audit.hpp"
#include "handlers/issue_token.hpp"
#include "storage/store.hpp"

namespace venturi::server {
namespace {

using domain::AuthorizationGrant;
using domain::RefreshToken;
using domain::RefreshVerdict;
using domain::ScopeSet;

/// What a transaction gave.
struct Granted {
  AuthorizationGrant grant;
  ScopeSet scopes;
  std::string refresh_token;
};

/// A refusal does not undo what was ended with it, so an effect returns it, and does not throw.
using Outcome = std::variant<Granted, Problem>;

Problem invalid_grant(std::string detail) { return oauth_refusal("invalid_grant", std::move(detail)); }

/// One for all that can be wrong with what was presented: it is not said what.
Problem refused_code() { return invalid_grant("The code is not valid: it may be unknown, used or expired, of another client, or its verifier or redirect_uri is wrong."); }
Problem refused_refresh_token() { return invalid_grant("The refresh token is not valid: it may be unknown, used or expired, or of another client."); }

/// One redemption, inside its transaction.
class Redemption {
 public:
  Redemption(const AuthenticatedClient& caller, storage::Writer& writer)
      : caller_(caller), services_(caller.acting.services), writer_(writer), now_(services_.clock.now()), ids_{services_.config.sandbox} {}

  Outcome code(const TokenRequest& form) {
    const auto coded = writer_.find_code(domain::found_by(*form.code));
    if (!coded || !of_caller(coded->grant)) return refused_code();
    const AuthorizationGrant& grant = coded->grant;
    if (coded->used_at) return end(grant, "code", refused_code());
    const bool right = now_ < grant.created_at + domain::code_lifetime && grant.active(now_) && *form.redirect_uri == grant.redirect_uri &&
                       domain::proves(*form.code_verifier, grant.code_challenge);
    if (!right) return refused_code();
    const ScopeSet scopes = left_of(grant);
    if (scopes.empty()) return invalid_grant("The user may have none of these scopes any more.");
    writer_.use_code(grant.tenant, grant.id, now_);
    return give(grant, scopes, 1, "an authorization code");
  }

  Outcome refresh(const TokenRequest& form) {
    const auto token = writer_.find_refresh_token(domain::found_by(*form.refresh_token));
    const auto grant = token ? writer_.find_grant(token->tenant, token->grant) : std::nullopt;
    if (!grant || !of_caller(*grant) || !grant->active(now_)) return refused_refresh_token();
    const auto verdict = domain::judge(*token, now_);
    if (verdict == RefreshVerdict::reused) return end(*grant, "refresh token", refused_refresh_token());
    if (verdict == RefreshVerdict::expired) return refused_refresh_token();
    ScopeSet scopes = left_of(*grant);
    if (scopes.empty()) return invalid_grant("The user may have none of these scopes any more.");
    if (form.scope && !form.scope->empty()) {
      const auto wanted = ScopeSet::parse(*form.scope);
      if (!wanted || !scopes.contains(*wanted)) return oauth_refusal("invalid_scope", "A scope does not exist, or was not granted.");
      scopes = *wanted;
    }
    writer_.use_refresh_token(*token, now_);
    return give(*grant, scopes, token->sequence + 1, "a refresh token");
  }

 private:
  [[nodiscard]] bool of_caller(const AuthorizationGrant& grant) const { return grant.tenant == caller_.client.tenant && grant.client == caller_.client.id; }

  /// What the client, the person's consent and their role have in common now.
  [[nodiscard]] ScopeSet left_of(const AuthorizationGrant& grant) const {
    const auto of_client = ScopeSet::parse(caller_.client.scopes).value_or(ScopeSet{});
    const auto of_person = writer_.person_scopes(grant.tenant, grant.person).value_or(ScopeSet{});
    const ScopeSet missing = ScopeSet::all().without(of_client);
    return grant.scopes.without(missing).without(ScopeSet::all().without(of_person));
  }

  /// The act of the user whose grant it is.
  [[nodiscard]] Context acting(const AuthorizationGrant& grant) const {
    Context out = caller_.acting;
    out.principal = {ids_.text(domain::prefix::person, grant.person), PrincipalKind::user};
    return out;
  }

  /// Somebody has what was used before: nothing that came of it is good any longer.
  Outcome end(const AuthorizationGrant& grant, std::string_view what, Problem refusal) {
    if (!writer_.revoke_grant(grant.tenant, grant.id, now_)) return refusal;
    const std::string id = ids_.text(domain::prefix::grant, grant.id);
    const std::string summary = "A used " + std::string(what) + " of the grant was presented again; everything that it gave was revoked.";
    Act act{"authentication", "grant.reuse_detected", "grant", id, summary};
    act.outcome = "denied";
    append_audit(caller_.acting, writer_, act);
    return refusal;
  }

  Outcome give(const AuthorizationGrant& grant, ScopeSet scopes, std::int64_t sequence, std::string_view by) {
    auto secret = domain::new_refresh_token(services_.keys.random());
    const auto ends = std::min(now_ + domain::refresh_lifetime, grant.created_at + domain::grant_lifetime);
    writer_.add_refresh_token({grant.tenant, grant.id, secret.digest, sequence, ends});
    writer_.note_client_use(grant.tenant, grant.client, now_);
    audit_issue(acting(grant), writer_, caller_.acting.principal.id, by);
    return Granted{grant, scopes, std::move(secret.shown)};
  }

  const AuthenticatedClient& caller_;
  const Services& services_;
  storage::Writer& writer_;
  domain::Time now_;
  domain::IdFormat ids_;
};

template <class Step>
Reply<TokenResponse> redeem(const AuthenticatedClient& caller, Step step) {
  Outcome outcome = caller.acting.services.store->write([&](storage::Writer& writer) {
    Redemption redemption(caller, writer);
    return step(redemption);
  });
  if (auto* refusal = std::get_if<Problem>(&outcome)) throw std::move(*refusal);
  auto& granted = std::get<Granted>(outcome);
  auto reply = issue_token(caller.acting, {caller.client, granted.scopes, &granted.grant});
  reply.body.refresh_token = std::move(granted.refresh_token);
  return reply;
}

void require_interactive(const AuthenticatedClient& caller) {
  if (caller.client.kind != domain::ClientKind::interactive) {
    throw oauth_refusal("unauthorized_client", "Only an interactive client acts for users; this one uses client_credentials.");
  }
}

}  // namespace

Reply<TokenResponse> redeem_code(const AuthenticatedClient& caller, const TokenRequest& form) {
  require_interactive(caller);
  if (!form.code || !form.redirect_uri || !form.code_verifier) {
    throw oauth_refusal("invalid_request", "This grant needs code, redirect_uri and code_verifier.");
  }
  return redeem(caller, [&](Redemption& redemption) { return redemption.code(form); });
}

Reply<TokenResponse> refresh(const AuthenticatedClient& caller, const TokenRequest& form) {
  require_interactive(caller);
  if (!form.refresh_token) throw oauth_refusal("invalid_request", "This grant needs refresh_token.");
  return redeem(caller, [&](Redemption& redemption) { return redemption.refresh(form); });
}

}  // namespace venturi::server
