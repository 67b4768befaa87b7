# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID

from ..._model import Model, Unset
from .common import Page
from .events import WebhookEventType

# Open: further members may come within v1.
WebhookStatus: TypeAlias = str

# Open: further members may come within v1.
WebhookDisabledReason: TypeAlias = str

# Open: further members may come within v1.
DeliveryStatus: TypeAlias = str

# Open: further members may come within v1.
DeliveryFailure: TypeAlias = str

class WebhookCreate(Model):
    url: str
    event_types: list[WebhookEventType]
    description: str | None
    def __init__(
        self,
        *,
        url: str,
        event_types: Sequence[WebhookEventType],
        description: str | None | Unset = ...,
    ) -> None: ...

class WebhookUpdate(Model):
    url: str | None
    event_types: list[WebhookEventType] | None
    description: str | None
    enabled: bool | None
    def __init__(
        self,
        *,
        url: str | Unset = ...,
        event_types: Sequence[WebhookEventType] | Unset = ...,
        description: str | None | Unset = ...,
        enabled: bool | Unset = ...,
    ) -> None: ...

class Webhook(Model):
    id: str
    url: str
    description: str | None
    event_types: list[WebhookEventType]
    status: WebhookStatus
    disabled_reason: WebhookDisabledReason | None
    verified_at: datetime | None
    previous_secret_expires_at: datetime | None
    created_at: datetime
    updated_at: datetime
    def __init__(
        self,
        *,
        id: str,
        url: str,
        description: str | None,
        event_types: Sequence[WebhookEventType],
        status: WebhookStatus,
        disabled_reason: WebhookDisabledReason | None,
        verified_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        created_at: datetime | str,
        updated_at: datetime | str,
    ) -> None: ...

class WebhookWithSecret(Model):
    id: str
    url: str
    description: str | None
    event_types: list[WebhookEventType]
    status: WebhookStatus
    disabled_reason: WebhookDisabledReason | None
    verified_at: datetime | None
    previous_secret_expires_at: datetime | None
    created_at: datetime
    updated_at: datetime
    secret: str
    def __init__(
        self,
        *,
        id: str,
        url: str,
        description: str | None,
        event_types: Sequence[WebhookEventType],
        status: WebhookStatus,
        disabled_reason: WebhookDisabledReason | None,
        verified_at: datetime | str | None,
        previous_secret_expires_at: datetime | str | None,
        created_at: datetime | str,
        updated_at: datetime | str,
        secret: str,
    ) -> None: ...

class WebhookTest(Model):
    event_type: WebhookEventType
    def __init__(
        self,
        *,
        event_type: WebhookEventType,
    ) -> None: ...

class Delivery(Model):
    id: str
    webhook_id: str
    event_id: str
    event_type: WebhookEventType
    sequence: int
    test: bool
    status: DeliveryStatus
    attempts: int
    next_attempt_at: datetime | None
    last_attempt_at: datetime | None
    last_status_code: int | None
    last_failure: DeliveryFailure | None
    delivered_at: datetime | None
    created_at: datetime
    def __init__(
        self,
        *,
        id: str,
        webhook_id: str,
        event_id: str,
        event_type: WebhookEventType,
        sequence: int,
        test: bool,
        status: DeliveryStatus,
        attempts: int,
        next_attempt_at: datetime | str | None,
        last_attempt_at: datetime | str | None,
        last_status_code: int | None,
        last_failure: DeliveryFailure | None,
        delivered_at: datetime | str | None,
        created_at: datetime | str,
    ) -> None: ...

class WebhookPage(Model):
    data: list[Webhook]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Webhook | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...

class DeliveryPage(Model):
    data: list[Delivery]
    page: Page
    def __init__(
        self,
        *,
        data: Sequence[Delivery | Mapping[str, Any]],
        page: Page | Mapping[str, Any],
    ) -> None: ...
