# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.common import Scope
from ..models.keys import ClientKeySet, OAuthClient, OAuthClientKind, OAuthClientPage, OAuthClientWithSecret

class OauthClientsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawOauthClientsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> OAuthClient: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...

@type_check_only
class RawOauthClientsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[OAuthClientPage]: ...
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[OAuthClientWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[OAuthClient]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
    def rotate_secret(
        self,
        id: str,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[OAuthClientWithSecret]: ...

@type_check_only
class AsyncOauthClientsResource:
    @property
    def with_raw_response(self) -> AsyncRawOauthClientsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[OAuthClientPage, OAuthClient]: ...
    async def create(
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> OAuthClient: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...
    async def rotate_secret(
        self,
        id: str,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> OAuthClientWithSecret: ...

@type_check_only
class AsyncRawOauthClientsResource:
    async def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[OAuthClientPage]: ...
    async def create(
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[OAuthClientWithSecret]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[OAuthClient]: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
    async def rotate_secret(
        self,
        id: str,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[OAuthClientWithSecret]: ...
