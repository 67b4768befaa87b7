# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .exports import ExportStatus

FaultDrop: TypeAlias = Literal[
    "before_answer",
    "inside_answer",
    "after_answer",
]

StageBState: TypeAlias = Literal[
    "up",
    "down",
    "recalled",
    "disabled",
]

class SandboxReset(Model):
    reset_at: datetime
    def __init__(
        self,
        *,
        reset_at: datetime | str,
    ) -> None: ...

class SandboxSeed(Model):
    seed: int | None
    days: int | None
    services: int | None
    teams: int | None
    providers: int | None
    events_per_day: int | None
    def __init__(
        self,
        *,
        seed: int | Unset = ...,
        days: int | Unset = ...,
        services: int | Unset = ...,
        teams: int | Unset = ...,
        providers: int | Unset = ...,
        events_per_day: int | Unset = ...,
    ) -> None: ...

class SandboxSeedResult(Model):
    seed: int
    events: int
    services: int
    identities: int
    projects: int
    organizations: int
    period_from: date
    period_to: date
    def __init__(
        self,
        *,
        seed: int,
        events: int,
        services: int,
        identities: int,
        projects: int,
        organizations: int,
        period_from: date | str,
        period_to: date | str,
    ) -> None: ...

class SandboxClock(Model):
    now: datetime
    frozen: bool
    def __init__(
        self,
        *,
        now: datetime | str,
        frozen: bool,
    ) -> None: ...

class SandboxClockSet(Model):
    frozen_time: datetime | None
    def __init__(
        self,
        *,
        frozen_time: datetime | str | None,
    ) -> None: ...

class SandboxClockAdvance(Model):
    seconds: float
    def __init__(
        self,
        *,
        seconds: float,
    ) -> None: ...

class SandboxFault(Model):
    operation: str | None
    probability: float | None
    times: int | None
    status: int | None
    error_code: str | None
    headers: dict[str, str] | None
    body: str | None
    latency_ms: int | None
    drop: FaultDrop | None
    def __init__(
        self,
        *,
        operation: str | None | Unset = ...,
        probability: float | Unset = ...,
        times: int | None | Unset = ...,
        status: int | None | Unset = ...,
        error_code: str | None | Unset = ...,
        headers: Mapping[str, str] | Unset = ...,
        body: str | None | Unset = ...,
        latency_ms: int | Unset = ...,
        drop: FaultDrop | None | Unset = ...,
    ) -> None: ...

class SandboxFaultState(Model):
    operation: str | None
    probability: float | None
    times: int | None
    status: int | None
    error_code: str | None
    headers: dict[str, str] | None
    body: str | None
    latency_ms: int | None
    drop: FaultDrop | None
    hits: int
    def __init__(
        self,
        *,
        operation: str | None | Unset = ...,
        probability: float | Unset = ...,
        times: int | None | Unset = ...,
        status: int | None | Unset = ...,
        error_code: str | None | Unset = ...,
        headers: Mapping[str, str] | Unset = ...,
        body: str | None | Unset = ...,
        latency_ms: int | Unset = ...,
        drop: FaultDrop | None | Unset = ...,
        hits: int,
    ) -> None: ...

class SandboxEngine(Model):
    stage_b: StageBState
    def __init__(
        self,
        *,
        stage_b: StageBState,
    ) -> None: ...

class SandboxJobTransition(Model):
    status: ExportStatus
    error_code: str | None
    def __init__(
        self,
        *,
        status: ExportStatus,
        error_code: str | None | Unset = ...,
    ) -> None: ...

class SandboxFaults(Model):
    faults: list[SandboxFault]
    def __init__(
        self,
        *,
        faults: Sequence[SandboxFault | Mapping[str, Any]],
    ) -> None: ...

class SandboxFaultList(Model):
    faults: list[SandboxFaultState]
    def __init__(
        self,
        *,
        faults: Sequence[SandboxFaultState | Mapping[str, Any]],
    ) -> None: ...
