# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `attribution`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, record, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import NodeRef, Page


@record
class Interpretation(Model):
    """The evidence card: what produced a result, and how far to trust it.

    stage_origin: Which pipeline stage produced the result.
    resolution: How far the attribution was resolved.
    confidence: The operational confidence, that of the weakest resolved edge on the path to the owner. 0.95 is a policy
        ceiling.
    confidence_band: The confidence, coarsely.
    evidence_basis: The strongest evidence that produced the attribution.
    model_version: The attribution model version that produced this result.
    degradation_state: Whether inference ran as it should.
    freshness: Whether the data behind the result is current.
    export_eligibility: Whether the record meets the chargeback floor and may be exported.
    """

    __slots__ = (
        "stage_origin",
        "resolution",
        "confidence",
        "confidence_band",
        "evidence_basis",
        "model_version",
        "degradation_state",
        "freshness",
        "export_eligibility",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("stage_origin", "stage_origin", None, None),
        ("resolution", "resolution", None, None),
        ("confidence", "confidence", float, None),
        ("confidence_band", "confidence_band", None, None),
        ("evidence_basis", "evidence_basis", None, None),
        ("model_version", "model_version", None, None),
        ("degradation_state", "degradation_state", None, None),
        ("freshness", "freshness", None, None),
        ("export_eligibility", "export_eligibility", None, None),
    )
    _required_ = frozenset(("stage_origin", "resolution", "confidence", "confidence_band", "evidence_basis", "model_version", "degradation_state", "freshness", "export_eligibility", ))


