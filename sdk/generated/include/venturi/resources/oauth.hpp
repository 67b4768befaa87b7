// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// Issues, revokes and introspects tokens (RFC 6749, 7636, 7009, 7662).
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT OauthResource {
public:
    /// Made by the client; see Venturi.
    explicit OauthResource(std::shared_ptr<runtime::Core> core);

    /// Obtain an access token.
    ///
    /// Issues an access token: for a machine by `client_credentials`, for a user by `authorization_code` with PKCE, and
    /// again by `refresh_token`. The token is a signed JWT of at most 60 minutes. SDKs call this by themselves and
    /// renew ahead of time.
    ///
    /// Client authentication is by HTTP Basic, in the form, or by an assertion that the client signs
    /// (`private_key_jwt`). A public client sends its `client_id` alone, and is protected by PKCE. An authorization
    /// code works once; using it twice revokes what it gave. A refresh token works once too, and its answer brings the
    /// next. Where that answer was lost, the same one may be sent again within 30 seconds, as long as nobody used what
    /// it had brought; any later use of it revokes the grant.
    ///
    /// The client authenticates itself (HTTP Basic). Draws from the rate limit class `auth`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/oauth/token`
    Call<TokenResponse> token(const TokenRequest& body, CallOptions options = {}) const;

    /// Revoke a token.
    ///
    /// Ends a token at once (RFC 7009). Revoking a refresh token ends every token of its grant. A token that is not
    /// known, or has ended already, is answered in the same way.
    ///
    /// The client authenticates itself (HTTP Basic). Draws from the rate limit class `auth`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/oauth/revoke`
    Call<void> revoke(const RevocationRequest& body, CallOptions options = {}) const;

    /// Look at a token.
    ///
    /// Tells what a token is good for (RFC 7662). Of a token that is expired, revoked, malformed or another tenant's,
    /// it says `active` false and nothing else. Only confidential clients may ask.
    ///
    /// The client authenticates itself (HTTP Basic). Draws from the rate limit class `auth`.
    ///
    /// Errors: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError, UnsupportedMediaTypeError,
    /// ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
    ///
    /// `POST /api/v1/oauth/introspect`
    Call<IntrospectionResponse> introspect(const IntrospectionRequest& body, CallOptions options = {}) const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
