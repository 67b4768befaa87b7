# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `budgets`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class BudgetScope(Model):
    """Whose spend a budget limits.

    type: What kind of thing is limited.
    key: Its key in the directory, or the cost centre code.
    """

    __slots__ = (
        "type",
        "key",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("type", "type", None, None),
        ("key", "key", None, None),
    )
    _required_ = frozenset(("type", "key", ))


class BudgetUpdate(Model):
    """What to change; what is left out stays as it is.

    name: A name for people.
    ceiling_usd: The limit for one period, in US dollars. It applies to the current period at once; thresholds that were
        already crossed are not announced again.
    mode: What it does when a threshold is crossed.
    """

    __slots__ = (
        "name",
        "ceiling_usd",
        "mode",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("ceiling_usd", "ceiling_usd", float, None),
        ("mode", "mode", None, None),
    )


class BudgetCreate(Model):
    """A new budget.

    name: A name for people.
    scope: Whose spend is limited. It cannot be changed later.
    period: Over which period it adds up. It cannot be changed later.
    ceiling_usd: The limit for one period, in US dollars, to the millionth of a dollar.
    mode: What it does when a threshold is crossed; `shape` where absent.
    """

    __slots__ = (
        "name",
        "scope",
        "period",
        "ceiling_usd",
        "mode",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("scope", "scope", BudgetScope.from_wire, wire),
        ("period", "period", None, None),
        ("ceiling_usd", "ceiling_usd", float, None),
        ("mode", "mode", None, None),
    )
    _required_ = frozenset(("name", "scope", "period", "ceiling_usd", ))


class Budget(Model):
    """A budget and where its current period stands.

    id: The budget's id, `bud_…`.
    name: A name for people.
    scope: Whose spend is limited.
    period: Over which period it adds up.
    ceiling_usd: The limit for one period, in US dollars.
    mode: What it does when a threshold is crossed.
    period_start: The current period's first day.
    period_end: The current period's last day, included.
    period_to_date_usd: Known cost of the scope in the current period, in US dollars; null where the data is less complete than
        the tenant's floor.
    consumed_percent: The known cost as a percentage of the ceiling; null where the cost is.
    forecast_usd: The cost at the period's end if it goes on as in the last 28 days; null without that much history.
    crossed_thresholds: Which of 75, 100 and 150 percent were crossed in the current period. Each is announced once per period.
    completeness: The share of the expected data that had arrived.
    as_of: The state of the data that the amounts read.
    created_at: When the budget was created.
    updated_at: When it was last changed.
    """

    __slots__ = (
        "id",
        "name",
        "scope",
        "period",
        "ceiling_usd",
        "mode",
        "period_start",
        "period_end",
        "period_to_date_usd",
        "consumed_percent",
        "forecast_usd",
        "crossed_thresholds",
        "completeness",
        "as_of",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("scope", "scope", BudgetScope.from_wire, wire),
        ("period", "period", None, None),
        ("ceiling_usd", "ceiling_usd", float, None),
        ("mode", "mode", None, None),
        ("period_start", "period_start", day, to_day),
        ("period_end", "period_end", day, to_day),
        ("period_to_date_usd", "period_to_date_usd", float, None),
        ("consumed_percent", "consumed_percent", float, None),
        ("forecast_usd", "forecast_usd", float, None),
        ("crossed_thresholds", "crossed_thresholds", None, None),
        ("completeness", "completeness", float, None),
        ("as_of", "as_of", timestamp, to_timestamp),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "name", "scope", "period", "ceiling_usd", "mode", "period_start", "period_end", "period_to_date_usd", "consumed_percent", "forecast_usd", "crossed_thresholds", "completeness", "as_of", "created_at", "updated_at", ))


class BudgetPage(Model):
    """A page of budgets.

    data: The page's budgets.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Budget.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "BudgetScopeType": ("organization", "team", "project", "cost_centre", ),
    "BudgetPeriod": ("monthly", "quarterly", "yearly", ),
    "BudgetMode": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
