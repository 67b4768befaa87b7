// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import type { IntrospectionRequest, IntrospectionResponse, RevocationRequest, TokenRequest, TokenResponse } from "../models/oauth.js";
import { decodeIntrospectionResponse, decodeTokenResponse, encodeIntrospectionRequest, encodeRevocationRequest, encodeTokenRequest } from "../models/oauth.js";

/** `oauth` */
export class OauthResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Issues an access token: for a machine by `client_credentials`, for a user by `authorization_code` with PKCE,
   * and again by `refresh_token`. The token is a signed JWT of at most 60 minutes. SDKs call this by themselves
   * and renew ahead of time.
   *
   * Client authentication is by HTTP Basic, in the form, or by an assertion that the client signs
   * (`private_key_jwt`). A public client sends its `client_id` alone, and is protected by PKCE. An authorization
   * code works once; using it twice revokes what it gave. A refresh token works once too, and its answer brings
   * the next. Where that answer was lost, the same one may be sent again within 30 seconds, as long as nobody
   * used what it had brought; any later use of it revokes the grant.
   *
   * POST /api/v1/oauth/token
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  token(body: TokenRequest, options: CallOptions = {}): ApiPromise<TokenResponse> {
    return this.core.call({
      operation: "oauth.token",
      body: () => encodeTokenRequest(body),
      options,
      decode: decodeTokenResponse,
    });
  }

  /**
   * Ends a token at once (RFC 7009). Revoking a refresh token ends every token of its grant. A token that is not
   * known, or has ended already, is answered in the same way.
   *
   * POST /api/v1/oauth/revoke
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  revoke(body: RevocationRequest, options: CallOptions = {}): ApiPromise<void> {
    return this.core.call({
      operation: "oauth.revoke",
      body: () => encodeRevocationRequest(body),
      options,
      decode: () => undefined,
    });
  }

  /**
   * Tells what a token is good for (RFC 7662). Of a token that is expired, revoked, malformed or another
   * tenant's, it says `active` false and nothing else. Only confidential clients may ask.
   *
   * POST /api/v1/oauth/introspect
   *
   * Rejects with MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
   * ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  introspect(body: IntrospectionRequest, options: CallOptions = {}): ApiPromise<IntrospectionResponse> {
    return this.core.call({
      operation: "oauth.introspect",
      body: () => encodeIntrospectionRequest(body),
      options,
      decode: decodeIntrospectionResponse,
    });
  }
}
