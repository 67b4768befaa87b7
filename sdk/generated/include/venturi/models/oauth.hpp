// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The error codes of RFC 6749 and those that extend it. New ones may appear. Open: newer servers may answer with
/// members that this SDK does not know.
enum class OAuthErrorCode : std::uint8_t {
    /// A parameter is missing, repeated or malformed.
    invalid_request,
    /// The client could not be authenticated.
    invalid_client,
    /// The code, verifier or refresh token is wrong, used, expired or another client's.
    invalid_grant,
    /// This kind of client may not use this grant.
    unauthorized_client,
    /// There is no such grant here.
    unsupported_grant_type,
    /// A token of this type cannot be revoked.
    unsupported_token_type,
    /// Only `code` is supported.
    unsupported_response_type,
    /// A scope does not exist, or the client may not have it.
    invalid_scope,
    /// The user, or the server for the user, said no.
    access_denied,
    /// Something unexpected failed.
    server_error,
    /// Too many requests, or a server that is starting or stopping.
    temporarily_unavailable,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(OAuthErrorCode value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, OAuthErrorCode& value) noexcept;

/// How a client proves that it may have a token. Open: newer servers may answer with members that this SDK does not
/// know.
enum class GrantType : std::uint8_t {
    /// By its own secret.
    client_credentials,
    /// By a code that a user obtained for it, and the PKCE verifier.
    authorization_code,
    /// By the refresh token of an earlier grant.
    refresh_token,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(GrantType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, GrantType& value) noexcept;

/// What kind of token it probably is. A wrong hint does no harm. Open: newer servers may answer with members that this
/// SDK does not know.
enum class TokenTypeHint : std::uint8_t {
    /// `access_token`
    access_token,
    /// `refresh_token`
    refresh_token,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(TokenTypeHint value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, TokenTypeHint& value) noexcept;

/// An error of an OAuth endpoint, in the form of RFC 6749 with `error_code` and `trace_id` added. The status is RFC
/// 6749's too: 401 where the client could not be authenticated, and 400 for whatever else is wrong with the request.
/// `error` says exactly what.
struct OAuthError {
    /// The error of RFC 6749.
    Open<OAuthErrorCode> error{};
    /// What went wrong this time. For people. At most 512 characters.
    std::optional<std::string> error_description{};
    /// Where the error is explained. A URI. At most 256 characters.
    std::optional<std::string> error_uri{};
    /// The stable code, from the closed catalogue at `/errors.json`. At most 64 characters.
    std::string error_code{};
    /// Quote it to support. Also in the `X-Trace-Id` header. At most 64 characters.
    std::string trace_id{};

    bool operator==(const OAuthError&) const = default;
};

/// A request for an access token, as a form. Which parameters are needed follows from `grant_type`.
struct TokenRequest {
    /// How the client proves that it may have a token.
    Open<GrantType> grant_type{};
    /// The client. Absent where HTTP Basic names it. 1 to 64 characters.
    std::optional<std::string> client_id{};
    /// The client's secret. Absent with HTTP Basic, and for a public client. 1 to 128 characters. Secret: keep it out
    /// of logs.
    std::optional<std::string> client_secret{};
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`. 1 to 128 characters.
    std::optional<std::string> client_assertion_type{};
    /// A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes. 1
    /// to 4096 characters. Secret: keep it out of logs.
    std::optional<std::string> client_assertion{};
    /// The scopes that are wanted, separated by spaces. Where absent, all that the client may have. A refresh may
    /// narrow, never widen. At most 256 characters.
    std::optional<std::string> scope{};
    /// The authorization code. It works once, within 60 seconds. 1 to 256 characters. Secret: keep it out of logs.
    std::optional<std::string> code{};
    /// The same as in the authorization request. 1 to 2048 characters.
    std::optional<std::string> redirect_uri{};
    /// The PKCE verifier that the challenge was made from. 43 to 128 characters. Secret: keep it out of logs.
    std::optional<std::string> code_verifier{};
    /// The refresh token. It works once; the answer brings the next. 1 to 512 characters. Secret: keep it out of logs.
    std::optional<std::string> refresh_token{};

    bool operator==(const TokenRequest&) const = default;
};

/// An access token.
struct TokenResponse {
    /// The token, a signed JWT. Send it in `Authorization` after `Bearer`. At most 4096 characters. Secret: keep it out
    /// of logs.
    std::string access_token{};
    /// Always `Bearer`. At most 16 characters.
    std::string token_type{};
    /// How many seconds it lives. 1 to 3600.
    std::int64_t expires_in = 0;
    /// The scopes that it carries, separated by spaces. Absent where it carries none, as for ingestion. At most 256
    /// characters.
    std::optional<std::string> scope{};
    /// Obtains the next token without the user. Only with a user's grant. At most 512 characters. Secret: keep it out
    /// of logs.
    std::optional<std::string> refresh_token{};

    bool operator==(const TokenResponse&) const = default;
};

/// A token to be revoked, as a form.
struct RevocationRequest {
    /// The token. Revoking a refresh token ends every token of its grant. 1 to 4096 characters. Secret: keep it out of
    /// logs.
    std::string token{};
    /// What kind of token it probably is.
    std::optional<Open<TokenTypeHint>> token_type_hint{};
    /// The client. Absent where HTTP Basic names it. 1 to 64 characters.
    std::optional<std::string> client_id{};
    /// The client's secret. Absent with HTTP Basic, and for a public client. 1 to 128 characters. Secret: keep it out
    /// of logs.
    std::optional<std::string> client_secret{};
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`. 1 to 128 characters.
    std::optional<std::string> client_assertion_type{};
    /// A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes. 1
    /// to 4096 characters. Secret: keep it out of logs.
    std::optional<std::string> client_assertion{};

