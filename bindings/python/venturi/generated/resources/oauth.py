# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.oauth import IntrospectionResponse, TokenResponse


class OauthResource:
    """`oauth`: Issues, revokes and introspects tokens (RFC 6749, 7636, 7009, 7662). Methods: `token`, `revoke`, `introspect`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def token(
        self,
        *,
        grant_type,
        client_id=UNSET,
        client_secret=UNSET,
        client_assertion_type=UNSET,
        client_assertion=UNSET,
        scope=UNSET,
        code=UNSET,
        redirect_uri=UNSET,
        code_verifier=UNSET,
        refresh_token=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Issues an access token: for a machine by `client_credentials`, for a user by `authorization_code`
        with PKCE, and again by `refresh_token`. The token is a signed JWT of at most 60 minutes. SDKs call
        this by themselves and renew ahead of time.

        Client authentication is by HTTP Basic, in the form, or by an assertion that the client signs
        (`private_key_jwt`). A public client sends its `client_id` alone, and is protected by PKCE. An
        authorization code works once; using it twice revokes what it gave. A refresh token works once too,
        and its answer brings the next. Where that answer was lost, the same one may be sent again within 30
        seconds, as long as nobody used what it had brought; any later use of it revokes the grant.

        grant_type: How the client proves that it may have a token.
        client_id: The client. Absent where HTTP Basic names it.
        client_secret: The client's secret. Absent with HTTP Basic, and for a public client.
        client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with
            `client_assertion`.
        client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works
            once, for at most five minutes.
        scope: The scopes that are wanted, separated by spaces. Where absent, all that the client may have.
            A refresh may narrow, never widen.
        code: The authorization code. It works once, within 60 seconds.
        redirect_uri: The same as in the authorization request.
        code_verifier: The PKCE verifier that the challenge was made from.
        refresh_token: The refresh token. It works once; the answer brings the next.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/oauth/token

        Raises: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth.token",
            TokenResponse,
            body={
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "client_assertion_type": client_assertion_type,
                "client_assertion": client_assertion,
                "scope": scope,
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
                "refresh_token": refresh_token,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def revoke(
        self,
        *,
        token,
        token_type_hint=UNSET,
        client_id=UNSET,
        client_secret=UNSET,
        client_assertion_type=UNSET,
        client_assertion=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Ends a token at once (RFC 7009). Revoking a refresh token ends every token of its grant. A token
        that is not known, or has ended already, is answered in the same way.

        token: The token. Revoking a refresh token ends every token of its grant.
        token_type_hint: What kind of token it probably is.
        client_id: The client. Absent where HTTP Basic names it.
        client_secret: The client's secret. Absent with HTTP Basic, and for a public client.
        client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with
            `client_assertion`.
        client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works
            once, for at most five minutes.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/oauth/revoke

        Raises: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth.revoke",
            None,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
                "client_assertion_type": client_assertion_type,
                "client_assertion": client_assertion,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def introspect(
        self,
        *,
        token,
        token_type_hint=UNSET,
        client_id=UNSET,
        client_secret=UNSET,
        client_assertion_type=UNSET,
        client_assertion=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Tells what a token is good for (RFC 7662). Of a token that is expired, revoked, malformed or another
        tenant's, it says `active` false and nothing else. Only confidential clients may ask.

        token: The token.
        token_type_hint: What kind of token it probably is.
        client_id: The client. Absent where HTTP Basic names it.
        client_secret: The client's secret. Absent with HTTP Basic.
        client_assertion_type: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with
            `client_assertion`.
        client_assertion: A JWT by which the client authenticates with its own key (RFC 7523). It works
            once, for at most five minutes.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        POST /api/v1/oauth/introspect

        Raises: MalformedRequestError, InvalidCredentialsError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth.introspect",
            IntrospectionResponse,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
                "client_assertion_type": client_assertion_type,
                "client_assertion": client_assertion,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
