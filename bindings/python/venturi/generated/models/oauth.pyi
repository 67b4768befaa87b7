# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

# Open: further members may come within v1.
OAuthErrorCode: TypeAlias = str

# Open: further members may come within v1.
GrantType: TypeAlias = str

# Open: further members may come within v1.
TokenTypeHint: TypeAlias = str

class OAuthError(Model):
    error: OAuthErrorCode
    error_description: str | None
    error_uri: str | None
    error_code: str
    trace_id: str
    def __init__(
        self,
        *,
        error: OAuthErrorCode,
        error_description: str | Unset = ...,
        error_uri: str | Unset = ...,
        error_code: str,
        trace_id: str,
    ) -> None: ...

class TokenRequest(Model):
    grant_type: GrantType
    client_id: str | None
    client_secret: str | None
    client_assertion_type: str | None
    client_assertion: str | None
    scope: str | None
    code: str | None
    redirect_uri: str | None
    code_verifier: str | None
    refresh_token: str | None
    def __init__(
        self,
        *,
        grant_type: GrantType,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        scope: str | Unset = ...,
        code: str | Unset = ...,
        redirect_uri: str | Unset = ...,
        code_verifier: str | Unset = ...,
        refresh_token: str | Unset = ...,
    ) -> None: ...

class TokenResponse(Model):
    access_token: str
    token_type: str
    expires_in: int
    scope: str | None
    refresh_token: str | None
    def __init__(
        self,
        *,
        access_token: str,
        token_type: str,
        expires_in: int,
        scope: str | Unset = ...,
        refresh_token: str | Unset = ...,
    ) -> None: ...

class RevocationRequest(Model):
    token: str
    token_type_hint: TokenTypeHint | None
    client_id: str | None
    client_secret: str | None
    client_assertion_type: str | None
    client_assertion: str | None
    def __init__(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
    ) -> None: ...

class IntrospectionRequest(Model):
    token: str
    token_type_hint: TokenTypeHint | None
    client_id: str | None
    client_secret: str | None
    client_assertion_type: str | None
    client_assertion: str | None
    def __init__(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
    ) -> None: ...

class IntrospectionResponse(Model):
    active: bool
    scope: str | None
    client_id: str | None
    token_type: str | None
    sub: str | None
    aud: str | None
    iss: str | None
    jti: str | None
    tenant_id: str | None
    exp: int | None
    iat: int | None
    nbf: int | None
    auth_time: int | None
    acr: str | None
    amr: list[str] | None
    def __init__(
        self,
        *,
        active: bool,
        scope: str | Unset = ...,
        client_id: str | Unset = ...,
        token_type: str | Unset = ...,
        sub: str | Unset = ...,
        aud: str | Unset = ...,
        iss: str | Unset = ...,
        jti: str | Unset = ...,
        tenant_id: str | Unset = ...,
        exp: int | Unset = ...,
        iat: int | Unset = ...,
        nbf: int | Unset = ...,
        auth_time: int | Unset = ...,
        acr: str | Unset = ...,
        amr: Sequence[str] | Unset = ...,
    ) -> None: ...

class AuthorizationServerMetadata(Model):
    issuer: str
    authorization_endpoint: str | None
    token_endpoint: str
    jwks_uri: str
    revocation_endpoint: str | None
    introspection_endpoint: str | None
    scopes_supported: list[str]
    response_types_supported: list[str]
    grant_types_supported: list[str]
    token_endpoint_auth_methods_supported: list[str]
    token_endpoint_auth_signing_alg_values_supported: list[str] | None
    revocation_endpoint_auth_methods_supported: list[str] | None
    revocation_endpoint_auth_signing_alg_values_supported: list[str] | None
    introspection_endpoint_auth_methods_supported: list[str] | None
    introspection_endpoint_auth_signing_alg_values_supported: list[str] | None
    code_challenge_methods_supported: list[str]
    authorization_response_iss_parameter_supported: bool
    acr_values_supported: list[str] | None
    service_documentation: str | None
    def __init__(
        self,
        *,
        issuer: str,
        authorization_endpoint: str | Unset = ...,
        token_endpoint: str,
        jwks_uri: str,
        revocation_endpoint: str | Unset = ...,
        introspection_endpoint: str | Unset = ...,
        scopes_supported: Sequence[str],
        response_types_supported: Sequence[str],
        grant_types_supported: Sequence[str],
        token_endpoint_auth_methods_supported: Sequence[str],
        token_endpoint_auth_signing_alg_values_supported: Sequence[str] | Unset = ...,
        revocation_endpoint_auth_methods_supported: Sequence[str] | Unset = ...,
        revocation_endpoint_auth_signing_alg_values_supported: Sequence[str] | Unset = ...,
        introspection_endpoint_auth_methods_supported: Sequence[str] | Unset = ...,
        introspection_endpoint_auth_signing_alg_values_supported: Sequence[str] | Unset = ...,
        code_challenge_methods_supported: Sequence[str],
        authorization_response_iss_parameter_supported: bool,
        acr_values_supported: Sequence[str] | Unset = ...,
        service_documentation: str | Unset = ...,
    ) -> None: ...

class JsonWebKey(Model):
    kty: str
    use: str
    alg: str
    kid: str
    n: str
    e: str
    def __init__(
        self,
        *,
        kty: str,
        use: str,
        alg: str,
        kid: str,
        n: str,
        e: str,
    ) -> None: ...

class JsonWebKeySet(Model):
    keys: list[JsonWebKey]
    def __init__(
        self,
        *,
        keys: Sequence[JsonWebKey | Mapping[str, Any]],
    ) -> None: ...
