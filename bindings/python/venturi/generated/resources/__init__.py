# Generated from codegen/contract by `make generate`. Do not edit.
"""The resources of a client; each loads when first used."""

from __future__ import annotations

from ..._resource import resource


class Resources:
    """What a client offers, by resource."""

    @resource
    def anomalies(self):
        """Spend that departs from its own history. Methods: `list`."""
        from .anomalies import AnomaliesResource

        return AnomaliesResource(self._calls)

    @resource
    def api_keys(self):
        """Long-lived keys for simple server-side integrations. The secret is shown once. Methods: `list`, `create`,
        `get`, `delete`, `rotate`."""
        from .api_keys import ApiKeysResource

        return ApiKeysResource(self._calls)

    @resource
    def attribution(self):
        """Who caused an inference, what it cost in money, energy and carbon, and the evidence for saying so. Methods:
        `list`, `get`, `dispute`, `override`."""
        from .attribution import AttributionResource

        return AttributionResource(self._calls)

    @resource
    def audit_events(self):
        """The append-only record of who changed what. Methods: `list`."""
        from .audit_events import AuditEventsResource

        return AuditEventsResource(self._calls)

    @resource
    def budgets(self):
        """Limits on a scope and a period, with notice at 75, 100 and 150 percent. A budget never blocks traffic.
        Methods: `list`, `create`, `get`, `update`, `delete`."""
        from .budgets import BudgetsResource

        return BudgetsResource(self._calls)

    @resource
    def connectors(self):
        """Read-only sources of usage and billing, with their health and freshness. Methods: `list`, `create`, `get`,
        `update`, `delete`."""
        from .connectors import ConnectorsResource

        return ConnectorsResource(self._calls)

    @resource
    def coverage(self):
        """How much of the spend has an owner, how much of that is ready for chargeback, and why the rest is not.
        Methods: `get`."""
        from .coverage import CoverageResource

        return CoverageResource(self._calls)

    @resource
    def directory(self):
        """The services, identities, projects and organizations that spend is attributed to, and the edges between them.
        Methods: `list`, `upsert`, `delete`, `list`, `upsert`, `delete`, `list`, `upsert`, `delete`, `list`, `upsert`,
        `delete`, `list`, `upsert`, `delete`."""
        from .directory import DirectoryResource

        return DirectoryResource(self._calls)

    @resource
    def disputes(self):
        """Contesting an attribution, and replacing one with an audited decision of your own. Methods: `list`."""
        from .disputes import DisputesResource

        return DisputesResource(self._calls)

    @resource
    def events(self):
        """Inference and observability events, in. Accepted means stored durably; attribution follows. Methods: `create`,
        `create_batch`."""
        from .events import EventsResource

        return EventsResource(self._calls)

    @resource
    def exports(self):
        """FOCUS-aligned chargeback files, made by asynchronous jobs. Methods: `create`, `get`."""
        from .exports import ExportsResource

        return ExportsResource(self._calls)

    @resource
    def ingestion_keys(self):
        """Keys that can send events and do nothing else. Methods: `list`, `create`, `get`, `delete`, `rotate`."""
        from .ingestion_keys import IngestionKeysResource

        return IngestionKeysResource(self._calls)

    @resource
    def invocations(self):
        """Inference and observability events, in. Accepted means stored durably; attribution follows. Methods: `create`,
        `create_batch`."""
        from .invocations import InvocationsResource

        return InvocationsResource(self._calls)

    @resource
    def oauth(self):
        """Issues, revokes and introspects tokens (RFC 6749, 7636, 7009, 7662). Methods: `token`, `revoke`, `introspect`."""
        from .oauth import OauthResource

        return OauthResource(self._calls)

    @resource
    def oauth_clients(self):
        """Machine and interactive clients of the authorization server. Methods: `list`, `create`, `get`, `delete`,
        `rotate_secret`."""
        from .oauth_clients import OauthClientsResource

        return OauthClientsResource(self._calls)

    @resource
    def rate_limit(self):
        """The caller's current budget in every route class. Methods: `get`."""
        from .rate_limit import RateLimitResource

        return RateLimitResource(self._calls)

    @resource
    def reports(self):
        """Aggregated spend, energy and carbon by dimension and over time. Methods: `spend`, `timeseries`."""
        from .reports import ReportsResource

        return ReportsResource(self._calls)

    @resource
    def settings(self):
        """What the tenant has decided about residency, inference, key lifetime and the completeness floor. Methods:
        `get`, `update`."""
        from .settings import SettingsResource

        return SettingsResource(self._calls)

    @resource
    def webhooks(self):
        """Endpoints of yours that are told about events, signed after Standard Webhooks. Methods: `list`, `create`,
        `get`, `update`, `delete`, `verify`, `rotate_secret`, `test`, `list_deliveries`, `redeliver`."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._calls)


AsyncResources = Resources