    bool operator==(const RevocationRequest&) const = default;
};

/// A token to be looked at, as a form.
struct IntrospectionRequest {
    /// The token. 1 to 4096 characters. Secret: keep it out of logs.
    std::string token{};
    /// What kind of token it probably is.
    std::optional<Open<TokenTypeHint>> token_type_hint{};
    /// The client. Absent where HTTP Basic names it. 1 to 64 characters.
    std::optional<std::string> client_id{};
    /// The client's secret. Absent with HTTP Basic. 1 to 128 characters. Secret: keep it out of logs.
    std::optional<std::string> client_secret{};
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`. 1 to 128 characters.
    std::optional<std::string> client_assertion_type{};
    /// A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes. 1
    /// to 4096 characters. Secret: keep it out of logs.
    std::optional<std::string> client_assertion{};

    bool operator==(const IntrospectionRequest&) const = default;
};

/// What a token is good for. Of a token that is not valid here it says `active` false and nothing else.
struct IntrospectionResponse {
    /// Whether the token is valid now, and of the caller's tenant.
    bool active = false;
    /// Its scopes, separated by spaces. At most 256 characters.
    std::optional<std::string> scope{};
    /// The client that it was issued to. At most 64 characters.
    std::optional<std::string> client_id{};
    /// Always `Bearer`. At most 16 characters.
    std::optional<std::string> token_type{};
    /// The user or client that it stands for. At most 128 characters.
    std::optional<std::string> sub{};
    /// Whom it is meant for. At most 256 characters.
    std::optional<std::string> aud{};
    /// Who issued it. At most 256 characters.
    std::optional<std::string> iss{};
    /// Its own id. At most 64 characters.
    std::optional<std::string> jti{};
    /// The tenant that it is bound to. At most 64 characters.
    std::optional<std::string> tenant_id{};
    /// When it ends, in seconds since 1970. At least 0.
    std::optional<std::int64_t> exp{};
    /// When it was issued, in seconds since 1970. At least 0.
    std::optional<std::int64_t> iat{};
    /// From when it is valid, in seconds since 1970. At least 0.
    std::optional<std::int64_t> nbf{};
    /// When the user signed in, in seconds since 1970. Only in a user's token. At least 0.
    std::optional<std::int64_t> auth_time{};
    /// How the user signed in. Only in a user's token. At most 64 characters.
    std::optional<std::string> acr{};
    /// By which means the user signed in (RFC 8176). Only in a user's token. At most 8 items.
    std::optional<std::vector<std::string>> amr{};

    bool operator==(const IntrospectionResponse&) const = default;
};

/// What the authorization server is and can do (RFC 8414). An endpoint that the instance does not serve is absent.
struct AuthorizationServerMetadata {
    /// The issuer, the same as `iss` in tokens. A URI. At most 256 characters.
    std::string issuer{};
    /// Where a user is sent to. A URI. At most 256 characters.
    std::optional<std::string> authorization_endpoint{};
    /// Where tokens are issued. A URI. At most 256 characters.
    std::string token_endpoint{};
    /// Where the public signing keys are. A URI. At most 256 characters.
    std::string jwks_uri{};
    /// Where tokens are revoked. A URI. At most 256 characters.
    std::optional<std::string> revocation_endpoint{};
    /// Where tokens are looked at. A URI. At most 256 characters.
    std::optional<std::string> introspection_endpoint{};
    /// All scopes. At most 16 items.
    std::vector<std::string> scopes_supported{};
    /// `code` alone. At most 4 items.
    std::vector<std::string> response_types_supported{};
    /// The grants of the token endpoint. At most 8 items.
    std::vector<std::string> grant_types_supported{};
    /// How a client may authenticate. At most 8 items.
    std::vector<std::string> token_endpoint_auth_methods_supported{};
    /// The algorithms of the assertions by which a client may authenticate. At most 8 items.
    std::optional<std::vector<std::string>> token_endpoint_auth_signing_alg_values_supported{};
    /// How a client may authenticate where tokens are revoked. At most 8 items.
    std::optional<std::vector<std::string>> revocation_endpoint_auth_methods_supported{};
    /// The algorithms of assertions there. At most 8 items.
    std::optional<std::vector<std::string>> revocation_endpoint_auth_signing_alg_values_supported{};
    /// How a client may authenticate where tokens are looked at. At most 8 items.
    std::optional<std::vector<std::string>> introspection_endpoint_auth_methods_supported{};
    /// The algorithms of assertions there. At most 8 items.
    std::optional<std::vector<std::string>> introspection_endpoint_auth_signing_alg_values_supported{};
    /// `S256` alone. At most 4 items.
    std::vector<std::string> code_challenge_methods_supported{};
    /// Whether the answer of an authorization names the issuer (RFC 9207).
    bool authorization_response_iss_parameter_supported = false;
    /// The assurance levels that a client may ask for. At most 8 items.
    std::optional<std::vector<std::string>> acr_values_supported{};
    /// Where this is explained to people. A URI. At most 256 characters.
    std::optional<std::string> service_documentation{};

    bool operator==(const AuthorizationServerMetadata&) const = default;
};

/// A public signing key (RFC 7517).
struct JsonWebKey {
    /// The kind of key, `RSA`. At most 16 characters.
    std::string kty{};
    /// What it is for, `sig`. At most 16 characters.
    std::string use{};
    /// The algorithm, `RS256`. At most 16 characters.
    std::string alg{};
    /// Its id, as in the header of the tokens that it signed. At most 64 characters.
    std::string kid{};
    /// The modulus, base64url. At most 1024 characters.
    std::string n{};
    /// The exponent, base64url. At most 16 characters.
    std::string e{};

    bool operator==(const JsonWebKey&) const = default;
};

/// The public signing keys. The next one is published before it is used, and a retired one stays until the last token
/// that it signed has ended.
struct JsonWebKeySet {
    /// The keys. At most 16 items.
    std::vector<JsonWebKey> keys{};

    bool operator==(const JsonWebKeySet&) const = default;
};

template <>
VENTURI_EXPORT Result<OAuthError> from_json<OAuthError>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthError>(const OAuthError& value);

template <>
VENTURI_EXPORT Result<TokenRequest> from_json<TokenRequest>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<TokenRequest>(const TokenRequest& value);

template <>
VENTURI_EXPORT Result<TokenResponse> from_json<TokenResponse>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<TokenResponse>(const TokenResponse& value);

template <>
VENTURI_EXPORT Result<RevocationRequest> from_json<RevocationRequest>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<RevocationRequest>(const RevocationRequest& value);

template <>
VENTURI_EXPORT Result<IntrospectionRequest> from_json<IntrospectionRequest>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IntrospectionRequest>(const IntrospectionRequest& value);

template <>
VENTURI_EXPORT Result<IntrospectionResponse> from_json<IntrospectionResponse>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IntrospectionResponse>(const IntrospectionResponse& value);

template <>
VENTURI_EXPORT Result<AuthorizationServerMetadata> from_json<AuthorizationServerMetadata>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<AuthorizationServerMetadata>(const AuthorizationServerMetadata& value);

template <>
VENTURI_EXPORT Result<JsonWebKey> from_json<JsonWebKey>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<JsonWebKey>(const JsonWebKey& value);

template <>
VENTURI_EXPORT Result<JsonWebKeySet> from_json<JsonWebKeySet>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<JsonWebKeySet>(const JsonWebKeySet& value);

}  // namespace venturi::inline v1
