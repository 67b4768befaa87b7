// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/oauth.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] OAuthError& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("error", out.error) &&
           members.optional("error_description", out.error_description) &&
           members.optional("error_uri", out.error_uri) &&
           members.required("error_code", out.error_code) &&
           members.required("trace_id", out.trace_id);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthError& value) {
    writer.begin_object();
    field(writer, "error", value.error);
    field_if_set(writer, "error_description", value.error_description);
    field_if_set(writer, "error_uri", value.error_uri);
    field(writer, "error_code", value.error_code);
    field(writer, "trace_id", value.trace_id);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] TokenRequest& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("grant_type", out.grant_type) &&
           members.optional("client_id", out.client_id) &&
           members.optional("client_secret", out.client_secret) &&
           members.optional("client_assertion_type", out.client_assertion_type) &&
           members.optional("client_assertion", out.client_assertion) &&
           members.optional("scope", out.scope) &&
           members.optional("code", out.code) &&
           members.optional("redirect_uri", out.redirect_uri) &&
           members.optional("code_verifier", out.code_verifier) &&
           members.optional("refresh_token", out.refresh_token);
}

void encode(Writer& writer, [[maybe_unused]] const TokenRequest& value) {
    writer.begin_object();
    field(writer, "grant_type", value.grant_type);
    field_if_set(writer, "client_id", value.client_id);
    field_if_set(writer, "client_secret", value.client_secret);
    field_if_set(writer, "client_assertion_type", value.client_assertion_type);
    field_if_set(writer, "client_assertion", value.client_assertion);
    field_if_set(writer, "scope", value.scope);
    field_if_set(writer, "code", value.code);
    field_if_set(writer, "redirect_uri", value.redirect_uri);
    field_if_set(writer, "code_verifier", value.code_verifier);
    field_if_set(writer, "refresh_token", value.refresh_token);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] TokenResponse& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("access_token", out.access_token) &&
           members.required("token_type", out.token_type) &&
           members.required("expires_in", out.expires_in) &&
           members.optional("scope", out.scope) &&
           members.optional("refresh_token", out.refresh_token);
}

void encode(Writer& writer, [[maybe_unused]] const TokenResponse& value) {
    writer.begin_object();
    field(writer, "access_token", value.access_token);
    field(writer, "token_type", value.token_type);
    field(writer, "expires_in", value.expires_in);
    field_if_set(writer, "scope", value.scope);
    field_if_set(writer, "refresh_token", value.refresh_token);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] RevocationRequest& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("token", out.token) &&
           members.optional("token_type_hint", out.token_type_hint) &&
           members.optional("client_id", out.client_id) &&
           members.optional("client_secret", out.client_secret) &&
           members.optional("client_assertion_type", out.client_assertion_type) &&
           members.optional("client_assertion", out.client_assertion);
}

void encode(Writer& writer, [[maybe_unused]] const RevocationRequest& value) {
    writer.begin_object();
    field(writer, "token", value.token);
    field_if_set(writer, "token_type_hint", value.token_type_hint);
    field_if_set(writer, "client_id", value.client_id);
    field_if_set(writer, "client_secret", value.client_secret);
    field_if_set(writer, "client_assertion_type", value.client_assertion_type);
    field_if_set(writer, "client_assertion", value.client_assertion);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IntrospectionRequest& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("token", out.token) &&
           members.optional("token_type_hint", out.token_type_hint) &&
           members.optional("client_id", out.client_id) &&
           members.optional("client_secret", out.client_secret) &&
           members.optional("client_assertion_type", out.client_assertion_type) &&
           members.optional("client_assertion", out.client_assertion);
}

void encode(Writer& writer, [[maybe_unused]] const IntrospectionRequest& value) {
    writer.begin_object();
    field(writer, "token", value.token);
    field_if_set(writer, "token_type_hint", value.token_type_hint);
    field_if_set(writer, "client_id", value.client_id);
    field_if_set(writer, "client_secret", value.client_secret);
    field_if_set(writer, "client_assertion_type", value.client_assertion_type);
    field_if_set(writer, "client_assertion", value.client_assertion);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IntrospectionResponse& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("active", out.active) &&
           members.optional("scope", out.scope) &&
           members.optional("client_id", out.client_id) &&
           members.optional("token_type", out.token_type) &&
           members.optional("sub", out.sub) &&
           members.optional("aud", out.aud) &&
           members.optional("iss", out.iss) &&
           members.optional("jti", out.jti) &&
           members.optional("tenant_id", out.tenant_id) &&
           members.optional("exp", out.exp) &&
           members.optional("iat", out.iat) &&
           members.optional("nbf", out.nbf) &&
           members.optional("auth_time", out.auth_time) &&
           members.optional("acr", out.acr) &&
           members.optional("amr", out.amr);
}

