# Generated from codegen/contract by `make generate`. Do not edit.
"""The resources of a client; each loads when first used."""

from __future__ import annotations

_HOMES = {
    "anomalies": "AnomaliesResource",
    "api_keys": "ApiKeysResource",
    "attribution": "AttributionResource",
    "audit_events": "AuditEventsResource",
    "budgets": "BudgetsResource",
    "connectors": "ConnectorsResource",
    "coverage": "CoverageResource",
    "directory": "DirectoryResource",
    "disputes": "DisputesResource",
    "events": "EventsResource",
    "exports": "ExportsResource",
    "ingestion_keys": "IngestionKeysResource",
    "invocations": "InvocationsResource",
    "oauth": "OauthResource",
    "oauth_clients": "OauthClientsResource",
    "rate_limit": "RateLimitResource",
    "reports": "ReportsResource",
    "settings": "SettingsResource",
    "webhooks": "WebhooksResource",
}

NAMES = frozenset(_HOMES)


def load(name):
    """The class of the resource `name`; KeyError where there is none."""
    from importlib import import_module

    class_name = _HOMES[name]
    return getattr(import_module(f"{__name__}.{name}"), class_name)
