# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page

# Open: further members may come within v1.
MatchKeyKind: TypeAlias = str

IdentityKind: TypeAlias = Literal[
    "person",
    "service_account",
    "ci_pipeline",
]

ProjectKind: TypeAlias = Literal[
    "repository",
    "deployable_unit",
]

OrganizationKind: TypeAlias = Literal[
    "team",
    "unit",
]

EdgeKind: TypeAlias = Literal[
    "service_project",
    "service_identity",
    "project_organization",
    "identity_organization",
    "budgeted_under",
    "billed_to",
]

# Open: further members may come within v1.
EdgeSource: TypeAlias = str

UpsertOutcome: TypeAlias = Literal[
    "created",
    "updated",
    "unchanged",
]

class MatchKey(Model):
    kind: MatchKeyKind
    value: str
    def __init__(
        self,
        *,
        kind: MatchKeyKind,
        value: str,
    ) -> None: ...

class EdgeInput(Model):
    kind: EdgeKind
    from_key: str
    to_key: str
    weight: float | None
    confidence: float | None
    source: EdgeSource | None
    method: str | None
    signals: list[str] | None
    valid_from: datetime | None
    valid_to: datetime | None
    def __init__(
        self,
        *,
        kind: EdgeKind,
        from_key: str,
        to_key: str,
        weight: float | Unset = ...,
        confidence: float | Unset = ...,
        source: EdgeSource | Unset = ...,
        method: str | None | Unset = ...,
        signals: Sequence[str] | Unset = ...,
        valid_from: datetime | str | Unset = ...,
        valid_to: datetime | str | None | Unset = ...,
    ) -> None: ...

class Edge(Model):
    id: str
    kind: EdgeKind
    from_key: str
    to_key: str
    weight: float
    confidence: float
    source: EdgeSource
    method: str | None
    signals: list[str]
    valid_from: datetime
    valid_to: datetime | None
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        kind: EdgeKind,
        from_key: str,
        to_key: str,
        weight: float,
        confidence: float,
        source: EdgeSource,
        method: str | None,
        signals: Sequence[str],
        valid_from: datetime | str,
        valid_to: datetime | str | None,
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class UpsertItemResult(Model):
    index: int
    id: str
    outcome: UpsertOutcome
    def __init__(
        self,
        *,
        index: int,
        id: str,
        outcome: UpsertOutcome,
    ) -> None: ...

class DeleteResult(Model):
    deleted: int
    missing: list[str]
    def __init__(
        self,
        *,
        deleted: int,
        missing: Sequence[str],
    ) -> None: ...

class ServiceInput(Model):
    key: str
    name: str | None
    match: list[MatchKey] | None
    def __init__(
        self,
        *,
        key: str,
        name: str | Unset = ...,
        match: Sequence[MatchKey | Mapping[str, Any]] | Unset = ...,
    ) -> None: ...

class IdentityInput(Model):
    key: str
    name: str | None
    kind: IdentityKind
    match: list[MatchKey] | None
    def __init__(
        self,
        *,
        key: str,
        name: str | Unset = ...,
        kind: IdentityKind,
        match: Sequence[MatchKey | Mapping[str, Any]] | Unset = ...,
    ) -> None: ...

class ProjectInput(Model):
    key: str
    name: str | None
    kind: ProjectKind | None
    match: list[MatchKey] | None
    def __init__(
        self,
        *,
        key: str,
        name: str | Unset = ...,
        kind: ProjectKind | Unset = ...,
        match: Sequence[MatchKey | Mapping[str, Any]] | Unset = ...,
    ) -> None: ...

class OrganizationInput(Model):
    key: str
    name: str | None
    kind: OrganizationKind | None
    parent_key: str | None
    cost_centre: str | None
    match: list[MatchKey] | None
    def __init__(
        self,
        *,
        key: str,
        name: str | Unset = ...,
        kind: OrganizationKind | Unset = ...,
        parent_key: str | None | Unset = ...,
        cost_centre: str | None | Unset = ...,
        match: Sequence[MatchKey | Mapping[str, Any]] | Unset = ...,
    ) -> None: ...

class Service(Model):
    id: str
    key: str
    name: str
    match: list[MatchKey]
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        key: str,
        name: str,
        match: Sequence[MatchKey | Mapping[str, Any]],
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class Identity(Model):
    id: str
    key: str
    name: str
    kind: IdentityKind
    match: list[MatchKey]
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        key: str,
        name: str,
        kind: IdentityKind,
        match: Sequence[MatchKey | Mapping[str, Any]],
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class Project(Model):
    id: str
    key: str
    name: str
    kind: ProjectKind
    match: list[MatchKey]
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        key: str,
        name: str,
        kind: ProjectKind,
        match: Sequence[MatchKey | Mapping[str, Any]],
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class Organization(Model):
    id: str
    key: str
    name: str
    kind: OrganizationKind
    parent_key: str | None
    cost_centre: str | None
    match: list[MatchKey]
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        key: str,
        name: str,
        kind: OrganizationKind,
        parent_key: str | None,
        cost_centre: str | None,
        match: Sequence[MatchKey | Mapping[str, Any]],
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class EdgeUpsert(Model):
    items: list[EdgeInput]
    def __init__(
        self,
        *,
        items: Sequence[EdgeInput | Mapping[str, Any]],
    ) -> None: ...

class UpsertResult(Model):
    created: int
    updated: int
    unchanged: int
    results: list[UpsertItemResult]
    def __init__(
        self,
        *,
        created: int,
        updated: int,
        unchanged: int,
        results: Sequence[UpsertItemResult | Mapping[str, Any]],
    ) -> None: ...

class EdgePage(Model):
    data: list[Edge]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Edge | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class ServiceUpsert(Model):
    items: list[ServiceInput]
    def __init__(
        self,
        *,
        items: Sequence[ServiceInput | Mapping[str, Any]],
    ) -> None: ...

class IdentityUpsert(Model):
    items: list[IdentityInput]
    def __init__(
        self,
        *,
        items: Sequence[IdentityInput | Mapping[str, Any]],
    ) -> None: ...

class ProjectUpsert(Model):
    items: list[ProjectInput]
    def __init__(
        self,
        *,
        items: Sequence[ProjectInput | Mapping[str, Any]],
    ) -> None: ...

class OrganizationUpsert(Model):
    items: list[OrganizationInput]
    def __init__(
        self,
        *,
        items: Sequence[OrganizationInput | Mapping[str, Any]],
    ) -> None: ...

class ServicePage(Model):
    data: list[Service]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Service | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class IdentityPage(Model):
    data: list[Identity]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Identity | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class ProjectPage(Model):
    data: list[Project]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Project | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class OrganizationPage(Model):
    data: list[Organization]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Organization | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
