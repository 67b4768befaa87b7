// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";

/**
 * The error codes of RFC 6749 and those that extend it. New ones may appear.
 *
 * Open: further members may come within v1.
 */
export type OAuthErrorCode =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "unsupported_token_type"
  | "unsupported_response_type"
  | "invalid_scope"
  | "access_denied"
  | "server_error"
  | "temporarily_unavailable"
  | (string & {});

/**
 * How a client proves that it may have a token.
 *
 * Open: further members may come within v1.
 */
export type GrantType =
  | "client_credentials"
  | "authorization_code"
  | "refresh_token"
  | (string & {});

/**
 * What kind of token it probably is. A wrong hint does no harm.
 *
 * Open: further members may come within v1.
 */
export type TokenTypeHint =
  | "access_token"
  | "refresh_token"
  | (string & {});

/**
 * An error of an OAuth endpoint, in the form of RFC 6749 with `error_code` and `trace_id` added. The status is RFC
 * 6749's too: 401 where the client could not be authenticated, and 400 for whatever else is wrong with the request.
 * `error` says exactly what.
 */
export interface OAuthError {
  /**
   * The error of RFC 6749.
   */
  error: OAuthErrorCode;
  /**
   * What went wrong this time. For people.
   */
  errorDescription?: string;
  /**
   * Where the error is explained.
   */
  errorUri?: string;
  /**
   * The stable code, from the closed catalogue at `/errors.json`.
   */
  errorCode: string;
  /**
   * Quote it to support. Also in the `X-Trace-Id` header.
   */
  traceId: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOAuthError = new Set<string>(["error", "error_description", "error_uri", "error_code", "trace_id"]);

/** @internal */
export function decodeOAuthError(w: any): OAuthError {
  const model: OAuthError = {
    error: w.error,
    errorDescription: w.error_description,
    errorUri: w.error_uri,
    errorCode: w.error_code,
    traceId: w.trace_id,
  };
  return keep(model, w, knownOAuthError);
}

/**
 * A request for an access token, as a form. Which parameters are needed follows from `grant_type`.
 */
export interface TokenRequest {
  /**
   * How the client proves that it may have a token.
   */
  grantType: GrantType;
  /**
   * The client. Absent where HTTP Basic names it.
   */
  clientId?: string;
  /**
   * The client's secret. Absent with HTTP Basic, and for a public client.
   */
  clientSecret?: string;
  /**
   * `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
   */
  clientAssertionType?: string;
  /**
   * A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes.
   */
  clientAssertion?: string;
  /**
   * The scopes that are wanted, separated by spaces. Where absent, all that the client may have. A refresh may
   * narrow, never widen.
   */
  scope?: string;
  /**
   * The authorization code. It works once, within 60 seconds.
   */
  code?: string;
  /**
   * The same as in the authorization request.
   */
  redirectUri?: string;
  /**
   * The PKCE verifier that the challenge was made from.
   */
  codeVerifier?: string;
  /**
   * The refresh token. It works once; the answer brings the next.
   */
  refreshToken?: string;
}

/** @internal */
export function encodeTokenRequest(m: TokenRequest): unknown {
  return {
    grant_type: m.grantType,
    client_id: m.clientId,
    client_secret: m.clientSecret,
    client_assertion_type: m.clientAssertionType,
    client_assertion: m.clientAssertion,
    scope: m.scope,
    code: m.code,
    redirect_uri: m.redirectUri,
    code_verifier: m.codeVerifier,
    refresh_token: m.refreshToken,
  };
}

/**
 * An access token.
 */
export interface TokenResponse {
  /**
   * The token, a signed JWT. Send it in `Authorization` after `Bearer`.
   */
  accessToken: string;
  /**
   * Always `Bearer`.
   */
  tokenType: string;
  /**
   * How many seconds it lives.
   */
  expiresIn: number;
  /**
   * The scopes that it carries, separated by spaces. Absent where it carries none, as for ingestion.
   */
  scope?: string;
  /**
   * Obtains the next token without the user. Only with a user's grant.
   */
  refreshToken?: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownTokenResponse = new Set<string>(["access_token", "token_type", "expires_in", "scope", "refresh_token"]);

/** @internal */
export function decodeTokenResponse(w: any): TokenResponse {
  const model: TokenResponse = {
    accessToken: w.access_token,
    tokenType: w.token_type,
    expiresIn: w.expires_in,
    scope: w.scope,
    refreshToken: w.refresh_token,
  };
  return keep(model, w, knownTokenResponse);
}

/**
 * A token to be revoked, as a form.
 */
export interface RevocationRequest {
  /**
   * The token. Revoking a refresh token ends every token of its grant.
   */
  token: string;
  /**
   * What kind of token it probably is.
   */
  tokenTypeHint?: TokenTypeHint;
  /**
   * The client. Absent where HTTP Basic names it.
   */
  clientId?: string;
  /**
   * The client's secret. Absent with HTTP Basic, and for a public client.
   */
  clientSecret?: string;
  /**
   * `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
   */
  clientAssertionType?: string;
  /**
   * A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes.
   */
  clientAssertion?: string;
}

/** @internal */
export function encodeRevocationRequest(m: RevocationRequest): unknown {
  return {
    token: m.token,
    token_type_hint: m.tokenTypeHint,
    client_id: m.clientId,
    client_secret: m.clientSecret,
    client_assertion_type: m.clientAssertionType,
    client_assertion: m.clientAssertion,
  };
}

/**
 * A token to be looked at, as a form.
 */
export interface IntrospectionRequest {
  /**
   * The token.
   */
  token: string;
  /**
   * What kind of token it probably is.
   */
  tokenTypeHint?: TokenTypeHint;
  /**
   * The client. Absent where HTTP Basic names it.
   */
  clientId?: string;
  /**
   * The client's secret. Absent with HTTP Basic.
   */
  clientSecret?: string;
  /**
   * `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `client_assertion`.
   */
  clientAssertionType?: string;
  /**
   * A JWT by which the client authenticates with its own key (RFC 7523). It works once, for at most five minutes.
   */
  clientAssertion?: string;
}

/** @internal */
export function encodeIntrospectionRequest(m: IntrospectionRequest): unknown {
  return {
    token: m.token,
    token_type_hint: m.tokenTypeHint,
    client_id: m.clientId,
    client_secret: m.clientSecret,
    client_assertion_type: m.clientAssertionType,
    client_assertion: m.clientAssertion,
  };
}

/**
 * What a token is good for. Of a token that is not valid here it says `active` false and nothing else.
 */
export interface IntrospectionResponse {
  /**
   * Whether the token is valid now, and of the caller's tenant.
   */
  active: boolean;
  /**
   * Its scopes, separated by spaces.
   */
  scope?: string;
  /**
   * The client that it was issued to.
   */
  clientId?: string;
  /**
   * Always `Bearer`.
   */
  tokenType?: string;
  /**
   * The user or client that it stands for.
   */
  sub?: string;
  /**
   * Whom it is meant for.
   */
  aud?: string;
  /**
   * Who issued it.
   */
  iss?: string;
  /**
   * Its own id.
   */
  jti?: string;
  /**
   * The tenant that it is bound to.
   */
  tenantId?: string;
  /**
   * When it ends, in seconds since 1970.
   */
  exp?: number;
  /**
   * When it was issued, in seconds since 1970.
   */
  iat?: number;
  /**
   * From when it is valid, in seconds since 1970.
   */
  nbf?: number;
  /**
   * When the user signed in, in seconds since 1970. Only in a user's token.
   */
  authTime?: number;
  /**
   * How the user signed in. Only in a user's token.
   */
  acr?: string;
  /**
   * By which means the user signed in (RFC 8176). Only in a user's token.
   */
  amr?: string[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIntrospectionResponse = new Set<string>(["active", "scope", "client_id", "token_type", "sub", "aud", "iss", "jti", "tenant_id", "exp", "iat", "nbf",
  "auth_time", "acr", "amr"]);

/** @internal */
export function decodeIntrospectionResponse(w: any): IntrospectionResponse {
  const model: IntrospectionResponse = {
    active: w.active,
    scope: w.scope,
    clientId: w.client_id,
    tokenType: w.token_type,
    sub: w.sub,
    aud: w.aud,
    iss: w.iss,
    jti: w.jti,
    tenantId: w.tenant_id,
    exp: w.exp,
    iat: w.iat,
    nbf: w.nbf,
    authTime: w.auth_time,
    acr: w.acr,
    amr: w.amr,
  };
  return keep(model, w, knownIntrospectionResponse);
}

/**
 * What the authorization server is and can do (RFC 8414). An endpoint that the instance does not serve is absent.
 */
export interface AuthorizationServerMetadata {
  /**
   * The issuer, the same as `iss` in tokens.
   */
  issuer: string;
  /**
   * Where a user is sent to.
   */
  authorizationEndpoint?: string;
  /**
   * Where tokens are issued.
   */
  tokenEndpoint: string;
  /**
   * Where the public signing keys are.
   */
  jwksUri: string;
  /**
   * Where tokens are revoked.
   */
  revocationEndpoint?: string;
  /**
   * Where tokens are looked at.
   */
  introspectionEndpoint?: string;
  /**
   * All scopes.
   */
  scopesSupported: string[];
  /**
   * `code` alone.
   */
  responseTypesSupported: string[];
  /**
   * The grants of the token endpoint.
   */
  grantTypesSupported: string[];
  /**
   * How a client may authenticate.
   */
  tokenEndpointAuthMethodsSupported: string[];
  /**
   * The algorithms of the assertions by which a client may authenticate.
   */
  tokenEndpointAuthSigningAlgValuesSupported?: string[];
  /**
   * How a client may authenticate where tokens are revoked.
   */
  revocationEndpointAuthMethodsSupported?: string[];
  /**
   * The algorithms of assertions there.
   */
  revocationEndpointAuthSigningAlgValuesSupported?: string[];
  /**
   * How a client may authenticate where tokens are looked at.
   */
  introspectionEndpointAuthMethodsSupported?: string[];
  /**
   * The algorithms of assertions there.
   */
  introspectionEndpointAuthSigningAlgValuesSupported?: string[];
  /**
   * `S256` alone.
   */
  codeChallengeMethodsSupported: string[];
  /**
   * Whether the answer of an authorization names the issuer (RFC 9207).
   */
  authorizationResponseIssParameterSupported: boolean;
  /**
   * The assurance levels that a client may ask for.
   */
  acrValuesSupported?: string[];
  /**
   * Where this is explained to people.
   */
  serviceDocumentation?: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownAuthorizationServerMetadata = new Set<string>(["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint", "introspection_endpoint",
  "scopes_supported", "response_types_supported", "grant_types_supported", "token_endpoint_auth_methods_supported",
  "token_endpoint_auth_signing_alg_values_supported", "revocation_endpoint_auth_methods_supported",
  "revocation_endpoint_auth_signing_alg_values_supported", "introspection_endpoint_auth_methods_supported",
  "introspection_endpoint_auth_signing_alg_values_supported", "code_challenge_methods_supported",
  "authorization_response_iss_parameter_supported", "acr_values_supported", "service_documentation"]);

/** @internal */
export function decodeAuthorizationServerMetadata(w: any): AuthorizationServerMetadata {
  const model: AuthorizationServerMetadata = {
    issuer: w.issuer,
    authorizationEndpoint: w.authorization_endpoint,
    tokenEndpoint: w.token_endpoint,
    jwksUri: w.jwks_uri,
    revocationEndpoint: w.revocation_endpoint,
    introspectionEndpoint: w.introspection_endpoint,
    scopesSupported: w.scopes_supported,
    responseTypesSupported: w.response_types_supported,
    grantTypesSupported: w.grant_types_supported,
    tokenEndpointAuthMethodsSupported: w.token_endpoint_auth_methods_supported,
    tokenEndpointAuthSigningAlgValuesSupported: w.token_endpoint_auth_signing_alg_values_supported,
    revocationEndpointAuthMethodsSupported: w.revocation_endpoint_auth_methods_supported,
    revocationEndpointAuthSigningAlgValuesSupported: w.revocation_endpoint_auth_signing_alg_values_supported,
    introspectionEndpointAuthMethodsSupported: w.introspection_endpoint_auth_methods_supported,
    introspectionEndpointAuthSigningAlgValuesSupported: w.introspection_endpoint_auth_signing_alg_values_supported,
    codeChallengeMethodsSupported: w.code_challenge_methods_supported,
    authorizationResponseIssParameterSupported: w.authorization_response_iss_parameter_supported,
    acrValuesSupported: w.acr_values_supported,
    serviceDocumentation: w.service_documentation,
  };
  return keep(model, w, knownAuthorizationServerMetadata);
}

/**
 * A public signing key (RFC 7517).
 */
export interface JsonWebKey {
  /**
   * The kind of key, `RSA`.
   */
  kty: string;
  /**
   * What it is for, `sig`.
   */
  use: string;
  /**
   * The algorithm, `RS256`.
   */
  alg: string;
  /**
   * Its id, as in the header of the tokens that it signed.
   */
  kid: string;
  /**
   * The modulus, base64url.
   */
  n: string;
  /**
   * The exponent, base64url.
   */
  e: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownJsonWebKey = new Set<string>(["kty", "use", "alg", "kid", "n", "e"]);

/** @internal */
export function decodeJsonWebKey(w: any): JsonWebKey {
  const model: JsonWebKey = {
    kty: w.kty,
    use: w.use,
    alg: w.alg,
    kid: w.kid,
    n: w.n,
    e: w.e,
  };
  return keep(model, w, knownJsonWebKey);
}

/**
 * The public signing keys. The next one is published before it is used, and a retired one stays until the last token
 * that it signed has ended.
 */
export interface JsonWebKeySet {
  /**
   * The keys.
   */
  keys: JsonWebKey[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownJsonWebKeySet = new Set<string>(["keys"]);

/** @internal */
export function decodeJsonWebKeySet(w: any): JsonWebKeySet {
  const model: JsonWebKeySet = {
    keys: w.keys.map(decodeJsonWebKey),
  };
  return keep(model, w, knownJsonWebKeySet);
}
