# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `oauth`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class OAuthError(Model):
    """An error of an OAuth endpoint, in the form of RFC 6749 with `error_code` and `trace_id` added. The status is
    RFC 6749's too: 401 where the client could not be authenticated, and 400 for whatever else is wrong with the
    request. `error` says exactly what.

    error: The error of RFC 6749.
    error_description: What went wrong this time. For people.
    error_uri: Where the error is explained.
    error_code: The stable code, from the closed catalogue at `/errors.json`.
    trace_id: Quote it to support. Also in the `X-Trace-Id` header.
    """

    __slots__ = (
        "error",
        "error_description",
        "error_uri",
        "error_code",
        "trace_id",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("error", "error", None, None),
        ("error_description", "error_description", None, None),
        ("error_uri", "error_uri", None, None),
        ("error_code", "error_code", None, None),
        ("trace_id", "trace_id", None, None),
    )
    _required_ = frozenset(("error", "error_code", "trace_id", ))


class TokenRequest(Model):
    """A request for an access token, as a form. Which parameters are needed follows from `grant_type`.

    grant_type: How the client proves that it may have a token.
    client_id: The client. Absent where HTTP Basic names it.
    client_secret: The client's secret. Absent with HTTP Basic, and for a public client.
    client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
    client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five
        minutes.
    scope: The scopes that are wanted, separated by spaces. Where absent, all that the client may have. A refresh
        may narrow, never widen.
    code: The authorization code. It works once, within 60 seconds.
    redirect_uri: The same as in the authorization request.
    code_verifier: The PKCE verifier that the challenge was made from.
    refresh_token: The refresh token. It works once; the answer brings the next.
    """

    __slots__ = (
        "grant_type",
        "client_id",
        "client_secret",
        "client_assertion_type",
        "client_assertion",
        "scope",
        "code",
        "redirect_uri",
        "code_verifier",
        "refresh_token",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("grant_type", "grant_type", None, None),
        ("client_id", "client_id", None, None),
        ("client_secret", "client_secret", None, None),
        ("client_assertion_type", "client_assertion_type", None, None),
        ("client_assertion", "client_assertion", None, None),
        ("scope", "scope", None, None),
        ("code", "code", None, None),
        ("redirect_uri", "redirect_uri", None, None),
        ("code_verifier", "code_verifier", None, None),
        ("refresh_token", "refresh_token", None, None),
    )
    _required_ = frozenset(("grant_type", ))
    _secret_ = frozenset(("client_secret", "client_assertion", "code", "code_verifier", "refresh_token", ))


class TokenResponse(Model):
    """An access token.

    access_token: The token, a signed JWT. Send it in `Authorization` after `Bearer`.
    token_type: Always `Bearer`.
    expires_in: How many seconds it lives.
    scope: The scopes that it carries, separated by spaces. Absent where it carries none, as for ingestion.
    refresh_token: Obtains the next token without the user. Only with a user's grant.
    """

    __slots__ = (
        "access_token",
        "token_type",
        "expires_in",
        "scope",
        "refresh_token",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("access_token", "access_token", None, None),
        ("token_type", "token_type", None, None),
        ("expires_in", "expires_in", None, None),
        ("scope", "scope", None, None),
        ("refresh_token", "refresh_token", None, None),
    )
    _required_ = frozenset(("access_token", "token_type", "expires_in", ))
    _secret_ = frozenset(("access_token", "refresh_token", ))


class RevocationRequest(Model):
    """A token to be revoked, as a form.

    token: The token. Revoking a refresh token ends every token of its grant.
    token_type_hint: What kind of token it probably is.
    client_id: The client. Absent where HTTP Basic names it.
    client_secret: The client's secret. Absent with HTTP Basic, and for a public client.
    client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
    client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five
        minutes.
    """

    __slots__ = (
        "token",
        "token_type_hint",
        "client_id",
        "client_secret",
        "client_assertion_type",
        "client_assertion",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("token", "token", None, None),
        ("token_type_hint", "token_type_hint", None, None),
        ("client_id", "client_id", None, None),
        ("client_secret", "client_secret", None, None),
        ("client_assertion_type", "client_assertion_type", None, None),
        ("client_assertion", "client_assertion", None, None),
    )
    _required_ = frozenset(("token", ))
    _secret_ = frozenset(("token", "client_secret", "client_assertion", ))


