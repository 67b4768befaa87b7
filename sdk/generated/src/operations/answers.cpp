// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/answers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "json/anomalies.hpp"
#include "json/attribution.hpp"
#include "json/audit.hpp"
#include "json/budgets.hpp"
#include "json/connectors.hpp"
#include "json/coverage.hpp"
#include "json/directory.hpp"
#include "json/disputes.hpp"
#include "json/exports.hpp"
#include "json/ingestion.hpp"
#include "json/invocationevent.hpp"
#include "json/keys.hpp"
#include "json/limits.hpp"
#include "json/oauth.hpp"
#include "json/reports.hpp"
#include "json/settings.hpp"
#include "json/webhooks.hpp"
#include "json/read.hpp"

namespace venturi::inline v1::operations {

namespace {

template <class T>
Result<void> check(std::string body) {
    auto read = json::read<T>(std::move(body), "the answer");
    if (!read) return std::move(read).error();
    return {};
}

struct Row {
    std::string_view operation;
    AnswerCheck check;
};

constexpr Row sorted[] = {
    {"", nullptr},
    {"anomalies.list", &check<AnomalyPage>},
    {"api_keys.create", &check<ApiKeyWithSecret>},
    {"api_keys.get", &check<ApiKey>},
    {"api_keys.list", &check<ApiKeyPage>},
    {"api_keys.rotate", &check<ApiKeyWithSecret>},
    {"attribution.dispute", &check<Dispute>},
    {"attribution.get", &check<AttributionDetail>},
    {"attribution.list", &check<AttributionPage>},
    {"attribution.override", &check<Override>},
    {"audit_events.list", &check<AuditEventPage>},
    {"budgets.create", &check<Budget>},
    {"budgets.get", &check<Budget>},
    {"budgets.list", &check<BudgetPage>},
    {"budgets.update", &check<Budget>},
    {"connectors.create", &check<Connector>},
    {"connectors.get", &check<Connector>},
    {"connectors.list", &check<ConnectorPage>},
    {"connectors.update", &check<Connector>},
    {"coverage.get", &check<Coverage>},
    {"directory.edges.delete", &check<DeleteResult>},
    {"directory.edges.list", &check<EdgePage>},
    {"directory.edges.upsert", &check<UpsertResult>},
    {"directory.identities.delete", &check<DeleteResult>},
    {"directory.identities.list", &check<IdentityPage>},
    {"directory.identities.upsert", &check<UpsertResult>},
    {"directory.organizations.delete", &check<DeleteResult>},
    {"directory.organizations.list", &check<OrganizationPage>},
    {"directory.organizations.upsert", &check<UpsertResult>},
    {"directory.projects.delete", &check<DeleteResult>},
    {"directory.projects.list", &check<ProjectPage>},
    {"directory.projects.upsert", &check<UpsertResult>},
    {"directory.services.delete", &check<DeleteResult>},
    {"directory.services.list", &check<ServicePage>},
    {"directory.services.upsert", &check<UpsertResult>},
    {"disputes.list", &check<DisputePage>},
    {"events.create", &check<EventReceipt>},
    {"events.create_batch", &check<EventBatchReceipt>},
    {"exports.create", &check<ExportJob>},
    {"exports.get", &check<ExportJob>},
    {"ingestion_keys.create", &check<IngestionKeyWithSecret>},
    {"ingestion_keys.get", &check<IngestionKey>},
    {"ingestion_keys.list", &check<IngestionKeyPage>},
    {"ingestion_keys.rotate", &check<IngestionKeyWithSecret>},
    {"invocations.create", &check<InvocationReceipt>},
    {"invocations.create_batch", &check<InvocationBatchReceipt>},
    {"oauth.introspect", &check<IntrospectionResponse>},
    {"oauth.token", &check<TokenResponse>},
    {"oauth_clients.create", &check<OAuthClientWithSecret>},
    {"oauth_clients.get", &check<OAuthClient>},
    {"oauth_clients.list", &check<OAuthClientPage>},
    {"oauth_clients.rotate_secret", &check<OAuthClientWithSecret>},
    {"rate_limit.get", &check<RateLimitStatus>},
    {"reports.spend", &check<SpendRowPage>},
    {"reports.timeseries", &check<SpendRowPage>},
    {"settings.get", &check<Settings>},
    {"settings.update", &check<Settings>},
    {"webhooks.create", &check<WebhookWithSecret>},
    {"webhooks.get", &check<Webhook>},
    {"webhooks.list", &check<WebhookPage>},
    {"webhooks.list_deliveries", &check<DeliveryPage>},
    {"webhooks.redeliver", &check<Delivery>},
    {"webhooks.rotate_secret", &check<WebhookWithSecret>},
    {"webhooks.test", &check<Delivery>},
    {"webhooks.update", &check<Webhook>},
    {"webhooks.verify", &check<Webhook>},
};

}  // namespace

AnswerCheck answer_check(std::string_view operation) noexcept {
    const auto row = std::ranges::lower_bound(sorted, operation, {}, &Row::operation);
    return row != std::end(sorted) && row->operation == operation ? row->check : nullptr;
}

}  // namespace venturi::inline v1::operations
