# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.keys import OAuthClient, OAuthClientPage, OAuthClientWithSecret


class OauthClientsResource:
    """`oauth_clients`: Machine and interactive clients of the authorization server. Methods: `list`, `create`, `get`, `delete`,
    `rotate_secret`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's OAuth clients, the newest first. Secrets are never listed; `hint` helps to
        recognise one.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/oauth-clients, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
        CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "oauth_clients.list",
            OAuthClientPage,
            query={"cursor": cursor, "limit": limit},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create(
        self,
        *,
        name,
        kind,
        confidential=UNSET,
        jwks=UNSET,
        scopes=UNSET,
        redirect_uris=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates a client and returns its secret, this once; it is stored only as a salted hash. A client
        without a secret gets none.

        A client that is given `jwks` authenticates by assertions that it signs itself (`private_key_jwt`,
        RFC 7523), and gets no secret.

        Its tokens carry at most the scopes that are chosen here, and never more than you hold yourself.
        Repeating the request with the same Idempotency-Key returns the same client and the same secret for
        24 hours. Creation is audit-logged.

        name: A name to recognise it by. Users see it when they are asked for consent.
        kind: What it is for. It cannot be changed afterwards.
        confidential: Whether it can keep a secret. Only an interactive client may say false.
        jwks: Its public keys. It then authenticates by assertions that it signs (`private_key_jwt`), and
            gets no secret.
        scopes: The scopes that its tokens may carry, at least one, and never more than you hold. None for a
            client of kind `ingestion`.
        redirect_uris: Where a user may be sent back to, by https, or by http on a loopback address. Needed
            by an interactive client, and by no other.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/oauth-clients, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        NoScopeError, ScopeNotGrantableError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth_clients.create",
            OAuthClientWithSecret,
            body={
                "name": name,
                "kind": kind,
                "confidential": confidential,
                "jwks": jwks,
                "scopes": scopes,
                "redirect_uris": redirect_uris,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def get(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns a client without its secret.

        id: The client's id, `cli_…`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/oauth-clients/{id}, scope admin:config

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth_clients.get",
            OAuthClient,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def delete(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes a client. It obtains no more tokens, and those that it holds are refused from now on. The
        audit log keeps its history.

        A user's token needs a sign-in within the last five minutes.

        id: The client's id, `cli_…`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/oauth-clients/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        NotFoundError, IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth_clients.delete",
            None,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def rotate_secret(
        self,
        id,
        *,
        grace_seconds=UNSET,
        jwks=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Gives a client a new secret, and returns it, this once. The id stays, and so do the tokens that it
        holds. The old secret stops at once, or works for `grace_seconds` more. Of a client that
        authenticates by its keys, `jwks` replaces them, and no secret comes back. A client with neither is
        a `CONFLICT`, and so is one that is given the other's kind.

        A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.

        id: The client's id, `cli_…`.
        grace_seconds: How long the old secret still works, at most a day. It stops at once where absent.
        jwks: The keys in the place of the old, which stop at once. Needed by a client that authenticates by
            its keys, and taken from no other.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/oauth-clients/{id}/rotate-secret, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        NotFoundError, ConflictError, IdempotencyInProgressError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "oauth_clients.rotate_secret",
            OAuthClientWithSecret,
            path={"id": id},
            body={
                "grace_seconds": grace_seconds,
                "jwks": jwks,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