class EvidenceSignal(Model):
    """One piece of evidence that spoke for an edge.

    rule: The rule that found it.
    evidence_basis: The kind of evidence.
    edge: The edge that it speaks for.
    node: The node that it points to. Null where that node is not in the directory.
    field: The event's property that matched. Null where the signal rests on none.
    confidence: How strongly it speaks.
    observed_at: When what it rests on was observed, such as a deployment. Null where that has no time.
    """

    __slots__ = (
        "rule",
        "evidence_basis",
        "edge",
        "node",
        "field",
        "confidence",
        "observed_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("rule", "rule", None, None),
        ("evidence_basis", "evidence_basis", None, None),
        ("edge", "edge", None, None),
        ("node", "node", NodeRef.from_wire, wire),
        ("field", "field", None, None),
        ("confidence", "confidence", float, None),
        ("observed_at", "observed_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("rule", "evidence_basis", "edge", "node", "field", "confidence", "observed_at", ))


@record
class AttributionRecord(Model):
    """What one invocation cost in money, energy and carbon, who answers for it, and how sure that is.

    id: The record's id, `attr_…`.
    invocation_id: The invocation that it attributes, `inv_…`.
    occurred_at: When the inference began.
    provider: Who served the model.
    requested_model: The model that was asked for.
    served_model: The model that answered. Null where the event did not say.
    service: The service that made the call. Null while it is not known.
    owner: The organization that answers for the spend. Null while it is not known.
    project: The project behind the service. Null while it is not known.
    input_tokens: Tokens that went in, including cached ones. Null where not known. Unit: tokens.
    output_tokens: Tokens that came out, including those of reasoning. Null where not known. Unit: tokens.
    cost_usd: The cost in US dollars. Null where it is not known, never zero instead. Unit: USD.
    cost_method: Where the cost comes from.
    energy_wh: Operational energy in watt-hours. Null where it is not known. Unit: Wh.
    carbon_gco2e: Operational carbon in grams of CO2 equivalent. Null where it is not known. Unit: g CO2e.
    energy_method: How energy and carbon were derived.
    pathway_category: The kind of path by which the AI was consumed.
    output_state: Whether an owner was found.
    interpretation: The evidence card.
    """

    __slots__ = (
        "id",
        "invocation_id",
        "occurred_at",
        "provider",
        "requested_model",
        "served_model",
        "service",
        "owner",
        "project",
        "input_tokens",
        "output_tokens",
        "cost_usd",
        "cost_method",
        "energy_wh",
        "carbon_gco2e",
        "energy_method",
        "pathway_category",
        "output_state",
        "interpretation",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("provider", "provider", None, None),
        ("requested_model", "requested_model", None, None),
        ("served_model", "served_model", None, None),
        ("service", "service", None, None),
        ("owner", "owner", None, None),
        ("project", "project", None, None),
        ("input_tokens", "input_tokens", None, None),
        ("output_tokens", "output_tokens", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("cost_method", "cost_method", None, None),
        ("energy_wh", "energy_wh", float, None),
        ("carbon_gco2e", "carbon_gco2e", float, None),
        ("energy_method", "energy_method", None, None),
        ("pathway_category", "pathway_category", None, None),
        ("output_state", "output_state", None, None),
        ("interpretation", "interpretation", Interpretation.from_wire, wire),
    )
    _required_ = frozenset(("id", "invocation_id", "occurred_at", "provider", "requested_model", "served_model", "service", "owner", "project", "input_tokens", "output_tokens", "cost_usd", "cost_method", "energy_wh", "carbon_gco2e", "energy_method", "pathway_category", "output_state", "interpretation", ))


class AttributionCandidate(Model):
    """A possible owner with the evidence for it. Conflicts stay visible here.

    node: The possible owner.
    confidence: How strongly the evidence speaks for it.
    chosen: Whether it became the owner.
    reason: Why it won or lost, in one sentence.
    signals: The evidence for it.
    """

    __slots__ = (
        "node",
        "confidence",
        "chosen",
        "reason",
        "signals",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("node", "node", NodeRef.from_wire, wire),
        ("confidence", "confidence", float, None),
        ("chosen", "chosen", None, None),
        ("reason", "reason", None, None),
        ("signals", "signals", list_of(EvidenceSignal.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("node", "confidence", "chosen", "reason", "signals", ))


class AttributionPage(Model):
    """A page of attribution records.

    data: The records, in the order asked for.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(AttributionRecord.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class Explanation(Model):
    """How the owner was found: the path through the graph, every signal, every candidate, and why the winner won.

    organization: The organization that answers for the spend.
    project: The project behind the service.
    service: The service that made the call.
    identity: The identity that the call was made with.
    budget: The budget that the spend counts against.
    signals: All evidence that was found, the strongest first.
    candidates: All possible owners, the strongest first. Empty where there is none.
    decision: Why the result is what it is, in one sentence.
    catalogue_version: The version of the price and energy catalogues that the figures were computed with.
    attributed_at: When this version of the record was made.
    """

    __slots__ = (
        "organization",
        "project",
        "service",
        "identity",
        "budget",
        "signals",
        "candidates",
        "decision",
        "catalogue_version",
        "attributed_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("organization", "organization", NodeRef.from_wire, wire),
        ("project", "project", NodeRef.from_wire, wire),
        ("service", "service", NodeRef.from_wire, wire),
        ("identity", "identity", NodeRef.from_wire, wire),
        ("budget", "budget", NodeRef.from_wire, wire),
        ("signals", "signals", list_of(EvidenceSignal.from_wire), list_of(wire)),
        ("candidates", "candidates", list_of(AttributionCandidate.from_wire), list_of(wire)),
        ("decision", "decision", None, None),
        ("catalogue_version", "catalogue_version", None, None),
        ("attributed_at", "attributed_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("organization", "project", "service", "identity", "budget", "signals", "candidates", "decision", "catalogue_version", "attributed_at", ))


class AttributionDetail(Model):
    """An attribution record with its full explanation.

    id: The record's id, `attr_…`.
    invocation_id: The invocation that it attributes, `inv_…`.
    occurred_at: When the inference began.
    provider: Who served the model.
    requested_model: The model that was asked for.
    served_model: The model that answered. Null where the event did not say.
    service: The service that made the call. Null while it is not known.
    owner: The organization that answers for the spend. Null while it is not known.
    project: The project behind the service. Null while it is not known.
    input_tokens: Tokens that went in, including cached ones. Null where not known. Unit: tokens.
    output_tokens: Tokens that came out, including those of reasoning. Null where not known. Unit: tokens.
    cost_usd: The cost in US dollars. Null where it is not known, never zero instead. Unit: USD.
    cost_method: Where the cost comes from.
    energy_wh: Operational energy in watt-hours. Null where it is not known. Unit: Wh.
    carbon_gco2e: Operational carbon in grams of CO2 equivalent. Null where it is not known. Unit: g CO2e.
    energy_method: How energy and carbon were derived.
    pathway_category: The kind of path by which the AI was consumed.
    output_state: Whether an owner was found.
    interpretation: The evidence card.
    explanation: How the owner was found.
    """

    __slots__ = (
        "id",
        "invocation_id",
        "occurred_at",
        "provider",
        "requested_model",
        "served_model",
        "service",
        "owner",
        "project",
        "input_tokens",
        "output_tokens",
        "cost_usd",
        "cost_method",
        "energy_wh",
        "carbon_gco2e",
        "energy_method",
        "pathway_category",
        "output_state",
        "interpretation",
        "explanation",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("provider", "provider", None, None),
        ("requested_model", "requested_model", None, None),
        ("served_model", "served_model", None, None),
        ("service", "service", None, None),
        ("owner", "owner", None, None),
        ("project", "project", None, None),
        ("input_tokens", "input_tokens", None, None),
        ("output_tokens", "output_tokens", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("cost_method", "cost_method", None, None),
        ("energy_wh", "energy_wh", float, None),
        ("carbon_gco2e", "carbon_gco2e", float, None),
        ("energy_method", "energy_method", None, None),
        ("pathway_category", "pathway_category", None, None),
        ("output_state", "output_state", None, None),
        ("interpretation", "interpretation", Interpretation.from_wire, wire),
        ("explanation", "explanation", Explanation.from_wire, wire),
    )
    _required_ = frozenset(("id", "invocation_id", "occurred_at", "provider", "requested_model", "served_model", "service", "owner", "project", "input_tokens", "output_tokens", "cost_usd", "cost_method", "energy_wh", "carbon_gco2e", "energy_method", "pathway_category", "output_state", "interpretation", "explanation", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "OutputState": ("attributed", "bounded", "ambiguous", "unknown", "not_identifiable", ),
    "Resolution": ("deterministically_resolved", "strongly_inferred", "bounded", "ambiguous", "unknown", "not_identifiable", ),
    "EvidenceBasis": None,
    "ExportEligibility": ("eligible", "below_floor", "disputed", "residency_blocked", "unpriced", ),
    "AttributionRule": None,
    "EvidenceEdge": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
