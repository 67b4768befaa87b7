# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.directory import DeleteResult, Edge, EdgeInput, EdgePage, Identity, IdentityInput, IdentityPage, Organization, OrganizationInput, OrganizationPage, Project, ProjectInput, ProjectPage, Service, ServiceInput, ServicePage, UpsertResult

class DirectoryEdgesResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawDirectoryEdgesResource: ...
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
    ) -> Pages[EdgePage, Edge]: ...
    def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryIdentitiesResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawDirectoryIdentitiesResource: ...
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
    ) -> Pages[IdentityPage, Identity]: ...
    def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryOrganizationsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawDirectoryOrganizationsResource: ...
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
    ) -> Pages[OrganizationPage, Organization]: ...
    def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryProjectsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawDirectoryProjectsResource: ...
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
    ) -> Pages[ProjectPage, Project]: ...
    def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryServicesResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawDirectoryServicesResource: ...
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
    ) -> Pages[ServicePage, Service]: ...
    def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

class DirectoryResource:
    def __init__(self, calls: Any) -> None: ...
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

@type_check_only
class RawDirectoryEdgesResource:
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
    ) -> RawResponse[EdgePage]: ...
    def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class RawDirectoryIdentitiesResource:
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
    ) -> RawResponse[IdentityPage]: ...
    def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class RawDirectoryOrganizationsResource:
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
    ) -> RawResponse[OrganizationPage]: ...
    def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class RawDirectoryProjectsResource:
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
    ) -> RawResponse[ProjectPage]: ...
    def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class RawDirectoryServicesResource:
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
    ) -> RawResponse[ServicePage]: ...
    def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class RawDirectoryResource:
    @property
    def edges(self) -> RawDirectoryEdgesResource: ...
    @property
    def identities(self) -> RawDirectoryIdentitiesResource: ...
    @property
    def organizations(self) -> RawDirectoryOrganizationsResource: ...
    @property
    def projects(self) -> RawDirectoryProjectsResource: ...
    @property
    def services(self) -> RawDirectoryServicesResource: ...

@type_check_only
class AsyncDirectoryEdgesResource:
    @property
    def with_raw_response(self) -> AsyncRawDirectoryEdgesResource: ...
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
    ) -> AsyncPages[EdgePage, Edge]: ...
    async def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

@type_check_only
class AsyncDirectoryIdentitiesResource:
    @property
    def with_raw_response(self) -> AsyncRawDirectoryIdentitiesResource: ...
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
    ) -> AsyncPages[IdentityPage, Identity]: ...
    async def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

@type_check_only
class AsyncDirectoryOrganizationsResource:
    @property
    def with_raw_response(self) -> AsyncRawDirectoryOrganizationsResource: ...
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
    ) -> AsyncPages[OrganizationPage, Organization]: ...
    async def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

@type_check_only
class AsyncDirectoryProjectsResource:
    @property
    def with_raw_response(self) -> AsyncRawDirectoryProjectsResource: ...
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
    ) -> AsyncPages[ProjectPage, Project]: ...
    async def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

@type_check_only
class AsyncDirectoryServicesResource:
    @property
    def with_raw_response(self) -> AsyncRawDirectoryServicesResource: ...
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
    ) -> AsyncPages[ServicePage, Service]: ...
    async def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> UpsertResult: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> DeleteResult: ...

@type_check_only
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

@type_check_only
class AsyncRawDirectoryEdgesResource:
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
    ) -> RawResponse[EdgePage]: ...
    async def upsert(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class AsyncRawDirectoryIdentitiesResource:
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
    ) -> RawResponse[IdentityPage]: ...
    async def upsert(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class AsyncRawDirectoryOrganizationsResource:
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
    ) -> RawResponse[OrganizationPage]: ...
    async def upsert(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class AsyncRawDirectoryProjectsResource:
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
    ) -> RawResponse[ProjectPage]: ...
    async def upsert(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class AsyncRawDirectoryServicesResource:
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
    ) -> RawResponse[ServicePage]: ...
    async def upsert(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[UpsertResult]: ...
    async def delete(
        self,
        *,
        id: Sequence[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
        idempotency_key: str | None = ...,
    ) -> RawResponse[DeleteResult]: ...

@type_check_only
class AsyncRawDirectoryResource:
    @property
    def edges(self) -> AsyncRawDirectoryEdgesResource: ...
    @property
    def identities(self) -> AsyncRawDirectoryIdentitiesResource: ...
    @property
    def organizations(self) -> AsyncRawDirectoryOrganizationsResource: ...
    @property
    def projects(self) -> AsyncRawDirectoryProjectsResource: ...
    @property
    def services(self) -> AsyncRawDirectoryServicesResource: ...
