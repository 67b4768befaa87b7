# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.keys import IngestionKey, IngestionKeyPage, IngestionKeyWithSecret

class IngestionKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[IngestionKeyPage, IngestionKey]: ...
    def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> IngestionKey: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> IngestionKeyWithSecret: ...

class AsyncIngestionKeysResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[IngestionKeyPage, IngestionKey]: ...
    def create(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[IngestionKeyWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[IngestionKey]: ...
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
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[IngestionKeyWithSecret]: ...
