# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page

# Open: further members may come within v1.
DisputeReason: TypeAlias = str

# Open: further members may come within v1.
DisputeStatus: TypeAlias = str

# Open: further members may come within v1.
DisputeResolution: TypeAlias = str

class DisputeCreate(Model):
    reason: DisputeReason
    proposed_owner: str | None
    comment: str | None
    def __init__(
        self,
        *,
        reason: DisputeReason,
        proposed_owner: str | None | Unset = ...,
        comment: str | None | Unset = ...,
    ) -> None: ...

class Dispute(Model):
    id: str
    attribution_id: str
    invocation_id: str
    status: DisputeStatus
    reason: DisputeReason
    current_owner: str | None
    proposed_owner: str | None
    comment: str | None
    opened_by: str
    opened_at: datetime
    resolution: DisputeResolution | None
    resolved_by: str | None
    resolved_at: datetime | None
    def __init__(
        self,
        *,
        id: str,
        attribution_id: str,
        invocation_id: str,
        status: DisputeStatus,
        reason: DisputeReason,
        current_owner: str | None,
        proposed_owner: str | None,
        comment: str | None,
        opened_by: str,
        opened_at: datetime | str,
        resolution: DisputeResolution | None,
        resolved_by: str | None,
        resolved_at: datetime | str | None,
    ) -> None: ...

class OverrideCreate(Model):
    owner: str | None
    project: str | None
    service: str | None
    reason: str
    def __init__(
        self,
        *,
        owner: str | Unset = ...,
        project: str | Unset = ...,
        service: str | Unset = ...,
        reason: str,
    ) -> None: ...

class Override(Model):
    attribution_id: str
    invocation_id: str
    reason: str
    previous_owner: str | None
    owner: str | None
    previous_project: str | None
    project: str | None
    previous_service: str | None
    service: str | None
    resolved_dispute_id: str | None
    applied_by: str
    applied_at: datetime
    def __init__(
        self,
        *,
        attribution_id: str,
        invocation_id: str,
        reason: str,
        previous_owner: str | None,
        owner: str | None,
        previous_project: str | None,
        project: str | None,
        previous_service: str | None,
        service: str | None,
        resolved_dispute_id: str | None,
        applied_by: str,
        applied_at: datetime | str,
    ) -> None: ...

class DisputePage(Model):
    data: list[Dispute]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Dispute | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