class IntrospectionRequest(Model):
    """A token to be looked at, as a form.

    token: The token.
    token_type_hint: What kind of token it probably is.
    client_id: The client. Absent where HTTP Basic names it.
    client_secret: The client's secret. Absent with HTTP Basic.
    client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
    client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five
        minutes.
    """

    __slots__ = (
        "token",
        "token_type_hint",
        "client_id",
        "client_secret",
        "client_assertion_type",
        "client_assertion",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("token", "token", None, None),
        ("token_type_hint", "token_type_hint", None, None),
        ("client_id", "client_id", None, None),
        ("client_secret", "client_secret", None, None),
        ("client_assertion_type", "client_assertion_type", None, None),
        ("client_assertion", "client_assertion", None, None),
    )
    _required_ = frozenset(("token", ))
    _secret_ = frozenset(("token", "client_secret", "client_assertion", ))


class IntrospectionResponse(Model):
    """What a token is good for. Of a token that is not valid here it says `active` false and nothing else.

    active: Whether the token is valid now, and of the caller's tenant.
    scope: Its scopes, separated by spaces.
    client_id: The client that it was issued to.
    token_type: Always `Bearer`.
    sub: The user or client that it stands for.
    aud: Whom it is meant for.
    iss: Who issued it.
    jti: Its own id.
    tenant_id: The tenant that it is bound to.
    exp: When it ends, in seconds since 1970.
    iat: When it was issued, in seconds since 1970.
    nbf: From when it is valid, in seconds since 1970.
    auth_time: When the user signed in, in seconds since 1970. Only in a user's token.
    acr: How the user signed in. Only in a user's token.
    amr: By which means the user signed in (RFC 8176). Only in a user's token.
    """

    __slots__ = (
        "active",
        "scope",
        "client_id",
        "token_type",
        "sub",
        "aud",
        "iss",
        "jti",
        "tenant_id",
        "exp",
        "iat",
        "nbf",
        "auth_time",
        "acr",
        "amr",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("active", "active", None, None),
        ("scope", "scope", None, None),
        ("client_id", "client_id", None, None),
        ("token_type", "token_type", None, None),
        ("sub", "sub", None, None),
        ("aud", "aud", None, None),
        ("iss", "iss", None, None),
        ("jti", "jti", None, None),
        ("tenant_id", "tenant_id", None, None),
        ("exp", "exp", None, None),
        ("iat", "iat", None, None),
        ("nbf", "nbf", None, None),
        ("auth_time", "auth_time", None, None),
        ("acr", "acr", None, None),
        ("amr", "amr", None, None),
    )
    _required_ = frozenset(("active", ))


