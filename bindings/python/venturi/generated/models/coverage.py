# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `coverage`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401


class CoverageGap(Model):
    """The part of the spend that is not ready for chargeback for one reason. Reasons don't overlap; the first that
    applies counts.

    reason: Why.
    records: How many records.
    cost_usd: Their cost, in US dollars; null where it is not known.
    share: Their share of the known cost; null where that is not known.
    """

    __slots__ = (
        "reason",
        "records",
        "cost_usd",
        "share",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("reason", "reason", None, None),
        ("records", "records", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("share", "share", float, None),
    )
    _required_ = frozenset(("reason", "records", "cost_usd", "share", ))


class CoverageFigures(Model):
    """The coverage of some spend. Amounts and shares are null where the data is less complete than the tenant's
    floor.

    records: How many records there are.
    unpriced_records: How many of them have no known cost and so count in no share.
    cost_usd: All known cost, in US dollars.
    attributed_cost_usd: The part of it that has an owner.
    chargeback_ready_cost_usd: The part of it that meets the chargeback floor and may be exported.
    attribution_coverage: `attributed_cost_usd` divided by `cost_usd`; null where there is no spend.
    chargeback_ready_coverage: `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend.
    completeness: The share of the expected data that had arrived.
    """

    __slots__ = (
        "records",
        "unpriced_records",
        "cost_usd",
        "attributed_cost_usd",
        "chargeback_ready_cost_usd",
        "attribution_coverage",
        "chargeback_ready_coverage",
        "completeness",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("records", "records", None, None),
        ("unpriced_records", "unpriced_records", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("attributed_cost_usd", "attributed_cost_usd", float, None),
        ("chargeback_ready_cost_usd", "chargeback_ready_cost_usd", float, None),
        ("attribution_coverage", "attribution_coverage", float, None),
        ("chargeback_ready_coverage", "chargeback_ready_coverage", float, None),
        ("completeness", "completeness", float, None),
    )
    _required_ = frozenset(("records", "unpriced_records", "cost_usd", "attributed_cost_usd", "chargeback_ready_cost_usd", "attribution_coverage", "chargeback_ready_coverage", "completeness", ))


class PathwayCoverage(Model):
    """The coverage of one pathway.

    records: How many records there are.
    unpriced_records: How many of them have no known cost and so count in no share.
    cost_usd: All known cost, in US dollars.
    attributed_cost_usd: The part of it that has an owner.
    chargeback_ready_cost_usd: The part of it that meets the chargeback floor and may be exported.
    attribution_coverage: `attributed_cost_usd` divided by `cost_usd`; null where there is no spend.
    chargeback_ready_coverage: `chargeback_ready_cost_usd` divided by `cost_usd`; null where there is no spend.
    completeness: The share of the expected data that had arrived.
    pathway_category: The pathway.
    freshness: Whether the pathway's sources are current.
    """

    __slots__ = (
        "records",
        "unpriced_records",
        "cost_usd",
        "attributed_cost_usd",
        "chargeback_ready_cost_usd",
        "attribution_coverage",
        "chargeback_ready_coverage",
        "completeness",
        "pathway_category",
        "freshness",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("records", "records", None, None),
        ("unpriced_records", "unpriced_records", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("attributed_cost_usd", "attributed_cost_usd", float, None),
        ("chargeback_ready_cost_usd", "chargeback_ready_cost_usd", float, None),
        ("attribution_coverage", "attribution_coverage", float, None),
        ("chargeback_ready_coverage", "chargeback_ready_coverage", float, None),
        ("completeness", "completeness", float, None),
        ("pathway_category", "pathway_category", None, None),
        ("freshness", "freshness", None, None),
    )
    _required_ = frozenset(("records", "unpriced_records", "cost_usd", "attributed_cost_usd", "chargeback_ready_cost_usd", "attribution_coverage", "chargeback_ready_coverage", "completeness", "pathway_category", "freshness", ))


class CoverageScore(Model):
    """What the coverage score is made of, each from 0 (bad) to 1 (good). An input is null where nothing is known
    about it.

    score: The mean of the inputs that are known.
    source_freshness: The share of sources that reported in time.
    pathway_capture: The share of known pathways that deliver events.
    identity_resolution: The share of records whose service or identity is in the directory.
    billing_reconciliation: The share of cost that agrees with the providers' bills.
    confidence_distribution: Mean confidence over the cap of 0.95, weighted by cost.
    """

    __slots__ = (
        "score",
        "source_freshness",
        "pathway_capture",
        "identity_resolution",
        "billing_reconciliation",
        "confidence_distribution",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("score", "score", float, None),
        ("source_freshness", "source_freshness", float, None),
        ("pathway_capture", "pathway_capture", float, None),
        ("identity_resolution", "identity_resolution", float, None),
        ("billing_reconciliation", "billing_reconciliation", float, None),
        ("confidence_distribution", "confidence_distribution", float, None),
    )
    _required_ = frozenset(("score", "source_freshness", "pathway_capture", "identity_resolution", "billing_reconciliation", "confidence_distribution", ))


class Coverage(Model):
    """Coverage over a period, overall and by pathway.

    period_from: The first day.
    period_to: The last day, included.
    as_of: The state of the data that the answer reads.
    overall: The coverage of all spend of the period.
    completeness_floor: The tenant's completeness floor.
    below_completeness_floor: Whether the data is too incomplete, so that amounts and shares are null.
    freshness: Whether the data is current.
    degradation_state: Whether inference runs as it should at the moment.
    cost_basis: Whether the amounts are final.
    score: The coverage score and its inputs.
    pathways: The same by pathway, the costliest first.
    gaps: What is not ready for chargeback, by reason, the costliest first.
    """

    __slots__ = (
        "period_from",
        "period_to",
        "as_of",
        "overall",
        "completeness_floor",
        "below_completeness_floor",
        "freshness",
        "degradation_state",
        "cost_basis",
        "score",
        "pathways",
        "gaps",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("period_from", "period_from", day, to_day),
        ("period_to", "period_to", day, to_day),
        ("as_of", "as_of", timestamp, to_timestamp),
        ("overall", "overall", CoverageFigures.from_wire, wire),
        ("completeness_floor", "completeness_floor", float, None),
        ("below_completeness_floor", "below_completeness_floor", None, None),
        ("freshness", "freshness", None, None),
        ("degradation_state", "degradation_state", None, None),
        ("cost_basis", "cost_basis", None, None),
        ("score", "score", CoverageScore.from_wire, wire),
        ("pathways", "pathways", list_of(PathwayCoverage.from_wire), list_of(wire)),
        ("gaps", "gaps", list_of(CoverageGap.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("period_from", "period_to", "as_of", "overall", "completeness_floor", "below_completeness_floor", "freshness", "degradation_state", "cost_basis", "score", "pathways", "gaps", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "CoverageMeasure": ("attribution", "chargeback_ready", ),
    "CoverageGapReason": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
