# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page, Scope

# Open: further members may come within v1.
CredentialStatus: TypeAlias = str

OAuthClientKind: TypeAlias = Literal[
    "service",
    "interactive",
    "partner",
    "ingestion",
]

class ApiKey(Model):
    id: str
    name: str
    scopes: list[Scope]
    hint: str
    status: CredentialStatus
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        scopes: Sequence[Scope],
        hint: str,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        expires_at: datetime | str | None,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
    ) -> None: ...

class ApiKeyWithSecret(Model):
    id: str
    name: str
    scopes: list[Scope]
    hint: str
    status: CredentialStatus
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    secret: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
        scopes: Sequence[Scope],
        hint: str,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        expires_at: datetime | str | None,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        secret: str,
    ) -> None: ...

class ApiKeyCreate(Model):
    name: str
    scopes: list[Scope] | None
    expires_at: datetime | None
    def __init__(
        self,
        *,
        name: str,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
    ) -> None: ...

class ApiKeyRotate(Model):
    scopes: list[Scope] | None
    expires_at: datetime | None
    grace_seconds: int | None
    def __init__(
        self,
        *,
        scopes: Sequence[Scope] | Unset = ...,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
    ) -> None: ...

class IngestionKey(Model):
    id: str
    name: str
    hint: str
    status: CredentialStatus
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        hint: str,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        expires_at: datetime | str | None,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
    ) -> None: ...

class IngestionKeyWithSecret(Model):
    id: str
    name: str
    hint: str
    status: CredentialStatus
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    secret: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
        hint: str,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        expires_at: datetime | str | None,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        secret: str,
    ) -> None: ...

class IngestionKeyCreate(Model):
    name: str
    expires_at: datetime | None
    def __init__(
        self,
        *,
        name: str,
        expires_at: datetime | str | Unset = ...,
    ) -> None: ...

class IngestionKeyRotate(Model):
    expires_at: datetime | None
    grace_seconds: int | None
    def __init__(
        self,
        *,
        expires_at: datetime | str | Unset = ...,
        grace_seconds: int | Unset = ...,
    ) -> None: ...

class ClientKey(Model):
    kty: str
    use: str | None
    key_ops: list[str] | None
    alg: str | None
    kid: str | None
    crv: str | None
    x: str | None
    y: str | None
    n: str | None
    e: str | None
    ext: bool | None
    def __init__(
        self,
        *,
        kty: str,
        use: str | Unset = ...,
        key_ops: Sequence[str] | Unset = ...,
        alg: str | Unset = ...,
        kid: str | Unset = ...,
        crv: str | Unset = ...,
        x: str | Unset = ...,
        y: str | Unset = ...,
        n: str | Unset = ...,
        e: str | Unset = ...,
        ext: bool | Unset = ...,
    ) -> None: ...

class ApiKeyPage(Model):
    data: list[ApiKey]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[ApiKey | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class IngestionKeyPage(Model):
    data: list[IngestionKey]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[IngestionKey | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class ClientKeySet(Model):
    keys: list[ClientKey]
    def __init__(
        self,
        *,
        keys: Sequence[ClientKey | Mapping[str, Any]],
    ) -> None: ...

class OAuthClient(Model):
    id: str
    name: str
    kind: OAuthClientKind
    confidential: bool
    scopes: list[Scope]
    redirect_uris: list[str]
    hint: str | None
    status: CredentialStatus
    created_at: datetime
    created_by: str
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    jwks: ClientKeySet | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        kind: OAuthClientKind,
        confidential: bool,
        scopes: Sequence[Scope],
        redirect_uris: Sequence[str],
        hint: str | None,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        jwks: ClientKeySet | Mapping[str, Any] | None,
    ) -> None: ...

class OAuthClientWithSecret(Model):
    id: str
    name: str
    kind: OAuthClientKind
    confidential: bool
    scopes: list[Scope]
    redirect_uris: list[str]
    hint: str | None
    status: CredentialStatus
    created_at: datetime
    created_by: str
    last_used_at: datetime | None
    rotated_at: datetime | None
    previous_secret_expires_at: datetime | None
    jwks: ClientKeySet | None
    client_secret: str | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        kind: OAuthClientKind,
        confidential: bool,
        scopes: Sequence[Scope],
        redirect_uris: Sequence[str],
        hint: str | None,
        status: CredentialStatus,
        created_at: datetime | str,
        created_by: str,
        last_used_at: datetime | str | None,
        rotated_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        jwks: ClientKeySet | Mapping[str, Any] | None,
        client_secret: str | None,
    ) -> None: ...

class OAuthClientCreate(Model):
    name: str
    kind: OAuthClientKind
    confidential: bool | None
    jwks: ClientKeySet | None
    scopes: list[Scope] | None
    redirect_uris: list[str] | None
    def __init__(
        self,
        *,
        name: str,
        kind: OAuthClientKind,
        confidential: bool | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
        scopes: Sequence[Scope] | Unset = ...,
        redirect_uris: Sequence[str] | Unset = ...,
    ) -> None: ...

class OAuthClientRotateSecret(Model):
    grace_seconds: int | None
    jwks: ClientKeySet | None
    def __init__(
        self,
        *,
        grace_seconds: int | Unset = ...,
        jwks: ClientKeySet | Mapping[str, Any] | Unset = ...,
    ) -> None: ...

class OAuthClientPage(Model):
    data: list[OAuthClient]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[OAuthClient | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
