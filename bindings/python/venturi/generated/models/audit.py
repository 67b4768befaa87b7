# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `audit`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, record, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


@record
class AuditEvent(Model):
    """One act. Events form a chain: each holds the hash of the one before, so that a removed or altered event shows.

    id: The event's id, `aud_…`.
    sequence: The event's place in the tenant's chain, without gaps.
    occurred_at: When it was done.
    category: What kind of thing was done.
    action: What was done, for example `api_key.rotated`.
    outcome: How it ended.
    actor_kind: Who acted.
    actor_id: The actor's id; null where nobody could be identified.
    resource_type: What it was done to, for example `api_key`.
    resource_id: The id of what it was done to, if it has one.
    source_address: The network address that the request came from, if it came from one.
    trace_id: The request's trace id, if there was a request.
    summary: A sentence for people.
    before: The changed properties before, as JSON text without secrets; null where there was nothing.
    after: The changed properties after, as JSON text without secrets; null where there is nothing.
    previous_hash: Hash of the event before; null in the tenant's first.
    hash: SHA-256 over the previous hash and this event's canonical form.
    """

    __slots__ = (
        "id",
        "sequence",
        "occurred_at",
        "category",
        "action",
        "outcome",
        "actor_kind",
        "actor_id",
        "resource_type",
        "resource_id",
        "source_address",
        "trace_id",
        "summary",
        "before",
        "after",
        "previous_hash",
        "hash",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("sequence", "sequence", None, None),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("category", "category", None, None),
        ("action", "action", None, None),
        ("outcome", "outcome", None, None),
        ("actor_kind", "actor_kind", None, None),
        ("actor_id", "actor_id", None, None),
        ("resource_type", "resource_type", None, None),
        ("resource_id", "resource_id", None, None),
        ("source_address", "source_address", None, None),
        ("trace_id", "trace_id", None, None),
        ("summary", "summary", None, None),
        ("before", "before", None, None),
        ("after", "after", None, None),
        ("previous_hash", "previous_hash", None, None),
        ("hash", "hash", None, None),
    )
    _required_ = frozenset(("id", "sequence", "occurred_at", "category", "action", "outcome", "actor_kind", "actor_id", "resource_type", "resource_id", "source_address", "trace_id", "summary", "before", "after", "previous_hash", "hash", ))


class AuditEventPage(Model):
    """A page of audit events.

    data: The page's events.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(AuditEvent.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "AuditCategory": None,
    "AuditOutcome": ("success", "denied", "failure", ),
    "ActorKind": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
