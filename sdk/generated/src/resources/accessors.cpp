// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/accessors.hpp"

#include <utility>

namespace venturi::inline v1 {

ResourceAccessors::ResourceAccessors(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}
ResourceAccessors::~ResourceAccessors() = default;
ResourceAccessors::ResourceAccessors(ResourceAccessors&&) noexcept = default;
ResourceAccessors& ResourceAccessors::operator=(ResourceAccessors&&) noexcept = default;

AnomaliesResource ResourceAccessors::anomalies() const { return AnomaliesResource(core_); }
ApiKeysResource ResourceAccessors::api_keys() const { return ApiKeysResource(core_); }
AttributionResource ResourceAccessors::attribution() const { return AttributionResource(core_); }
AuditEventsResource ResourceAccessors::audit_events() const { return AuditEventsResource(core_); }
BudgetsResource ResourceAccessors::budgets() const { return BudgetsResource(core_); }
ConnectorsResource ResourceAccessors::connectors() const { return ConnectorsResource(core_); }
CoverageResource ResourceAccessors::coverage() const { return CoverageResource(core_); }
DirectoryResource ResourceAccessors::directory() const { return DirectoryResource(core_); }
DisputesResource ResourceAccessors::disputes() const { return DisputesResource(core_); }
EventsResource ResourceAccessors::events() const { return EventsResource(core_); }
ExportsResource ResourceAccessors::exports() const { return ExportsResource(core_); }
IngestionKeysResource ResourceAccessors::ingestion_keys() const { return IngestionKeysResource(core_); }
InvocationsResource ResourceAccessors::invocations() const { return InvocationsResource(core_); }
OauthResource ResourceAccessors::oauth() const { return OauthResource(core_); }
OauthClientsResource ResourceAccessors::oauth_clients() const { return OauthClientsResource(core_); }
RateLimitResource ResourceAccessors::rate_limit() const { return RateLimitResource(core_); }
ReportsResource ResourceAccessors::reports() const { return ReportsResource(core_); }
SettingsResource ResourceAccessors::settings() const { return SettingsResource(core_); }
WebhooksResource ResourceAccessors::webhooks() const { return WebhooksResource(core_); }

}  // namespace venturi::inline v1
