# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `events`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .budgets import BudgetScope
from .reports import Period


class EventInterpretation(Model):
    """The part of the evidence card that events carry.

    stage_origin: The stage that produced the result; null where the event is not about one.
    confidence_band: The confidence's band; null where the event is not about a result.
    degradation_state: Whether inference ran as it should.
    """

    __slots__ = (
        "stage_origin",
        "confidence_band",
        "degradation_state",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("stage_origin", "stage_origin", None, None),
        ("confidence_band", "confidence_band", None, None),
        ("degradation_state", "degradation_state", None, None),
    )
    _required_ = frozenset(("stage_origin", "confidence_band", "degradation_state", ))


class AttributionMaterialized(Model):
    """The data of `attribution.materialized`.

    attribution_id: The record.
    invocation_id: The invocation that it is about.
    occurred_at: When the call happened.
    provider: The provider.
    served_model: The model that answered; null where it is not known.
    service: The service; null where it is not known.
    owner: The owner; null where there is none.
    project: The project; null where it is not known.
    cost_usd: The cost, in US dollars; null where it is not known.
    cost_method: Where the cost comes from.
    output_state: How far attribution got.
    export_eligibility: Whether the record may be exported.
    version: The record's version, from 1.
    """

    __slots__ = (
        "attribution_id",
        "invocation_id",
        "occurred_at",
        "provider",
        "served_model",
        "service",
        "owner",
        "project",
        "cost_usd",
        "cost_method",
        "output_state",
        "export_eligibility",
        "version",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("attribution_id", "attribution_id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("occurred_at", "occurred_at", timestamp, to_timestamp),
        ("provider", "provider", None, None),
        ("served_model", "served_model", None, None),
        ("service", "service", None, None),
        ("owner", "owner", None, None),
        ("project", "project", None, None),
        ("cost_usd", "cost_usd", float, None),
        ("cost_method", "cost_method", None, None),
        ("output_state", "output_state", None, None),
        ("export_eligibility", "export_eligibility", None, None),
        ("version", "version", None, None),
    )
    _required_ = frozenset(("attribution_id", "invocation_id", "occurred_at", "provider", "served_model", "service", "owner", "project", "cost_usd", "cost_method", "output_state", "export_eligibility", "version", ))


class AttributionDisputed(Model):
    """The data of `attribution.disputed`.

    dispute_id: The dispute.
    attribution_id: The contested record.
    invocation_id: The invocation that it is about.
    reason: What is said to be wrong.
    current_owner: The record's owner; null where it has none.
    proposed_owner: The owner that was proposed, if any.
    opened_by: Id of the principal that opened it.
    """

    __slots__ = (
        "dispute_id",
        "attribution_id",
        "invocation_id",
        "reason",
        "current_owner",
        "proposed_owner",
        "opened_by",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("dispute_id", "dispute_id", None, None),
        ("attribution_id", "attribution_id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("reason", "reason", None, None),
        ("current_owner", "current_owner", None, None),
        ("proposed_owner", "proposed_owner", None, None),
        ("opened_by", "opened_by", None, None),
    )
    _required_ = frozenset(("dispute_id", "attribution_id", "invocation_id", "reason", "current_owner", "proposed_owner", "opened_by", ))


class AttributionOverrideApplied(Model):
    """The data of `attribution.override.applied`.

    attribution_id: The record.
    invocation_id: The invocation that it is about.
    previous_owner: The owner before; null where there was none.
    owner: The owner now.
    previous_project: The project before; null where there was none.
    project: The project now.
    previous_service: The service before; null where there was none.
    service: The service now.
    resolved_dispute_id: The dispute that it decided, if there was one.
    applied_by: Id of the principal that applied it.
    version: The version of the record that it made.
    """

    __slots__ = (
        "attribution_id",
        "invocation_id",
        "previous_owner",
        "owner",
        "previous_project",
        "project",
        "previous_service",
        "service",
        "resolved_dispute_id",
        "applied_by",
        "version",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("attribution_id", "attribution_id", None, None),
        ("invocation_id", "invocation_id", None, None),
        ("previous_owner", "previous_owner", None, None),
        ("owner", "owner", None, None),
        ("previous_project", "previous_project", None, None),
        ("project", "project", None, None),
        ("previous_service", "previous_service", None, None),
        ("service", "service", None, None),
        ("resolved_dispute_id", "resolved_dispute_id", None, None),
        ("applied_by", "applied_by", None, None),
        ("version", "version", None, None),
    )
    _required_ = frozenset(("attribution_id", "invocation_id", "previous_owner", "owner", "previous_project", "project", "previous_service", "service", "resolved_dispute_id", "applied_by", "version", ))


class CoverageChanged(Model):
    """The data of `coverage.degraded` and `coverage.restored`.

    measure: Which coverage.
    pathway_category: The pathway; null where it is the coverage of all spend.
    coverage: The coverage now; null where the data is too incomplete to say.
    floor: The floor that it was compared with.
    completeness: The share of the expected data that had arrived.
    period_from: The first day of the measured period.
    period_to: Its last day, included.
    """

    __slots__ = (
        "measure",
        "pathway_category",
        "coverage",
        "floor",
        "completeness",
        "period_from",
        "period_to",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("measure", "measure", None, None),
        ("pathway_category", "pathway_category", None, None),
        ("coverage", "coverage", float, None),
        ("floor", "floor", float, None),
        ("completeness", "completeness", float, None),
        ("period_from", "period_from", day, to_day),
        ("period_to", "period_to", day, to_day),
    )
    _required_ = frozenset(("measure", "pathway_category", "coverage", "floor", "completeness", "period_from", "period_to", ))


class DegradationStateChanged(Model):
    """The data of `degradation.state.changed`.

    previous_state: The state before.
    state: The state now.
    model_version: The model that serves now; null where none does.
    detail: A sentence for people.
    """

    __slots__ = (
        "previous_state",
        "state",
        "model_version",
        "detail",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("previous_state", "previous_state", None, None),
        ("state", "state", None, None),
        ("model_version", "model_version", None, None),
        ("detail", "detail", None, None),
    )
    _required_ = frozenset(("previous_state", "state", "model_version", "detail", ))


class ExportCompleted(Model):
    """The data of `export.completed`. The signed URL is not in it; read the job for one.

    job_id: The job.
    format: The file's format.
    period: The exported days.
    rows: The file's rows.
    bytes: The file's size, in bytes.
    sha256: SHA-256 of the file.
    total_cost_usd: The file's total, in US dollars; null where it has no row.
    completed_at: When the file was finished.
    """

    __slots__ = (
        "job_id",
        "format",
        "period",
        "rows",
        "bytes",
        "sha256",
        "total_cost_usd",
        "completed_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("job_id", "job_id", None, None),
        ("format", "format", None, None),
        ("period", "period", Period.from_wire, wire),
        ("rows", "rows", None, None),
        ("bytes", "bytes", None, None),
        ("sha256", "sha256", None, None),
        ("total_cost_usd", "total_cost_usd", float, None),
        ("completed_at", "completed_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("job_id", "format", "period", "rows", "bytes", "sha256", "total_cost_usd", "completed_at", ))


class ExportFailed(Model):
    """The data of `export.failed`.

    job_id: The job.
    format: The file's format.
    period: The days that were to be exported.
    error_code: A code of the error catalogue.
    detail: A sentence for people.
    """

    __slots__ = (
        "job_id",
        "format",
        "period",
        "error_code",
        "detail",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("job_id", "job_id", None, None),
        ("format", "format", None, None),
        ("period", "period", Period.from_wire, wire),
        ("error_code", "error_code", None, None),
        ("detail", "detail", None, None),
    )
    _required_ = frozenset(("job_id", "format", "period", "error_code", "detail", ))


class AnomalyDetected(Model):
    """The data of `anomaly.detected`.

    anomaly_id: The anomaly.
    kind: In what way spend departs.
    severity: How far it departs.
    dimension: What the group is a group of.
    value: The group.
    measure: What departs.
    window_start: When the departure began.
    window_end: When the observed window ends, exclusive.
    observed: What was observed, in the measure's unit.
    expected: What was expected, in the measure's unit.
    impact_usd: Cost beyond what was expected, in US dollars; null where it is not known.
    """

    __slots__ = (
        "anomaly_id",
        "kind",
        "severity",
        "dimension",
        "value",
        "measure",
        "window_start",
        "window_end",
        "observed",
        "expected",
        "impact_usd",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("anomaly_id", "anomaly_id", None, None),
        ("kind", "kind", None, None),
        ("severity", "severity", None, None),
        ("dimension", "dimension", None, None),
        ("value", "value", None, None),
        ("measure", "measure", None, None),
        ("window_start", "window_start", timestamp, to_timestamp),
        ("window_end", "window_end", timestamp, to_timestamp),
        ("observed", "observed", float, None),
        ("expected", "expected", float, None),
        ("impact_usd", "impact_usd", float, None),
    )
    _required_ = frozenset(("anomaly_id", "kind", "severity", "dimension", "value", "measure", "window_start", "window_end", "observed", "expected", "impact_usd", ))


class BudgetThresholdCrossed(Model):
    """The data of `budget.threshold.crossed`.

    budget_id: The budget.
    threshold: The threshold in percent: 75, 100 or 150.
    period_to_date_usd: The period's cost so far, in US dollars.
    ceiling_usd: The budget's limit, in US dollars.
    name: The budget's name.
    scope: Whose spend it limits.
    period_start: The period's first day.
    period_end: The period's last day, included.
    """

    __slots__ = (
        "budget_id",
        "threshold",
        "period_to_date_usd",
        "ceiling_usd",
        "name",
        "scope",
        "period_start",
        "period_end",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("budget_id", "budget_id", None, None),
        ("threshold", "threshold", None, None),
        ("period_to_date_usd", "period_to_date_usd", float, None),
        ("ceiling_usd", "ceiling_usd", float, None),
        ("name", "name", None, None),
        ("scope", "scope", BudgetScope.from_wire, wire),
        ("period_start", "period_start", day, to_day),
        ("period_end", "period_end", day, to_day),
    )
    _required_ = frozenset(("budget_id", "threshold", "period_to_date_usd", "ceiling_usd", "name", "scope", "period_start", "period_end", ))


class ConnectorHealthChanged(Model):
    """The data of `connector.health.changed`.

    connector_id: The connector.
    name: The connector's name.
    kind: What it reads from.
    previous_health: The health before.
    health: The health now.
    freshness: Whether what it delivered is current.
    last_success_at: When it last succeeded; null before that.
    detail: Why it does not work; null while it does.
    """

    __slots__ = (
        "connector_id",
        "name",
        "kind",
        "previous_health",
        "health",
        "freshness",
        "last_success_at",
        "detail",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("connector_id", "connector_id", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("previous_health", "previous_health", None, None),
        ("health", "health", None, None),
        ("freshness", "freshness", None, None),
        ("last_success_at", "last_success_at", timestamp, to_timestamp),
        ("detail", "detail", None, None),
    )
    _required_ = frozenset(("connector_id", "name", "kind", "previous_health", "health", "freshness", "last_success_at", "detail", ))


class ApiKeyRotated(Model):
    """The data of `apikey.rotated`. It holds no secret.

    key_id: The key, whose id stays the same.
    name: The key's name.
    rotated_at: When it was rotated.
    rotated_by: Id of the principal that rotated it.
    previous_secret_expires_at: Until when the previous secret works; null where it stopped at once.
    """

    __slots__ = (
        "key_id",
        "name",
        "rotated_at",
        "rotated_by",
        "previous_secret_expires_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("key_id", "key_id", None, None),
        ("name", "name", None, None),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("rotated_by", "rotated_by", None, None),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("key_id", "name", "rotated_at", "rotated_by", "previous_secret_expires_at", ))


class WebhookEvent(Model):
    """What is sent to an endpoint. The keys `id`, `type`, `created_at`, `tenant_id` and `sequence` are frozen; the
    shape of `data` follows from `type`. An event never changes once it has happened, however often it is
    delivered, and never holds content.

    id: The event's id, `evt_…`. It is the `webhook-id` header and the same over all attempts, so that repeats
        can be told.
    type: What happened.
    created_at: When it happened.
    tenant_id: To whom it happened.
    sequence: The event's place in the tenant's order of changes. It grows from event to event, not always by one.
    data: The particulars, an object whose shape follows from `type`.
    interpretation: How to read the result that the event is about.
    """

    __slots__ = (
        "id",
        "type",
        "created_at",
        "tenant_id",
        "sequence",
        "data",
        "interpretation",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("type", "type", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("tenant_id", "tenant_id", None, None),
        ("sequence", "sequence", None, None),
        ("data", "data", None, None),
        ("interpretation", "interpretation", EventInterpretation.from_wire, wire),
    )
    _required_ = frozenset(("id", "type", "created_at", "tenant_id", "sequence", "data", "interpretation", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "WebhookEventType": None,
}


def __getattr__(name):
    return member_of(_ENUMS, name)
