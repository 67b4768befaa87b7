// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/table.hpp"

#include <algorithm>

namespace venturi::inline v1::operations {

namespace {

constexpr const runtime::Operation* sorted[] = {
    &rows::anomalies_list,
    &rows::api_keys_create,
    &rows::api_keys_delete,
    &rows::api_keys_get,
    &rows::api_keys_list,
    &rows::api_keys_rotate,
    &rows::attribution_dispute,
    &rows::attribution_get,
    &rows::attribution_list,
    &rows::attribution_override,
    &rows::audit_events_list,
    &rows::budgets_create,
    &rows::budgets_delete,
    &rows::budgets_get,
    &rows::budgets_list,
    &rows::budgets_update,
    &rows::connectors_create,
    &rows::connectors_delete,
    &rows::connectors_get,
    &rows::connectors_list,
    &rows::connectors_update,
    &rows::coverage_get,
    &rows::directory_edges_delete,
    &rows::directory_edges_list,
    &rows::directory_edges_upsert,
    &rows::directory_identities_delete,
    &rows::directory_identities_list,
    &rows::directory_identities_upsert,
    &rows::directory_organizations_delete,
    &rows::directory_organizations_list,
    &rows::directory_organizations_upsert,
    &rows::directory_projects_delete,
    &rows::directory_projects_list,
    &rows::directory_projects_upsert,
    &rows::directory_services_delete,
    &rows::directory_services_list,
    &rows::directory_services_upsert,
    &rows::disputes_list,
    &rows::events_create,
    &rows::events_create_batch,
    &rows::exports_create,
    &rows::exports_get,
    &rows::ingestion_keys_create,
    &rows::ingestion_keys_delete,
    &rows::ingestion_keys_get,
    &rows::ingestion_keys_list,
    &rows::ingestion_keys_rotate,
    &rows::invocations_create,
    &rows::invocations_create_batch,
    &rows::oauth_introspect,
    &rows::oauth_revoke,
    &rows::oauth_token,
    &rows::oauth_clients_create,
    &rows::oauth_clients_delete,
    &rows::oauth_clients_get,
    &rows::oauth_clients_list,
    &rows::oauth_clients_rotate_secret,
    &rows::rate_limit_get,
    &rows::reports_spend,
    &rows::reports_timeseries,
    &rows::settings_get,
    &rows::settings_update,
    &rows::webhooks_create,
    &rows::webhooks_delete,
    &rows::webhooks_get,
    &rows::webhooks_list,
    &rows::webhooks_list_deliveries,
    &rows::webhooks_redeliver,
    &rows::webhooks_rotate_secret,
    &rows::webhooks_test,
    &rows::webhooks_update,
    &rows::webhooks_verify,
};

}  // namespace

std::span<const runtime::Operation* const> all() noexcept { return sorted; }

const runtime::Operation* find(std::string_view id) noexcept {
    const auto row = std::ranges::lower_bound(sorted, id, {}, &runtime::Operation::id);
    return row != std::end(sorted) && (*row)->id == id ? *row : nullptr;
}

}  // namespace venturi::inline v1::operations
