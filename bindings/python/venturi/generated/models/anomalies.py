# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `anomalies`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class Anomaly(Model):
    """A departure of one measure, in one group, from what its own history leads to expect. Groups of fewer than five
    people are folded into their parent before they are watched.

    id: The anomaly's id, `ano_…`.
    kind: In what way it departs.
    severity: How far it departs.
    status: Whether it goes on.
    dimension: What the group is a group of.
    value: The group, for example an owner's key.
    measure: What departs.
    window_start: When the departure began.
    window_end: When the observed window ends, exclusive.
    observed: What was observed, in the measure's unit.
    expected: What was expected, in the measure's unit.
    expected_low: The lower end of the expected range.
    expected_high: The upper end of the expected range.
    impact_usd: Cost beyond what was expected, in US dollars; negative for a drop, null where the cost is not known.
    detected_at: When it was found.
    closed_at: When it ended; null while it goes on.
    """

    __slots__ = (
        "id",
        "kind",
        "severity",
        "status",
        "dimension",
        "value",
        "measure",
        "window_start",
        "window_end",
        "observed",
        "expected",
        "expected_low",
        "expected_high",
        "impact_usd",
        "detected_at",
        "closed_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("kind", "kind", None, None),
        ("severity", "severity", None, None),
        ("status", "status", None, None),
        ("dimension", "dimension", None, None),
        ("value", "value", None, None),
        ("measure", "measure", None, None),
        ("window_start", "window_start", timestamp, to_timestamp),
        ("window_end", "window_end", timestamp, to_timestamp),
        ("observed", "observed", float, None),
        ("expected", "expected", float, None),
        ("expected_low", "expected_low", float, None),
        ("expected_high", "expected_high", float, None),
        ("impact_usd", "impact_usd", float, None),
        ("detected_at", "detected_at", timestamp, to_timestamp),
        ("closed_at", "closed_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "kind", "severity", "status", "dimension", "value", "measure", "window_start", "window_end", "observed", "expected", "expected_low", "expected_high", "impact_usd", "detected_at", "closed_at", ))


class AnomalyPage(Model):
    """A page of anomalies.

    data: The page's anomalies.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Anomaly.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "AnomalyKind": None,
    "AnomalySeverity": None,
    "AnomalyStatus": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
