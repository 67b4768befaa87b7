# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `connectors`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class ConnectorCreate(Model):
    """A new connector.

    kind: What it reads from. It cannot be changed later.
    name: A name for people, unique in the tenant.
    options: What the kind needs to know, for example `account` or `bucket`. Nothing secret belongs here; it is shown
        again.
    credential: The source's read-only credential. It is stored encrypted and never returned.
    """

    __slots__ = (
        "kind",
        "name",
        "options",
        "credential",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("kind", "kind", None, None),
        ("name", "name", None, None),
        ("options", "options", None, None),
        ("credential", "credential", None, None),
    )
    _required_ = frozenset(("kind", "name", ))
    _secret_ = frozenset(("credential", ))


class ConnectorUpdate(Model):
    """What to change; what is left out stays as it is.

    name: A name for people.
    enabled: Whether it runs.
    options: What the kind needs to know. It replaces all options stated before.
    credential: A new credential; null removes the one that is stored.
    """

    __slots__ = (
        "name",
        "enabled",
        "options",
        "credential",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("enabled", "enabled", None, None),
        ("options", "options", None, None),
        ("credential", "credential", None, None),
    )
    _secret_ = frozenset(("credential", ))


class Connector(Model):
    """A connector with its health and freshness.

    id: The connector's id, `con_…`.
    kind: What it reads from.
    name: A name for people.
    enabled: Whether it runs.
    options: What the kind needs to know.
    has_credential: Whether a credential is stored.
    health: Whether it works.
    freshness: Whether what it delivered is current.
    last_attempt_at: When it last ran; null before the first run.
    last_success_at: When it last succeeded; null before that.
    lag_seconds: How far behind now the newest data is that it delivered, in seconds; null before any.
    last_error: Why it does not work; null while it does. It holds no credential.
    created_at: When it was created.
    updated_at: When it was last changed.
    """

    __slots__ = (
        "id",
        "kind",
        "name",
        "enabled",
        "options",
        "has_credential",
        "health",
        "freshness",
        "last_attempt_at",
        "last_success_at",
        "lag_seconds",
        "last_error",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("kind", "kind", None, None),
        ("name", "name", None, None),
        ("enabled", "enabled", None, None),
        ("options", "options", None, None),
        ("has_credential", "has_credential", None, None),
        ("health", "health", None, None),
        ("freshness", "freshness", None, None),
        ("last_attempt_at", "last_attempt_at", timestamp, to_timestamp),
        ("last_success_at", "last_success_at", timestamp, to_timestamp),
        ("lag_seconds", "lag_seconds", None, None),
        ("last_error", "last_error", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "kind", "name", "enabled", "options", "has_credential", "health", "freshness", "last_attempt_at", "last_success_at", "lag_seconds", "last_error", "created_at", "updated_at", ))


class ConnectorPage(Model):
    """A page of connectors.

    data: The page's connectors.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Connector.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "ConnectorKind": None,
    "ConnectorHealth": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
