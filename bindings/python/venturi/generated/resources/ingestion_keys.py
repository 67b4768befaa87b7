# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.keys import IngestionKey, IngestionKeyPage, IngestionKeyWithSecret


class IngestionKeysResource:
    """`ingestion_keys`: Keys that can send events and do nothing else. Methods: `list`, `create`, `get`, `delete`, `rotate`."""

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
        """Lists the tenant's ingestion keys, the newest first. Secrets are never listed; `hint` helps to
        recognise a key.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/ingestion-keys, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, InvalidCredentialsError,
        CredentialExpiredError, InsufficientScopeError, TenantMismatchError, ValidationFailedError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "ingestion_keys.list",
            IngestionKeyPage,
            query={"cursor": cursor, "limit": limit},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create(
        self,
        *,
        name,
        expires_at=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates a key that can send events and do nothing else, and returns its secret, this once. It
        carries no scope: no read key can ingest, and no ingestion key can read.

        Repeating the request with the same Idempotency-Key returns the same key and the same secret for 24
        hours. Creation is audit-logged.

        name: A name to recognise it by.
        expires_at: When it stops working, within the tenant's maximum. Where absent, it gets that maximum;
            without one it does not expire.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/ingestion-keys, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "ingestion_keys.create",
            IngestionKeyWithSecret,
            body={
                "name": name,
                "expires_at": expires_at,
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
        """Returns a key without its secret.

        id: The ingestion key's id, `ikey_…`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/ingestion-keys/{id}, scope admin:config

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "ingestion_keys.get",
            IngestionKey,
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
        """Revokes a key. Events that it sends are refused from now on; what it sent before stays. It is no
        longer listed, and the audit log keeps its history.

        A user's token needs a sign-in within the last five minutes.

        id: The ingestion key's id, `ikey_…`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/ingestion-keys/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        NotFoundError, IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "ingestion_keys.delete",
            None,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def rotate(
        self,
        id,
        *,
        expires_at=UNSET,
        grace_seconds=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Gives a key a new secret, and returns it, this once. The id stays. The old secret stops at once, or
        works for `grace_seconds` more, so that senders lose no event.

        A user's token needs a sign-in within the last five minutes. Rotation is audit-logged.

        id: The ingestion key's id, `ikey_…`.
        expires_at: The new end of its life, within the tenant's maximum. Where absent, it stays.
        grace_seconds: How long the old secret still works, at most a day. It stops at once where absent.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/ingestion-keys/{id}/rotate, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        NotFoundError, ConflictError, IdempotencyInProgressError, PayloadTooLargeError,
        UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "ingestion_keys.rotate",
            IngestionKeyWithSecret,
            path={"id": id},
            body={
                "expires_at": expires_at,
                "grace_seconds": grace_seconds,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
