"""The real contract keeps what its design decided."""

from __future__ import annotations

from functools import cache

from codegen.ir import load_contract
from codegen.ir.model import Contract, Operation

SCOPES = {"read:attribution", "read:reporting", "export:create", "admin:config"}
EVENTS = [
    "attribution.materialized", "attribution.disputed", "attribution.override.applied", "coverage.degraded", "coverage.restored",
    "degradation.state.changed", "export.completed", "export.failed", "anomaly.detected", "budget.threshold.crossed",
    "connector.health.changed", "apikey.rotated",
]  # fmt: skip


@cache
def contract() -> Contract:
    return load_contract()


def operations(surface: str = "public") -> list[Operation]:
    return [op for op in contract().operations if op.surface == surface]


def test_the_four_scopes_are_closed() -> None:
    assert {op.scope for op in contract().operations if op.scope} == SCOPES


def test_every_mutation_is_idempotent_but_for_oauth_ingestion_and_proxy() -> None:
    for op in operations():
        if op.http_method in ("POST", "PUT", "PATCH", "DELETE"):
            exempt = "/oauth/" in op.path or "/proxy/" in op.path
            assert op.idempotency == ("none" if exempt else "event" if op.credential == "ingestion" else "key"), op.id


def test_every_list_has_the_envelope_and_the_limit() -> None:
    for op in contract().operations:
        if op.pagination:
            limit = next(p for p in op.parameters if p.name == "limit")
            assert (limit.default, limit.type.limits.maximum) == (50, 200)


def test_only_the_budgets_may_be_read_with_any_scope() -> None:
    unscoped = {op.id for op in operations() if op.credential == "bearer" and op.scope is None}
    assert unscoped == {"rate_limit.get"}


def test_partners_have_every_scope_guarded_operation_and_nothing_else() -> None:
    guarded = {op.id for op in operations() if op.credential == "bearer" and op.scope}
    mirrored = {op.mirrors for op in operations("partner")}
    assert guarded <= mirrored
    assert mirrored - guarded <= {"rate_limit.get"}
    assert all(not op.sdk and op.path.startswith("/api/partner/v1/") for op in operations("partner"))


def test_attribution_has_the_decided_filters() -> None:
    op = next(op for op in operations() if op.id == "attribution.list")
    assert {f.name for f in op.filterable} == {
        "id", "invocation_id", "occurred_at", "provider", "served_model", "service", "owner", "project", "cost_usd", "energy_wh",
        "carbon_gco2e", "pathway_category", "output_state", "stage_origin", "confidence", "confidence_band", "degradation_state",
        "freshness", "export_eligibility",
    }  # fmt: skip


def test_the_hot_schemas_are_marked() -> None:
    assert {model.name for model in contract().models.values() if model.hot} == {"AttributionRecord", "SpendRow", "AuditEvent"}


def test_the_events_are_the_twelve() -> None:
    assert [event.type for event in contract().events] == EVENTS


def test_confidence_is_capped() -> None:
    for model in contract().models.values():
        for field in model.fields:
            if field.name in ("confidence", "attribution_confidence"):
                assert field.type.limits.maximum == 0.95, f"{model.name}.{field.name}"


def test_ingested_events_are_closed_and_hold_no_content() -> None:
    event = contract().models["InvocationEvent"]
    assert event.closed
    assert {"prompt", "messages"} <= set(event.content_keys)
    assert not {field.name for field in event.fields} & set(event.content_keys)


def test_the_secrets_that_bodies_hold_are_known() -> None:
    secrets = {op.id: contract().body_secrets(op) for op in operations() if contract().body_secrets(op)}
    assert secrets == {
        "connectors.create": ("credential",),
        "connectors.update": ("credential",),
        "oauth.introspect": ("client_assertion", "client_secret", "token"),
        "oauth.revoke": ("client_assertion", "client_secret", "token"),
        "oauth.token": ("client_assertion", "client_secret", "code", "code_verifier", "refresh_token"),
    }