void encode(Writer& writer, [[maybe_unused]] const IntrospectionResponse& value) {
    writer.begin_object();
    field(writer, "active", value.active);
    field_if_set(writer, "scope", value.scope);
    field_if_set(writer, "client_id", value.client_id);
    field_if_set(writer, "token_type", value.token_type);
    field_if_set(writer, "sub", value.sub);
    field_if_set(writer, "aud", value.aud);
    field_if_set(writer, "iss", value.iss);
    field_if_set(writer, "jti", value.jti);
    field_if_set(writer, "tenant_id", value.tenant_id);
    field_if_set(writer, "exp", value.exp);
    field_if_set(writer, "iat", value.iat);
    field_if_set(writer, "nbf", value.nbf);
    field_if_set(writer, "auth_time", value.auth_time);
    field_if_set(writer, "acr", value.acr);
    field_if_set(writer, "amr", value.amr);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] AuthorizationServerMetadata& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("issuer", out.issuer) &&
           members.optional("authorization_endpoint", out.authorization_endpoint) &&
           members.required("token_endpoint", out.token_endpoint) &&
           members.required("jwks_uri", out.jwks_uri) &&
           members.optional("revocation_endpoint", out.revocation_endpoint) &&
           members.optional("introspection_endpoint", out.introspection_endpoint) &&
           members.required("scopes_supported", out.scopes_supported) &&
           members.required("response_types_supported", out.response_types_supported) &&
           members.required("grant_types_supported", out.grant_types_supported) &&
           members.required("token_endpoint_auth_methods_supported", out.token_endpoint_auth_methods_supported) &&
           members.optional("token_endpoint_auth_signing_alg_values_supported", out.token_endpoint_auth_signing_alg_values_supported) &&
           members.optional("revocation_endpoint_auth_methods_supported", out.revocation_endpoint_auth_methods_supported) &&
           members.optional("revocation_endpoint_auth_signing_alg_values_supported", out.revocation_endpoint_auth_signing_alg_values_supported) &&
           members.optional("introspection_endpoint_auth_methods_supported", out.introspection_endpoint_auth_methods_supported) &&
           members.optional("introspection_endpoint_auth_signing_alg_values_supported", out.introspection_endpoint_auth_signing_alg_values_supported) &&
           members.required("code_challenge_methods_supported", out.code_challenge_methods_supported) &&
           members.required("authorization_response_iss_parameter_supported", out.authorization_response_iss_parameter_supported) &&
           members.optional("acr_values_supported", out.acr_values_supported) &&
           members.optional("service_documentation", out.service_documentation);
}

void encode(Writer& writer, [[maybe_unused]] const AuthorizationServerMetadata& value) {
    writer.begin_object();
    field(writer, "issuer", value.issuer);
    field_if_set(writer, "authorization_endpoint", value.authorization_endpoint);
    field(writer, "token_endpoint", value.token_endpoint);
    field(writer, "jwks_uri", value.jwks_uri);
    field_if_set(writer, "revocation_endpoint", value.revocation_endpoint);
    field_if_set(writer, "introspection_endpoint", value.introspection_endpoint);
    field(writer, "scopes_supported", value.scopes_supported);
    field(writer, "response_types_supported", value.response_types_supported);
    field(writer, "grant_types_supported", value.grant_types_supported);
    field(writer, "token_endpoint_auth_methods_supported", value.token_endpoint_auth_methods_supported);
    field_if_set(writer, "token_endpoint_auth_signing_alg_values_supported", value.token_endpoint_auth_signing_alg_values_supported);
    field_if_set(writer, "revocation_endpoint_auth_methods_supported", value.revocation_endpoint_auth_methods_supported);
    field_if_set(writer, "revocation_endpoint_auth_signing_alg_values_supported", value.revocation_endpoint_auth_signing_alg_values_supported);
    field_if_set(writer, "introspection_endpoint_auth_methods_supported", value.introspection_endpoint_auth_methods_supported);
    field_if_set(writer, "introspection_endpoint_auth_signing_alg_values_supported", value.introspection_endpoint_auth_signing_alg_values_supported);
    field(writer, "code_challenge_methods_supported", value.code_challenge_methods_supported);
    field(writer, "authorization_response_iss_parameter_supported", value.authorization_response_iss_parameter_supported);
    field_if_set(writer, "acr_values_supported", value.acr_values_supported);
    field_if_set(writer, "service_documentation", value.service_documentation);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] JsonWebKey& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("kty", out.kty) &&
           members.required("use", out.use) &&
           members.required("alg", out.alg) &&
           members.required("kid", out.kid) &&
           members.required("n", out.n) &&
           members.required("e", out.e);
}

