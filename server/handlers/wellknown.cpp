// Discovery: what the authorization server is, and its public keys. It announces only what answers.

#include "domain/assurance.hpp"
#include "domain/keys.hpp"
#include "domain/public_jwk.hpp"
#include "generated/handlers.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

std::vector<Header> cacheable() {
  return {{"Cache-Control", "public, max-age=" + std::to_string(domain::jwks_max_age.count())}, {"Access-Control-Allow-Origin", "*"}};
}

}  // namespace

Reply<AuthorizationServerMetadata> wellknown_authorization_server(const Context& context, storage::Reader&) {
  const std::string& issuer = context.services.config.public_url;
  AuthorizationServerMetadata out;
  out.issuer = issuer;
  out.authorization_endpoint = issuer + "/api/v1/oauth/authorize";
  out.token_endpoint = issuer + "/api/v1/oauth/token";
  out.jwks_uri = issuer + "/.well-known/jwks.json";
  out.revocation_endpoint = issuer + "/api/v1/oauth/revoke";
  out.introspection_endpoint = issuer + "/api/v1/oauth/introspect";
  out.scopes_supported = domain::ScopeSet::all().names();
  out.grant_types_supported = {"client_credentials", "authorization_code", "refresh_token"};
  std::vector<std::string> algorithms(std::begin(domain::signature_algorithms), std::end(domain::signature_algorithms));
  algorithms.emplace_back("Ed25519");  // RFC 9864's name for the only EdDSA here
  out.token_endpoint_auth_methods_supported = {"client_secret_basic", "client_secret_post", "private_key_jwt", "none"};
  out.token_endpoint_auth_signing_alg_values_supported = algorithms;
  out.revocation_endpoint_auth_methods_supported = out.token_endpoint_auth_methods_supported;
  out.revocation_endpoint_auth_signing_alg_values_supported = algorithms;
  out.introspection_endpoint_auth_methods_supported = {"client_secret_basic", "client_secret_post", "private_key_jwt"};
  out.introspection_endpoint_auth_signing_alg_values_supported = algorithms;
  out.response_types_supported = {"code"};
  out.code_challenge_methods_supported = {"S256"};
  out.authorization_response_iss_parameter_supported = true;
  out.acr_values_supported.emplace(domain::acr_levels.begin(), domain::acr_levels.end());
  out.service_documentation = "https://docs.venturi.systems/developers/api/";
  return {200, std::move(out), cacheable()};
}

Reply<JsonWebKeySet> wellknown_jwks(const Context& context, storage::Reader&) {
  return {200, std::move(*from_json<JsonWebKeySet>(context.services.keys.signing().jwks())), cacheable()};
}

}  // namespace venturi::server
