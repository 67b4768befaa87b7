# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `reports`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, record, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class Period(Model):
    """Whole days in UTC, by the time at which the calls happened.

    from_: The first day.
    to: The last day, included. At most 366 days from the first.
    """

    __slots__ = (
        "from_",
        "to",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("from_", "from", day, to_day),
        ("to", "to", day, to_day),
    )
    _required_ = frozenset(("from_", "to", ))


@record
class SpendRow(Model):
    """One group of a report over one period. A dimension is null where the report is not grouped by it, and where
    the group holds the records for which it is not known. A measure is null where it was not asked for, where
    nothing in the group has a known value, and where the data is less complete than the tenant's completeness
    floor: the gap is shown, never zero.

    period_from: The first day that the row covers.
    period_to: The last day that the row covers, included.
    organization: Key of the unit at the top of the owner's line.
    owner: Key of the owning organization.
    project: Key of the project.
    service: Key of the service.
    provider: The provider.
    requested_model: The model that was asked for.
    served_model: The model that answered.
    pathway_category: How the calls reached the provider.
    output_state: How far attribution got.
    stage_origin: The stage that produced the attribution.
    confidence_band: The band of the attribution's confidence.
    cost_method: Where the cost comes from.
    records: How many attribution records the row holds.
    unpriced_records: How many of them have no known cost. Their cost is missing from the amounts, not zero in them.
    cost_usd: Cost of the priced records, in US dollars. Unit: USD.
    eligible_cost_usd: The part of the cost that an export contains, in US dollars. It equals the export's total to the
        pico-dollar. Unit: USD.
    input_tokens: Tokens sent to the model. Unit: tokens.
    output_tokens: Tokens that the model produced. Unit: tokens.
    energy_wh: Operational inference energy, in watt-hours. Unit: Wh.
    carbon_gco2e: Operational emissions, in grams of CO2 equivalent. Unit: g CO2e.
    confidence: Confidence, weighted by cost.
    completeness: The share of the expected data that had arrived.
    cost_basis: Whether the amount is final.
    rolled_up: Whether the row holds cohorts of fewer than five people, folded into this parent.
    """

    __slots__ = (
        "period_from",
        "period_to",
        "organization",
        "owner",
        "project",
        "service",
        "provider",
        "requested_model",
        "served_model",
        "pathway_category",
        "output_state",
        "stage_origin",
        "confidence_band",
        "cost_method",
        "records",
        "unpriced_records",
        "cost_usd",
        "eligible_cost_usd",
        "input_tokens",
        "output_tokens",
        "energy_wh",
        "carbon_gco2e",
        "confidence",
        "completeness",
        "cost_basis",
        "rolled_up",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("period_from", "period_from", day, to_day),
        ("period_to", "period_to", day, to_day),
        ("organization", "organization", None, None),
        ("owner", "owner", None, None),
        ("project", "project", None, None),
        ("service", "service", None, None),
        ("provider", "provider", None, None),
        ("requested_model", "requested_model", None, None),
        ("served_model", "served_model", None, None),
        ("pathway_category", "pathway_category", None, None),
        ("output_state", "output_state", None, None),
        ("stage_origin", "stage_origin", None, None),
        ("confidence_band", "confidence_band", None, None),
        ("cost_method", "cost_method", None, None),
        ("records", "records", None, None),
        ("unpriced_records", "unpriced_records", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("eligible_cost_usd", "eligible_cost_usd", float, None),
        ("input_tokens", "input_tokens", None, None),
        ("output_tokens", "output_tokens", None, None),
        ("energy_wh", "energy_wh", float, None),
        ("carbon_gco2e", "carbon_gco2e", float, None),
        ("confidence", "confidence", float, None),
        ("completeness", "completeness", float, None),
        ("cost_basis", "cost_basis", None, None),
        ("rolled_up", "rolled_up", None, None),
    )
    _required_ = frozenset(("period_from", "period_to", "organization", "owner", "project", "service", "provider", "requested_model", "served_model", "pathway_category", "output_state", "stage_origin", "confidence_band", "cost_method", "records", "unpriced_records", "cost_usd", "eligible_cost_usd", "input_tokens", "output_tokens", "energy_wh", "carbon_gco2e", "confidence", "completeness", "cost_basis", "rolled_up", ))


class SpendRowPage(Model):
    """A page of report rows.

    data: The page's rows.
    page: Where the page stands in the report.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(SpendRow.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "ReportDimension": ("organization", "owner", "project", "service", "provider", "requested_model", "served_model", "pathway_category", "output_state", "stage_origin", "confidence_band", "cost_method", ),
    "ReportMeasure": ("cost_usd", "eligible_cost_usd", "input_tokens", "output_tokens", "energy_wh", "carbon_gco2e", "confidence", ),
    "Granularity": ("day", "week", "month", ),
    "CostBasis": ("estimated", "reconciled", "mixed", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
