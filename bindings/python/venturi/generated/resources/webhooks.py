# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ...webhooks import WebhookMethods
from ..models.webhooks import Delivery, DeliveryPage, Webhook, WebhookPage, WebhookWithSecret


class WebhooksResource(WebhookMethods):
    """`webhooks`: Endpoints of yours that are told about events, signed after Standard Webhooks. Methods: `list`, `create`,
    `get`, `update`, `delete`, `verify`, `rotate_secret`, `test`, `list_deliveries`, `redeliver`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's endpoints. Secrets are never shown again.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `status` (eq, ne, in); `created_at` (gt,
            gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `created_at`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/webhooks, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "webhooks.list",
            WebhookPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def create(
        self,
        *,
        url,
        event_types,
        description=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Registers an endpoint and shows its signing secret, once. The endpoint is `pending`: right away, and
        whenever `webhooks.verify` is called, it is sent a signed `{"type": "endpoint.verification",
        "challenge": "…"}` and must echo the challenge. Until it has, nothing else is sent.

        Deliveries are signed after Standard Webhooks 1.0: `webhook-id`, `webhook-timestamp` and
        `webhook-signature` over `id.timestamp.body`. They come at least once and may come out of order;
        `sequence` restores the order, and the event's `id` tells repeats. Anything but 2xx is tried again
        after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours, then dead-lettered; 410 disables
        the endpoint.

        url: Where events are sent.
        event_types: Which events are sent.
        description: A note for people.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/webhooks, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        WebhookUrlRejectedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.create",
            WebhookWithSecret,
            body={
                "url": url,
                "event_types": event_types,
                "description": description,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def get(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns the endpoint without its secret.

        id: The endpoint's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/webhooks/{id}, scope admin:config

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.get",
            Webhook,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def update(
        self,
        id,
        *,
        url=UNSET,
        event_types=UNSET,
        description=UNSET,
        enabled=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Changes an endpoint's URL, its events or its note, or switches it off and on. A new URL makes it
        `pending` again; deliveries that wait are kept until it is verified.

        id: The endpoint's id.
        url: Where events are sent. A new URL makes the endpoint `pending` until it is verified.
        event_types: Which events are sent. It replaces the list stated before.
        description: A note for people; null removes it.
        enabled: Switches the endpoint off or on. One that was never verified becomes `pending`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PATCH /api/v1/webhooks/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        IdempotencyConflictError, WebhookUrlRejectedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.update",
            Webhook,
            path={"id": id},
            body={
                "url": url,
                "event_types": event_types,
                "description": description,
                "enabled": enabled,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes an endpoint, its secret and its deliveries. An attempt that is under way may still arrive.

        id: The endpoint's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/webhooks/{id}, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError, RateLimitError,
        InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.delete",
            None,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def verify(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Sends the endpoint its signed challenge now and waits for the echo. An endpoint that echoes it
        becomes `active`; one that does not is answered with `WEBHOOK_UNVERIFIED`, whose `detail` says what
        came back. Verifying an active endpoint changes nothing.

        id: The endpoint's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/webhooks/{id}/verify, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, WebhookUnverifiedError, ValidationFailedError, IdempotencyConflictError,
        WebhookUrlRejectedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.verify",
            Webhook,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def rotate_secret(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Makes a new signing secret and shows it, once. For 24 hours deliveries carry two signatures, of the
        new and of the previous secret, so that receivers can change over without losing one; a further
        rotation within that time drops the older one.

        With a user's token it needs a sign-in within the last five minutes, else `STEP_UP_REQUIRED`.

        id: The endpoint's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/webhooks/{id}/rotate-secret, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        NotFoundError, IdempotencyInProgressError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.rotate_secret",
            WebhookWithSecret,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def test(
        self,
        id,
        *,
        event_type,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Queues the example of an event type for the endpoint, signed and delivered like any other. Its data
        is made up, and its delivery says `test: true`. A pending or disabled endpoint is answered with
        `WEBHOOK_UNVERIFIED`.

        id: The endpoint's id.
        event_type: The event whose example is sent, whether or not the endpoint subscribes to it.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/webhooks/{id}/test, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, WebhookUnverifiedError, PayloadTooLargeError, UnsupportedMediaTypeError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.test",
            Delivery,
            path={"id": id},
            body={
                "event_type": event_type,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def list_deliveries(
        self,
        id,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the deliveries to an endpoint, the latest first unless `sort` says otherwise. They are kept
        for 30 days.

        id: The endpoint's id.
        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `status` (eq, ne, in); `event_type` (eq,
            ne, in); `event_id` (eq, in); `test` (eq); `created_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `created_at`, `sequence`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/webhooks/{id}/deliveries, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.pages(
            "webhooks.list_deliveries",
            DeliveryPage,
            path={"id": id},
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def redeliver(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Queues a delivery again, from the start of the retry schedule. The event is sent as it was, under
        the same id. A delivery that still waits is answered with `CONFLICT`, an endpoint that is not active
        with `WEBHOOK_UNVERIFIED`, and an event that is no longer kept with `GONE`.

        id: The delivery's id.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/deliveries/{id}/redeliver, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        ConflictError, IdempotencyInProgressError, WebhookUnverifiedError, GoneError, ValidationFailedError,
        IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "webhooks.redeliver",
            Delivery,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
