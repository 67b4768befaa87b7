# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.directory import DeleteResult, Edge, EdgeInput, EdgePage, Identity, IdentityInput, IdentityPage, Organization, OrganizationInput, OrganizationPage, Project, ProjectInput, ProjectPage, Service, ServiceInput, ServicePage, UpsertResult

class DirectoryEdgesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[EdgePage, Edge]: ...
    def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryIdentitiesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[IdentityPage, Identity]: ...
    def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryOrganizationsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[OrganizationPage, Organization]: ...
    def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryProjectsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[ProjectPage, Project]: ...
    def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryServicesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[ServicePage, Service]: ...
    def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryResource:
    @property
    def edges(self) -> DirectoryEdgesResource: ...
    @property
    def identities(self) -> DirectoryIdentitiesResource: ...
    @property
    def organizations(self) -> DirectoryOrganizationsResource: ...
    @property
    def projects(self) -> DirectoryProjectsResource: ...
    @property
    def services(self) -> DirectoryServicesResource: ...

class AsyncDirectoryEdgesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[EdgePage, Edge]: ...
    def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[DeleteResult]: ...

class AsyncDirectoryIdentitiesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[IdentityPage, Identity]: ...
    def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[DeleteResult]: ...

class AsyncDirectoryOrganizationsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[OrganizationPage, Organization]: ...
    def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[DeleteResult]: ...

class AsyncDirectoryProjectsResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[ProjectPage, Project]: ...
    def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[DeleteResult]: ...

class AsyncDirectoryServicesResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[ServicePage, Service]: ...
    def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[DeleteResult]: ...

class AsyncDirectoryResource:
    @property
    def edges(self) -> AsyncDirectoryEdgesResource: ...
    @property
    def identities(self) -> AsyncDirectoryIdentitiesResource: ...
    @property
    def organizations(self) -> AsyncDirectoryOrganizationsResource: ...
    @property
    def projects(self) -> AsyncDirectoryProjectsResource: ...
    @property
    def services(self) -> AsyncDirectoryServicesResource: ...
