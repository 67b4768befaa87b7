# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.connectors import Connector, ConnectorKind, ConnectorPage

class ConnectorsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[ConnectorPage, Connector]: ...
    def create(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Connector: ...
    def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        enabled: bool | Unset = ...,
        options: Mapping[str, str] | Unset = ...,
        credential: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

class AsyncConnectorsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[ConnectorPage, Connector]: ...
    def create(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Connector]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[Connector]: ...
    def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        enabled: bool | Unset = ...,
        options: Mapping[str, str] | Unset = ...,
        credential: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Connector]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[None]: ...
