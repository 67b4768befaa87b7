# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.audit import AuditEvent, AuditEventPage

class AuditEventsResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawAuditEventsResource: ...
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
    ) -> Pages[AuditEventPage, AuditEvent]: ...

@type_check_only
class RawAuditEventsResource:
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
    ) -> RawResponse[AuditEventPage]: ...

@type_check_only
class AsyncAuditEventsResource:
    @property
    def with_raw_response(self) -> AsyncRawAuditEventsResource: ...
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
    ) -> AsyncPages[AuditEventPage, AuditEvent]: ...

@type_check_only
class AsyncRawAuditEventsResource:
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
    ) -> RawResponse[AuditEventPage]: ...
