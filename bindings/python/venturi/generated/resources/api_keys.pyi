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
from ..models.keys import ApiKey, ApiKeyPage, ApiKeyWithSecret

class ApiKeysResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawApiKeysResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Pages[ApiKeyPage, ApiKey]: ...
    def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> ApiKey: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...

@type_check_only
class RawApiKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ApiKeyPage]: ...
    def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[ApiKeyWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ApiKey]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
    def rotate(
        self,
        id: str,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[ApiKeyWithSecret]: ...

@type_check_only
class AsyncApiKeysResource:
    @property
    def with_raw_response(self) -> AsyncRawApiKeysResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[ApiKeyPage, ApiKey]: ...
    async def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> ApiKey: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...
    async def rotate(
        self,
        id: str,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> ApiKeyWithSecret: ...

@type_check_only
class AsyncRawApiKeysResource:
    async def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ApiKeyPage]: ...
    async def create(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[ApiKeyWithSecret]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ApiKey]: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
    async def rotate(
        self,
        id: str,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[ApiKeyWithSecret]: ...
