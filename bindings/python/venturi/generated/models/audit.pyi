# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page

# Open: further members may come within v1.
AuditCategory: TypeAlias = str

AuditOutcome: TypeAlias = Literal[
    "success",
    "denied",
    "failure",
]

# Open: further members may come within v1.
ActorKind: TypeAlias = str

class AuditEvent(Model):
    id: str
    sequence: int
    occurred_at: datetime
    category: AuditCategory
    action: str
    outcome: AuditOutcome
    actor_kind: ActorKind
    actor_id: str | None
    resource_type: str | None
    resource_id: str | None
    source_address: str | None
    trace_id: str | None
    summary: str
    before: str | None
    after: str | None
    previous_hash: str | None
    hash: str
    def __init__(
        self,
        *,
        id: str,
        sequence: int,
        occurred_at: datetime | str,
        category: AuditCategory,
        action: str,
        outcome: AuditOutcome,
        actor_kind: ActorKind,
        actor_id: str | None,
        resource_type: str | None,
        resource_id: str | None,
        source_address: str | None,
        trace_id: str | None,
        summary: str,
        before: str | None,
        after: str | None,
        previous_hash: str | None,
        hash: str,
    ) -> None: ...

class AuditEventPage(Model):
    data: list[AuditEvent]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[AuditEvent | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
