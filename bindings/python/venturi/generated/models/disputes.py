# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `disputes`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class DisputeCreate(Model):
    """What is contested, and why.

    reason: What is wrong.
    proposed_owner: Key of the organization that should own the spend.
    comment: An explanation for whoever decides. Never put content of an AI call here.
    """

    __slots__ = (
        "reason",
        "proposed_owner",
        "comment",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("reason", "reason", None, None),
        ("proposed_owner", "proposed_owner", None, None),
        ("comment", "comment", None, None),
    )
    _required_ = frozenset(("reason", ))


class Dispute(Model):
    """A statement that an attribution is wrong. It marks the record and changes nothing else about it.

    id: The dispute's id, `dsp_…`.
    attribution_id: The contested record.
    invocation_id: The invocation that the record is about.
    status: Where the dispute stands.
    reason: What is said to be wrong.
    current_owner: The record's owner when the dispute was opened; null where it had none.
    proposed_owner: The owner that was proposed, if any.
    comment: The explanation that was given, if any.
    opened_by: Id of the principal that opened it.
    opened_at: When it was opened.
    resolution: How it was decided; null while it is open.
    resolved_by: Id of the principal that decided; null while it is open.
    resolved_at: When it was decided; null while it is open.
    """

    __slots__ = (
        "id",
        "attribution_id",
        "invocation_id",
        "status",
        "reason",
        "current_owner",
        "proposed_owner",
        "comment",
        "opened_by",
        "opened_at",
        "resolution",
        "resolved_by",
        "resolved_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("attribution_id", "attribution_id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("status", "status", None, None),
        ("reason", "reason", None, None),
        ("current_owner", "current_owner", None, None),
        ("proposed_owner", "proposed_owner", None, None),
        ("comment", "comment", None, None),
        ("opened_by", "opened_by", None, None),
        ("opened_at", "opened_at", timestamp, to_timestamp),
        ("resolution", "resolution", None, None),
        ("resolved_by", "resolved_by", None, None),
        ("resolved_at", "resolved_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "attribution_id", "invocation_id", "status", "reason", "current_owner", "proposed_owner", "comment", "opened_by", "opened_at", "resolution", "resolved_by", "resolved_at", ))


class OverrideCreate(Model):
    """What the record shall say, and why. At least one of `owner`, `project` and `service` is given; the others stay
    as they are.

    owner: Key of the organization that owns the spend.
    project: Key of the project.
    service: Key of the service.
    reason: Why; it stands in the audit log. Never put content of an AI call here.
    """

    __slots__ = (
        "owner",
        "project",
        "service",
        "reason",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("owner", "owner", None, None),
        ("project", "project", None, None),
        ("service", "service", None, None),
        ("reason", "reason", None, None),
    )
    _required_ = frozenset(("reason", ))


class Override(Model):
    """An applied override. It made a new version of the record; the version before it stays in the log.

    attribution_id: The record, whose id stays the same over its versions.
    invocation_id: The invocation that the record is about.
    reason: Why it was overridden.
    previous_owner: The owner before; null where there was none.
    owner: The owner now.
    previous_project: The project before; null where there was none.
    project: The project now.
    previous_service: The service before; null where there was none.
    service: The service now.
    resolved_dispute_id: The open dispute that this decided, if there was one.
    applied_by: Id of the principal that applied it.
    applied_at: When it was applied.
    """

    __slots__ = (
        "attribution_id",
        "invocation_id",
        "reason",
        "previous_owner",
        "owner",
        "previous_project",
        "project",
        "previous_service",
        "service",
        "resolved_dispute_id",
        "applied_by",
        "applied_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("attribution_id", "attribution_id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("reason", "reason", None, None),
        ("previous_owner", "previous_owner", None, None),
        ("owner", "owner", None, None),
        ("previous_project", "previous_project", None, None),
        ("project", "project", None, None),
        ("previous_service", "previous_service", None, None),
        ("service", "service", None, None),
        ("resolved_dispute_id", "resolved_dispute_id", None, None),
        ("applied_by", "applied_by", None, None),
        ("applied_at", "applied_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("attribution_id", "invocation_id", "reason", "previous_owner", "owner", "previous_project", "project", "previous_service", "service", "resolved_dispute_id", "applied_by", "applied_at", ))


class DisputePage(Model):
    """A page of disputes.

    data: The page's disputes.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Dispute.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "DisputeReason": None,
    "DisputeStatus": None,
    "DisputeResolution": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
