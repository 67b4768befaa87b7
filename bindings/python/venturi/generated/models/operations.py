# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `operations`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class Health(Model):
    """The process is alive.

    status: `ok`, as long as it answers.
    version: The server's version.
    """

    __slots__ = (
        "status",
        "version",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("status", "status", None, None),
        ("version", "version", None, None),
    )
    _required_ = frozenset(("status", "version", ))


class Readiness(Model):
    """The instance can serve. One that cannot answers 503 instead.

    status: `ok`, where every check is.
    checks: What the instance depends on, by name.
    """

    __slots__ = (
        "status",
        "checks",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("status", "status", None, None),
        ("checks", "checks", None, None),
    )
    _required_ = frozenset(("status", "checks", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "HealthState": ("ok", "failing", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
