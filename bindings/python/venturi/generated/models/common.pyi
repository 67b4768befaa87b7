# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset

# Open: further members may come within v1.
NodeType: TypeAlias = str

Scope: TypeAlias = Literal[
    "read:attribution",
    "read:reporting",
    "export:create",
    "admin:config",
]

ConfidenceBand: TypeAlias = Literal[
    "high",
    "medium",
    "low",
]

StageOrigin: TypeAlias = Literal[
    "stage_a",
    "stage_b",
    "stage_c",
]

DegradationState: TypeAlias = Literal[
    "none",
    "degraded_serving",
    "disabled",
    "model_recalled",
]

Freshness: TypeAlias = Literal[
    "fresh",
    "index_stale",
    "source_stale",
]

CostMethod: TypeAlias = Literal[
    "reported",
    "priced",
    "billed",
    "unpriced",
]

EnergyMethod: TypeAlias = Literal[
    "t0_measured",
    "t1_published",
    "t2_estimated",
    "t3_analogue",
    "t4_unknown",
]

class Page(Model):
    next_cursor: str | None
    limit: int
    has_more: bool
    as_of: datetime | None
    def __init__(
        self,
        *,
        next_cursor: str | None,
        limit: int,
        has_more: bool,
        as_of: datetime | str | Unset = ...,
    ) -> None: ...

class FieldError(Model):
    pointer: str
    detail: str
    def __init__(
        self,
        *,
        pointer: str,
        detail: str,
    ) -> None: ...

class NodeRef(Model):
    id: str
    name: str
    type: NodeType
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: NodeType,
    ) -> None: ...

class Problem(Model):
    type: str
    title: str
    status: int
    detail: str
    instance: str
    error_code: str
    trace_id: str
    tenant_id: str | None
    docs_url: str
    errors: list[FieldError] | None
    def __init__(
        self,
        *,
        type: str,
        title: str,
        status: int,
        detail: str,
        instance: str,
        error_code: str,
        trace_id: str,
        tenant_id: str | None,
        docs_url: str,
        errors: Sequence[FieldError | Mapping[str, Any]] | Unset = ...,
    ) -> None: ...
