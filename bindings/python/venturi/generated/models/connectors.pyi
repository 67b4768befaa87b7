# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Freshness, Page

# Open: further members may come within v1.
ConnectorKind: TypeAlias = str

# Open: further members may come within v1.
ConnectorHealth: TypeAlias = str

class ConnectorCreate(Model):
    kind: ConnectorKind
    name: str
    options: dict[str, str] | None
    credential: str | None
    def __init__(
        self,
        *,
        kind: ConnectorKind,
        name: str,
        options: Mapping[str, str] | Unset = ...,
        credential: str | Unset = ...,
    ) -> None: ...

class ConnectorUpdate(Model):
    name: str | None
    enabled: bool | None
    options: dict[str, str] | None
    credential: str | None
    def __init__(
        self,
        *,
        name: str | Unset = ...,
        enabled: bool | Unset = ...,
        options: Mapping[str, str] | Unset = ...,
        credential: str | None | Unset = ...,
    ) -> None: ...

class Connector(Model):
    id: str
    kind: ConnectorKind
    name: str
    enabled: bool
    options: dict[str, str]
    has_credential: bool
    health: ConnectorHealth
    freshness: Freshness
    last_attempt_at: datetime | None
    last_success_at: datetime | None
    lag_seconds: int | None
    last_error: str | None
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        kind: ConnectorKind,
        name: str,
        enabled: bool,
        options: Mapping[str, str],
        has_credential: bool,
        health: ConnectorHealth,
        freshness: Freshness,
        last_attempt_at: datetime | str | None,
        last_success_at: datetime | str | None,
        lag_seconds: int | None,
        last_error: str | None,
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class ConnectorPage(Model):
    data: list[Connector]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Connector | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
