# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.common import Scope
from ..models.keys import ApiKey, ApiKeyPage, ApiKeyWithSecret

class ApiKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[ApiKeyPage, ApiKey]: ...
    def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> ApiKey: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...
    def rotate(
        self,
        id: str,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...

class AsyncApiKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[ApiKeyPage, ApiKey]: ...
    def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[ApiKeyWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[ApiKey]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[None]: ...
    def rotate(
        self,
        id: str,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[ApiKeyWithSecret]: ...