class AuthorizationServerMetadata(Model):
    """What the authorization server is and can do (RFC 8414). An endpoint that the instance does not serve is
    absent.

    issuer: The issuer, the same as `iss` in tokens.
    authorization_endpoint: Where a user is sent to.
    token_endpoint: Where tokens are issued.
    jwks_uri: Where the public signing keys are.
    revocation_endpoint: Where tokens are revoked.
    introspection_endpoint: Where tokens are looked at.
    scopes_supported: All scopes.
    response_types_supported: `code` alone.
    grant_types_supported: The grants of the token endpoint.
    token_endpoint_auth_methods_supported: How a client may authenticate.
    token_endpoint_auth_signing_alg_values_supported: The algorithms of the assertions by which a client may authenticate.
    revocation_endpoint_auth_methods_supported: How a client may authenticate where tokens are revoked.
    revocation_endpoint_auth_signing_alg_values_supported: The algorithms of assertions there.
    introspection_endpoint_auth_methods_supported: How a client may authenticate where tokens are looked at.
    introspection_endpoint_auth_signing_alg_values_supported: The algorithms of assertions there.
    code_challenge_methods_supported: `S256` alone.
    authorization_response_iss_parameter_supported: Whether the answer of an authorization names the issuer (RFC 9207).
    acr_values_supported: The assurance levels that a client may ask for.
    service_documentation: Where this is explained to people.
    """

    __slots__ = (
        "issuer",
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "revocation_endpoint",
        "introspection_endpoint",
        "scopes_supported",
        "response_types_supported",
        "grant_types_supported",
        "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported",
        "revocation_endpoint_auth_methods_supported",
        "revocation_endpoint_auth_signing_alg_values_supported",
        "introspection_endpoint_auth_methods_supported",
        "introspection_endpoint_auth_signing_alg_values_supported",
        "code_challenge_methods_supported",
        "authorization_response_iss_parameter_supported",
        "acr_values_supported",
        "service_documentation",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("issuer", "issuer", None, None),
        ("authorization_endpoint", "authorization_endpoint", None, None),
        ("token_endpoint", "token_endpoint", None, None),
        ("jwks_uri", "jwks_uri", None, None),
        ("revocation_endpoint", "revocation_endpoint", None, None),
        ("introspection_endpoint", "introspection_endpoint", None, None),
        ("scopes_supported", "scopes_supported", None, None),
        ("response_types_supported", "response_types_supported", None, None),
        ("grant_types_supported", "grant_types_supported", None, None),
        ("token_endpoint_auth_methods_supported", "token_endpoint_auth_methods_supported", None, None),
        ("token_endpoint_auth_signing_alg_values_supported", "token_endpoint_auth_signing_alg_values_supported", None, None),
        ("revocation_endpoint_auth_methods_supported", "revocation_endpoint_auth_methods_supported", None, None),
        ("revocation_endpoint_auth_signing_alg_values_supported", "revocation_endpoint_auth_signing_alg_values_supported", None, None),
        ("introspection_endpoint_auth_methods_supported", "introspection_endpoint_auth_methods_supported", None, None),
        ("introspection_endpoint_auth_signing_alg_values_supported", "introspection_endpoint_auth_signing_alg_values_supported", None, None),
        ("code_challenge_methods_supported", "code_challenge_methods_supported", None, None),
        ("authorization_response_iss_parameter_supported", "authorization_response_iss_parameter_supported", None, None),
        ("acr_values_supported", "acr_values_supported", None, None),
        ("service_documentation", "service_documentation", None, None),
    )
    _required_ = frozenset(("issuer", "token_endpoint", "jwks_uri", "scopes_supported", "response_types_supported", "grant_types_supported", "token_endpoint_auth_methods_supported", "code_challenge_methods_supported", "authorization_response_iss_parameter_supported", ))


class JsonWebKey(Model):
    """A public signing key (RFC 7517).

    kty: The kind of key, `RSA`.
    use: What it is for, `sig`.
    alg: The algorithm, `RS256`.
    kid: Its id, as in the header of the tokens that it signed.
    n: The modulus, base64url.
    e: The exponent, base64url.
    """

    __slots__ = (
        "kty",
        "use",
        "alg",
        "kid",
        "n",
        "e",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("kty", "kty", None, None),
        ("use", "use", None, None),
        ("alg", "alg", None, None),
        ("kid", "kid", None, None),
        ("n", "n", None, None),
        ("e", "e", None, None),
    )
    _required_ = frozenset(("kty", "use", "alg", "kid", "n", "e", ))


class JsonWebKeySet(Model):
    """The public signing keys. The next one is published before it is used, and a retired one stays until the last
    token that it signed has ended.

    keys: The keys.
    """

    __slots__ = (
        "keys",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("keys", "keys", list_of(JsonWebKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("keys", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "OAuthErrorCode": None,
    "GrantType": None,
    "TokenTypeHint": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
