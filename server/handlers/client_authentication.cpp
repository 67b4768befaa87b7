#include "handlers/client_authentication.hpp"

#include "domain/client_assertion.hpp"
#include "domain/client_auth.hpp"
#include "domain/clock.hpp"
#include "domain/digest.hpp"
#include "domain/flat_json.hpp"
#include "domain/keys.hpp"
#include "handlers/audit.hpp"
#include "handlers/client_keys.hpp"
#include "storage/store.hpp"

namespace venturi::server {
namespace {

using domain::OAuthClient;

/// Of a client that could not be authenticated it is not said why.
Problem invalid_client() {
  return Problem(ErrorCode::invalid_credentials, "The client is not known, or its secret is wrong.", {},
                 {{"WWW-Authenticate", R"(Basic realm="venturi")"}, {"Cache-Control", "no-store"}}, "invalid_client");
}

domain::IdFormat ids_of(const Context& context) { return {context.services.config.sandbox}; }

std::optional<OAuthClient> find(const Context& context, storage::Reader& reader, std::string_view client_id) {
  const auto id = ids_of(context).parse(domain::prefix::oauth_client, client_id);
  return id ? reader.find_client(*id) : std::nullopt;
}

Context acting_as(const Context& context, const OAuthClient& client) {
  Context acting = context;
  acting.tenant = client.tenant;
  acting.tenant_id = ids_of(context).text(domain::prefix::tenant, client.tenant);
  acting.principal = {ids_of(context).text(domain::prefix::oauth_client, client.id), PrincipalKind::client};
  return acting;
}

/// Into the tenant's audit trail, once a minute for each client, so that no flood of refusals fills the disk. Nobody waits for it: the time
/// that a refusal takes must not say that there is such a client.
void note_refusal(const Context& context, const OAuthClient& client) {
  const auto now = context.services.clock.now();
  if (client.refused_at && now < *client.refused_at + std::chrono::minutes(1)) return;
  const Context acting = acting_as(context, client);
  Act act{"authentication", "token.refused", "oauth_client", acting.principal.id, "The client could not be authenticated. Told once a minute."};
  act.outcome = "denied";
  auto entry = audit_entry(acting, act);
  static_cast<void>(context.services.store->submit(
      [entry = std::move(entry), tenant = client.tenant, id = client.id, now](storage::Writer& writer) {
        if (writer.note_client_refusal(tenant, id, now)) writer.append_audit(entry);
      },
      [](std::exception_ptr) noexcept {}));
}

[[noreturn]] void refuse(const Context& context, const std::optional<OAuthClient>& client) {
  if (client && !client->revoked_at) note_refusal(context, *client);
  throw invalid_client();
}

// -- by a secret

/// Always two comparisons, so that the time taken says nothing about which clients exist.
bool right_secret(const std::optional<OAuthClient>& client, std::string_view secret, Timestamp now) {
  const bool grace = client && client->previous && client->previous_until && now < *client->previous_until;
  const bool current = domain::verify_secret(secret, client && client->secret ? &*client->secret : nullptr);
  const bool previous = domain::verify_secret(secret, grace ? &*client->previous : nullptr);
  return current || previous;
}

OAuthClient by_secret(const Context& context, storage::Reader& reader, std::string_view client_id, std::string_view secret) {
  auto client = find(context, reader, client_id);
  if (!right_secret(client, secret, context.services.clock.now()) || client->revoked_at) refuse(context, client);
  return std::move(*client);
}

// -- by an assertion

/// Somebody's published keys, of each algorithm one, and ours: compared with where there is nobody's, for the time that it takes.
std::vector<domain::PublicJwk> decoys(const Context& context) {
  domain::PublicJwk curve, edwards, rsa;
  curve.kty = "EC";
  curve.crv = "P-256";
  curve.x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";  // RFC 7515, A.3
  curve.y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
  edwards.kty = "OKP";
  edwards.crv = "Ed25519";
  edwards.x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";  // RFC 8037, A.2
  rsa.kty = "RSA";
  const auto key = context.services.keys.signing().current();
  if (const auto jwk = key ? domain::FlatJson::parse(key->jwk()) : std::nullopt) {
    rsa.n = *jwk->text("n");
    rsa.e = *jwk->text("e");
  }
  return {curve, edwards, rsa};
}

OAuthClient by_assertion(const Context& context, storage::Reader& reader, const ClientProof& proof) {
  if (proof.client_assertion_type.value_or("") != domain::jwt_bearer) {
    throw oauth_refusal("invalid_request", "The client_assertion_type must be " + std::string(domain::jwt_bearer) + ".");
  }
  const auto assertion = domain::ClientAssertion::parse(*proof.client_assertion);
  if (!assertion) throw invalid_client();
  const std::string& client_id = assertion->client_id();
  if (proof.client_id && *proof.client_id != client_id) throw oauth_refusal("invalid_request", "The client_id is not the one that authenticates.");
  auto client = find(context, reader, client_id);
  const auto keys = client ? public_keys(*client) : std::vector<domain::PublicJwk>{};
  const std::string& issuer = context.services.config.public_url;
  const std::vector<std::string> audiences{issuer, issuer + "/api/v1/oauth/token"};
  const bool checked = assertion->check(keys.empty() ? decoys(context) : keys, audiences, context.services.clock.now());
  if (keys.empty() || !checked || client->revoked_at) refuse(context, client);
  const std::string digest(domain::as_text(domain::sha256(assertion->jti())));
  const bool fresh = context.services.store->write([&](storage::Writer& writer) { return writer.use_assertion(client->tenant, client->id, digest, assertion->expires_at()); });
  if (!fresh) refuse(context, client);
  return std::move(*client);
}

// -- by nothing

OAuthClient by_name(const Context& context, storage::Reader& reader, std::string_view client_id) {
  auto client = find(context, reader, client_id);
  const bool known = client && !client->secret && !client->jwks && client->kind == domain::ClientKind::interactive && !client->revoked_at;
  if (!known) refuse(context, client);
  return std::move(*client);
}

int ways(const Context& context, const ClientProof& proof) {
  return int{!context.authorization.empty()} + int{proof.client_secret.has_value()} + int{proof.client_assertion.has_value() || proof.client_assertion_type.has_value()};
}

}  // namespace

Problem oauth_refusal(std::string_view oauth_error, std::string detail) {
  return Problem(ErrorCode::malformed_request, std::move(detail), {}, {{"Cache-Control", "no-store"}}, oauth_error);
}

AuthenticatedClient authenticate_client(const Context& context, storage::Reader& reader, const ClientProof& proof) {
  if (ways(context, proof) > 1) throw oauth_refusal("invalid_request", "The client must authenticate in one way, not in two.");
  const auto as = [&](OAuthClient client, bool proven) {
    Context acting = acting_as(context, client);
    return AuthenticatedClient{std::move(client), proven, std::move(acting)};
  };
  if (!context.authorization.empty()) {
    const auto basic = domain::parse_basic(context.authorization);
    if (!basic) throw invalid_client();
    if (proof.client_id && *proof.client_id != basic->client_id) throw oauth_refusal("invalid_request", "The client_id is not the one that authenticates.");
    return as(by_secret(context, reader, basic->client_id, basic->client_secret), true);
  }
  if (proof.client_assertion) return as(by_assertion(context, reader, proof), true);
  if (!proof.client_id) throw invalid_client();
  if (proof.client_secret) return as(by_secret(context, reader, *proof.client_id, *proof.client_secret), true);
  return as(by_name(context, reader, *proof.client_id), false);
}

}  // namespace venturi::server
