# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.connectors import Connector, ConnectorKind, ConnectorPage

class ConnectorsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawConnectorsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

@type_check_only
class RawConnectorsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ConnectorPage]: ...
    def create(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Connector]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Connector]: ...
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
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Connector]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...

@type_check_only
class AsyncConnectorsResource:
    @property
    def with_raw_response(self) -> AsyncRawConnectorsResource: ...
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> AsyncPages[ConnectorPage, Connector]: ...
    async def create(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> Connector: ...
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        enabled: bool | Unset = ...,
        options: Mapping[str, str] | Unset = ...,
        credential: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> Connector: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...

@type_check_only
class AsyncRawConnectorsResource:
    async def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[ConnectorPage]: ...
    async def create(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Connector]: ...
    async def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[Connector]: ...
    async def update(
        self,
        id: str,
        *,
        name: str | Unset = ...,
        enabled: bool | Unset = ...,
        options: Mapping[str, str] | Unset = ...,
        credential: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[Connector]: ...
    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[None]: ...