void encode(Writer& writer, [[maybe_unused]] const JsonWebKey& value) {
    writer.begin_object();
    field(writer, "kty", value.kty);
    field(writer, "use", value.use);
    field(writer, "alg", value.alg);
    field(writer, "kid", value.kid);
    field(writer, "n", value.n);
    field(writer, "e", value.e);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] JsonWebKeySet& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("keys", out.keys);
}

void encode(Writer& writer, [[maybe_unused]] const JsonWebKeySet& value) {
    writer.begin_object();
    field(writer, "keys", value.keys);
    writer.end_object();
}

}  // namespace json

template <>
Result<OAuthError> from_json<OAuthError>(std::string_view text) {
    return json::read_view<OAuthError>(text, "OAuthError");
}
template <>
std::string to_json<OAuthError>(const OAuthError& value) {
    return json::write(value);
}

template <>
Result<TokenRequest> from_json<TokenRequest>(std::string_view text) {
    return json::read_view<TokenRequest>(text, "TokenRequest");
}
template <>
std::string to_json<TokenRequest>(const TokenRequest& value) {
    return json::write(value);
}

template <>
Result<TokenResponse> from_json<TokenResponse>(std::string_view text) {
    return json::read_view<TokenResponse>(text, "TokenResponse");
}
template <>
std::string to_json<TokenResponse>(const TokenResponse& value) {
    return json::write(value);
}

template <>
Result<RevocationRequest> from_json<RevocationRequest>(std::string_view text) {
    return json::read_view<RevocationRequest>(text, "RevocationRequest");
}
template <>
std::string to_json<RevocationRequest>(const RevocationRequest& value) {
    return json::write(value);
}

template <>
Result<IntrospectionRequest> from_json<IntrospectionRequest>(std::string_view text) {
    return json::read_view<IntrospectionRequest>(text, "IntrospectionRequest");
}
template <>
std::string to_json<IntrospectionRequest>(const IntrospectionRequest& value) {
    return json::write(value);
}

template <>
Result<IntrospectionResponse> from_json<IntrospectionResponse>(std::string_view text) {
    return json::read_view<IntrospectionResponse>(text, "IntrospectionResponse");
}
template <>
std::string to_json<IntrospectionResponse>(const IntrospectionResponse& value) {
    return json::write(value);
}

template <>
Result<AuthorizationServerMetadata> from_json<AuthorizationServerMetadata>(std::string_view text) {
    return json::read_view<AuthorizationServerMetadata>(text, "AuthorizationServerMetadata");
}
template <>
std::string to_json<AuthorizationServerMetadata>(const AuthorizationServerMetadata& value) {
    return json::write(value);
}

template <>
Result<JsonWebKey> from_json<JsonWebKey>(std::string_view text) {
    return json::read_view<JsonWebKey>(text, "JsonWebKey");
}
template <>
std::string to_json<JsonWebKey>(const JsonWebKey& value) {
    return json::write(value);
}

template <>
Result<JsonWebKeySet> from_json<JsonWebKeySet>(std::string_view text) {
    return json::read_view<JsonWebKeySet>(text, "JsonWebKeySet");
}
template <>
std::string to_json<JsonWebKeySet>(const JsonWebKeySet& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
