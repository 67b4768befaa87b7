# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.keys import IngestionKey, IngestionKeyPage, IngestionKeyWithSecret

class IngestionKeysResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawIngestionKeysResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Pages[IngestionKeyPage, IngestionKey]: ...
    def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> IngestionKey: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...

@type_check_only
class RawIngestionKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IngestionKeyPage]: ...
    def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[IngestionKeyWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IngestionKey]: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[IngestionKeyWithSecret]: ...

@type_check_only
class AsyncIngestionKeysResource:
    @property
    def with_raw_response(self) -> AsyncRawIngestionKeysResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[IngestionKeyPage, IngestionKey]: ...
    async def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> IngestionKey: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...

@type_check_only
class AsyncRawIngestionKeysResource:
    async def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IngestionKeyPage]: ...
    async def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[IngestionKeyWithSecret]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IngestionKey]: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[IngestionKeyWithSecret]: ...
