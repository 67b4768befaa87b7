# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.events import WebhookEventType
from ..models.webhooks import Delivery, DeliveryPage, Webhook, WebhookPage, WebhookWithSecret

class WebhooksResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[WebhookPage, Webhook]: ...
    def create(
        self,
        *,
        url: str,
        event_types: Sequence[WebhookEventType],
        description: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> WebhookWithSecret: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Webhook: ...
    def update(
        self,
        id: str,
        *,
        url: str | Unset = ...,
        event_types: Sequence[WebhookEventType] | Unset = ...,
        description: str | None | Unset = ...,
        enabled: bool | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Webhook: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> None: ...
    def verify(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Webhook: ...
    def rotate_secret(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> WebhookWithSecret: ...
    def test(
        self,
        id: str,
        *,
        event_type: WebhookEventType,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Delivery: ...
    def list_deliveries(
        self,
        id: str,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Pages[DeliveryPage, Delivery]: ...
    def redeliver(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Delivery: ...

class AsyncWebhooksResource:
    def list(
        self,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[WebhookPage, Webhook]: ...
    def create(
        self,
        *,
        url: str,
        event_types: Sequence[WebhookEventType],
        description: str | None | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[WebhookWithSecret]: ...
    def get(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> Awaitable[Webhook]: ...
    def update(
        self,
        id: str,
        *,
        url: str | Unset = ...,
        event_types: Sequence[WebhookEventType] | Unset = ...,
        description: str | None | Unset = ...,
        enabled: bool | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Webhook]: ...
    def delete(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[None]: ...
    def verify(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Webhook]: ...
    def rotate_secret(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[WebhookWithSecret]: ...
    def test(
        self,
        id: str,
        *,
        event_type: WebhookEventType,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Delivery]: ...
    def list_deliveries(
        self,
        id: str,
        *,
        cursor: str | None = ...,
        limit: int | None = ...,
        filter: Sequence[str] | None = ...,
        sort: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> AsyncPages[DeliveryPage, Delivery]: ...
    def redeliver(
        self,
        id: str,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        idempotency_key: str | None = ...,
    ) -> Awaitable[Delivery]: ...
