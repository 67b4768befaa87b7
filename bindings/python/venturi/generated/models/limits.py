# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `limits`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class RateLimitBudget(Model):
    """The caller's budget in one route class, a token bucket that refills steadily.

    route_class: The class.
    limit: How many requests the window sustains; events, for `ingest`.
    window_seconds: The window's length in seconds.
    burst: How many are admitted at once when the bucket is full.
    remaining: How many are admitted right now.
    reset_seconds: In how many seconds the bucket is full again.
    """

    __slots__ = (
        "route_class",
        "limit",
        "window_seconds",
        "burst",
        "remaining",
        "reset_seconds",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("route_class", "route_class", None, None),
        ("limit", "limit", None, None),
        ("window_seconds", "window_seconds", None, None),
        ("burst", "burst", None, None),
        ("remaining", "remaining", None, None),
        ("reset_seconds", "reset_seconds", None, None),
    )
    _required_ = frozenset(("route_class", "limit", "window_seconds", "burst", "remaining", "reset_seconds", ))


class RateLimitStatus(Model):
    """The caller's budget in every route class.

    budgets: One budget for each class.
    """

    __slots__ = (
        "budgets",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("budgets", "budgets", list_of(RateLimitBudget.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("budgets", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "RouteClass": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
