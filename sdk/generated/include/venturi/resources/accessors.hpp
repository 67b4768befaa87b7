// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>

#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/resources/anomalies.hpp"
#include "venturi/resources/api_keys.hpp"
#include "venturi/resources/attribution.hpp"
#include "venturi/resources/audit_events.hpp"
#include "venturi/resources/budgets.hpp"
#include "venturi/resources/connectors.hpp"
#include "venturi/resources/coverage.hpp"
#include "venturi/resources/directory.hpp"
#include "venturi/resources/disputes.hpp"
#include "venturi/resources/events.hpp"
#include "venturi/resources/exports.hpp"
#include "venturi/resources/ingestion_keys.hpp"
#include "venturi/resources/invocations.hpp"
#include "venturi/resources/oauth.hpp"
#include "venturi/resources/oauth_clients.hpp"
#include "venturi/resources/rate_limit.hpp"
#include "venturi/resources/reports.hpp"
#include "venturi/resources/settings.hpp"
#include "venturi/resources/webhooks.hpp"

namespace venturi::inline v1 {

/// What a client has: one accessor for each resource of the contract. See Venturi.
class VENTURI_EXPORT ResourceAccessors {
public:
    /// Spend that departs from its own history.
    AnomaliesResource anomalies() const;
    /// Long-lived keys for simple server-side integrations. The secret is shown once.
    ApiKeysResource api_keys() const;
    /// The methods of `attribution`.
    AttributionResource attribution() const;
    /// The append-only record of who changed what.
    AuditEventsResource audit_events() const;
    /// Limits on a scope and a period, with notice at 75, 100 and 150 percent. A budget never blocks traffic.
    BudgetsResource budgets() const;
    /// Read-only sources of usage and billing, with their health and freshness.
    ConnectorsResource connectors() const;
    /// How much of the spend has an owner, how much of that is ready for chargeback, and why the rest is not.
    CoverageResource coverage() const;
    /// The methods of `directory`.
    DirectoryResource directory() const;
    /// The methods of `disputes`.
    DisputesResource disputes() const;
    /// The methods of `events`.
    EventsResource events() const;
    /// FOCUS-aligned chargeback files, made by asynchronous jobs.
    ExportsResource exports() const;
    /// Keys that can send events and do nothing else.
    IngestionKeysResource ingestion_keys() const;
    /// The methods of `invocations`.
    InvocationsResource invocations() const;
    /// Issues, revokes and introspects tokens (RFC 6749, 7636, 7009, 7662).
    OauthResource oauth() const;
    /// Machine and interactive clients of the authorization server.
    OauthClientsResource oauth_clients() const;
    /// The caller's current budget in every route class.
    RateLimitResource rate_limit() const;
    /// Aggregated spend, energy and carbon by dimension and over time.
    ReportsResource reports() const;
    /// What the tenant has decided about residency, inference, key lifetime and the completeness floor.
    SettingsResource settings() const;
    /// Endpoints of yours that are told about events, signed after Standard Webhooks.
    WebhooksResource webhooks() const;

protected:
    explicit ResourceAccessors(std::shared_ptr<runtime::Core> core);
    ~ResourceAccessors();
    ResourceAccessors(ResourceAccessors&&) noexcept;
    ResourceAccessors& operator=(ResourceAccessors&&) noexcept;

    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
