# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.common import Scope
from ..models.keys import ClientKeySet, OAuthClient, OAuthClientKind, OAuthClientPage, OAuthClientWithSecret

class OauthClientsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[OAuthClientPage, OAuthClient]: ...
    def create(
        self,
        *,
        name: str,
        kind: OAuthClientKind,
        confidential: bool | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        scopes: Sequence[Scope] | Unset = ...,
        redirect_uris: Sequence[str] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> OAuthClient: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...
    def rotate_secret(
        self,
        id: str,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...

class AsyncOauthClientsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[OAuthClientPage, OAuthClient]: ...
    def create(
        self,
        *,
        name: str,
        kind: OAuthClientKind,
        confidential: bool | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        scopes: Sequence[Scope] | Unset = ...,
        redirect_uris: Sequence[str] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[OAuthClientWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[OAuthClient]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[None]: ...
    def rotate_secret(
        self,
        id: str,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[OAuthClientWithSecret]: ...
