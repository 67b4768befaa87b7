# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `webhooks`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class WebhookCreate(Model):
    """A new endpoint.

    url: Where events are sent.
    event_types: Which events are sent.
    description: A note for people.
    """

    __slots__ = (
        "url",
        "event_types",
        "description",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("url", "url", None, None),
        ("event_types", "event_types", None, None),
        ("description", "description", None, None),
    )
    _required_ = frozenset(("url", "event_types", ))


class WebhookUpdate(Model):
    """What to change; what is left out stays as it is.

    url: Where events are sent. A new URL makes the endpoint `pending` until it is verified.
    event_types: Which events are sent. It replaces the list stated before.
    description: A note for people; null removes it.
    enabled: Switches the endpoint off or on. One that was never verified becomes `pending`.
    """

    __slots__ = (
        "url",
        "event_types",
        "description",
        "enabled",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("url", "url", None, None),
        ("event_types", "event_types", None, None),
        ("description", "description", None, None),
        ("enabled", "enabled", None, None),
    )


class Webhook(Model):
    """An endpoint.

    id: The endpoint's id, `whk_…`.
    url: Where events are sent.
    description: A note for people, if there is one.
    event_types: Which events are sent.
    status: Whether it receives events.
    disabled_reason: Why it is switched off; null unless it is.
    verified_at: When it echoed its challenge; null before that.
    previous_secret_expires_at: Until when deliveries are signed with the previous secret too; null when no rotation is under way.
    created_at: When it was created.
    updated_at: When it was last changed.
    """

    __slots__ = (
        "id",
        "url",
        "description",
        "event_types",
        "status",
        "disabled_reason",
        "verified_at",
        "previous_secret_expires_at",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("url", "url", None, None),
        ("description", "description", None, None),
        ("event_types", "event_types", None, None),
        ("status", "status", None, None),
        ("disabled_reason", "disabled_reason", None, None),
        ("verified_at", "verified_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "url", "description", "event_types", "status", "disabled_reason", "verified_at", "previous_secret_expires_at", "created_at", "updated_at", ))


class WebhookWithSecret(Model):
    """An endpoint with its signing secret, which is shown only in the answer that creates it or rotates it.

    id: The endpoint's id, `whk_…`.
    url: Where events are sent.
    description: A note for people, if there is one.
    event_types: Which events are sent.
    status: Whether it receives events.
    disabled_reason: Why it is switched off; null unless it is.
    verified_at: When it echoed its challenge; null before that.
    previous_secret_expires_at: Until when deliveries are signed with the previous secret too; null when no rotation is under way.
    created_at: When it was created.
    updated_at: When it was last changed.
    secret: The signing secret, `whsec_` and base64. Keep it; it is not shown again.
    """

    __slots__ = (
        "id",
        "url",
        "description",
        "event_types",
        "status",
        "disabled_reason",
        "verified_at",
        "previous_secret_expires_at",
        "created_at",
        "updated_at",
        "secret",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("url", "url", None, None),
        ("description", "description", None, None),
        ("event_types", "event_types", None, None),
        ("status", "status", None, None),
        ("disabled_reason", "disabled_reason", None, None),
        ("verified_at", "verified_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
        ("secret", "secret", None, None),
    )
    _required_ = frozenset(("id", "url", "description", "event_types", "status", "disabled_reason", "verified_at", "previous_secret_expires_at", "created_at", "updated_at", "secret", ))
    _secret_ = frozenset(("secret", ))


class WebhookTest(Model):
    """What to send as a test.

    event_type: The event whose example is sent, whether or not the endpoint subscribes to it.
    """

    __slots__ = (
        "event_type",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("event_type", "event_type", None, None),
    )
    _required_ = frozenset(("event_type", ))


class Delivery(Model):
    """One event on its way to one endpoint. The event's id is the `webhook-id` header and stays the same over all
    attempts.

    id: The delivery's id, `dlv_…`.
    webhook_id: The endpoint.
    event_id: The event's id, `evt_…`.
    event_type: The event's type.
    sequence: The event's place in the tenant's order.
    test: Whether it was sent by the test operation.
    status: Where it stands.
    attempts: How often it was tried.
    next_attempt_at: When it is tried next; null when it is not.
    last_attempt_at: When it was last tried; null before that.
    last_status_code: The HTTP status of the last answer; null where there was none.
    last_failure: What went wrong the last time; null where nothing did.
    delivered_at: When the endpoint accepted it; null before that.
    created_at: When the event happened.
    """

    __slots__ = (
        "id",
        "webhook_id",
        "event_id",
        "event_type",
        "sequence",
        "test",
        "status",
        "attempts",
        "next_attempt_at",
        "last_attempt_at",
        "last_status_code",
        "last_failure",
        "delivered_at",
        "created_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("webhook_id", "webhook_id", None, None),
        ("event_id", "event_id", None, None),
        ("event_type", "event_type", None, None),
        ("sequence", "sequence", None, None),
        ("test", "test", None, None),
        ("status", "status", None, None),
        ("attempts", "attempts", None, None),
        ("next_attempt_at", "next_attempt_at", timestamp, to_timestamp),
        ("last_attempt_at", "last_attempt_at", timestamp, to_timestamp),
        ("last_status_code", "last_status_code", None, None),
        ("last_failure", "last_failure", None, None),
        ("delivered_at", "delivered_at", timestamp, to_timestamp),
        ("created_at", "created_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "webhook_id", "event_id", "event_type", "sequence", "test", "status", "attempts", "next_attempt_at", "last_attempt_at", "last_status_code", "last_failure", "delivered_at", "created_at", ))


class WebhookPage(Model):
    """A page of endpoints.

    data: The page's endpoints.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Webhook.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class DeliveryPage(Model):
    """A page of deliveries.

    data: The page's deliveries.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Delivery.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "WebhookStatus": None,
    "WebhookDisabledReason": None,
    "DeliveryStatus": None,
    "DeliveryFailure": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
