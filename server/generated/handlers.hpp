// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <span>
#include <vector>

#include "domain/events.hpp"
#include "generated/requests.hpp"
#include "http/context.hpp"
#include "http/message.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/audit.hpp"
#include "venturi/models/ingestion.hpp"
#include "venturi/models/keys.hpp"
#include "venturi/models/limits.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/models/operations.hpp"
#include "venturi/models/sandbox.hpp"
#include "venturi/models/settings.hpp"

namespace venturi::server {

namespace storage {
class Reader;
class Writer;
}  // namespace storage

// Defined in server/handlers, one file for each tag. A routed operation without its handler does not link.

/// POST /api/v1/oauth/token
Reply<TokenResponse> oauth_token(const Context& context, storage::Reader& reader, const OauthTokenRequest& request);
/// POST /api/v1/oauth/revoke
Reply<Empty> oauth_revoke(const Context& context, storage::Reader& reader, const OauthRevokeRequest& request);
/// POST /api/v1/oauth/introspect
Reply<IntrospectionResponse> oauth_introspect(const Context& context, storage::Reader& reader, const OauthIntrospectRequest& request);
/// GET /.well-known/oauth-authorization-server
Reply<AuthorizationServerMetadata> wellknown_authorization_server(const Context& context, storage::Reader& reader);
/// GET /.well-known/jwks.json
Reply<JsonWebKeySet> wellknown_jwks(const Context& context, storage::Reader& reader);
/// POST /api/v1/invocations
std::vector<domain::Receipt> invocations_create(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);
/// POST /api/v1/invocations/batch
std::vector<domain::Receipt> invocations_create_batch(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);
/// POST /api/v1/events
std::vector<domain::Receipt> events_create(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);
/// POST /api/v1/events/batch
std::vector<domain::Receipt> events_create_batch(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);
/// GET /api/v1/attribution
Reply<AttributionPage> attribution_list(const Context& context, storage::Reader& reader, const AttributionListRequest& request);
/// GET /api/v1/attribution/{id}
Reply<AttributionDetail> attribution_get(const Context& context, storage::Reader& reader, const AttributionGetRequest& request);
/// GET /api/v1/api-keys
Reply<ApiKeyPage> api_keys_list(const Context& context, storage::Reader& reader, const ApiKeysListRequest& request);
/// POST /api/v1/api-keys
Reply<ApiKeyWithSecret> api_keys_create(const Context& context, storage::Writer& writer, const ApiKeysCreateRequest& request);
/// GET /api/v1/api-keys/{id}
Reply<ApiKey> api_keys_get(const Context& context, storage::Reader& reader, const ApiKeysGetRequest& request);
/// DELETE /api/v1/api-keys/{id}
Reply<Empty> api_keys_delete(const Context& context, storage::Writer& writer, const ApiKeysDeleteRequest& request);
/// POST /api/v1/api-keys/{id}/rotate
Reply<ApiKeyWithSecret> api_keys_rotate(const Context& context, storage::Writer& writer, const ApiKeysRotateRequest& request);
/// GET /api/v1/ingestion-keys
Reply<IngestionKeyPage> ingestion_keys_list(const Context& context, storage::Reader& reader, const IngestionKeysListRequest& request);
/// POST /api/v1/ingestion-keys
Reply<IngestionKeyWithSecret> ingestion_keys_create(const Context& context, storage::Writer& writer, const IngestionKeysCreateRequest& request);
/// GET /api/v1/ingestion-keys/{id}
Reply<IngestionKey> ingestion_keys_get(const Context& context, storage::Reader& reader, const IngestionKeysGetRequest& request);
/// DELETE /api/v1/ingestion-keys/{id}
Reply<Empty> ingestion_keys_delete(const Context& context, storage::Writer& writer, const IngestionKeysDeleteRequest& request);
/// POST /api/v1/ingestion-keys/{id}/rotate
Reply<IngestionKeyWithSecret> ingestion_keys_rotate(const Context& context, storage::Writer& writer, const IngestionKeysRotateRequest& request);
/// GET /api/v1/oauth-clients
Reply<OAuthClientPage> oauth_clients_list(const Context& context, storage::Reader& reader, const OauthClientsListRequest& request);
/// POST /api/v1/oauth-clients
Reply<OAuthClientWithSecret> oauth_clients_create(const Context& context, storage::Writer& writer, const OauthClientsCreateRequest& request);
/// GET /api/v1/oauth-clients/{id}
Reply<OAuthClient> oauth_clients_get(const Context& context, storage::Reader& reader, const OauthClientsGetRequest& request);
/// DELETE /api/v1/oauth-clients/{id}
Reply<Empty> oauth_clients_delete(const Context& context, storage::Writer& writer, const OauthClientsDeleteRequest& request);
/// POST /api/v1/oauth-clients/{id}/rotate-secret
Reply<OAuthClientWithSecret> oauth_clients_rotate_secret(const Context& context, storage::Writer& writer, const OauthClientsRotateSecretRequest& request);
/// GET /api/v1/settings
Reply<Settings> settings_get(const Context& context, storage::Reader& reader);
/// PATCH /api/v1/settings
Reply<Settings> settings_update(const Context& context, storage::Writer& writer, const SettingsUpdateRequest& request);
/// GET /api/v1/audit-events
Reply<AuditEventPage> audit_events_list(const Context& context, storage::Reader& reader, const AuditEventsListRequest& request);
/// GET /api/v1/rate-limit
Reply<RateLimitStatus> rate_limit_get(const Context& context, storage::Reader& reader);
/// GET /healthz
Reply<Health> operations_healthz(const Context& context, storage::Reader& reader);
/// GET /readyz
Reply<Readiness> operations_readyz(const Context& context, storage::Reader& reader);
/// GET /metrics
Reply<Raw> operations_metrics(const Context& context, storage::Reader& reader);
/// POST /sandbox/v1/reset
Reply<SandboxReset> sandbox_reset(const Context& context, storage::Writer& writer);
/// POST /sandbox/v1/seed
Reply<SandboxSeedResult> sandbox_seed(const Context& context, storage::Writer& writer, const SandboxSeedRequest& request);
/// GET /sandbox/v1/clock
Reply<SandboxClock> sandbox_get_clock(const Context& context, storage::Reader& reader);
/// PUT /sandbox/v1/clock
Reply<SandboxClock> sandbox_set_clock(const Context& context, storage::Writer& writer, const SandboxSetClockRequest& request);
/// POST /sandbox/v1/clock/advance
Reply<SandboxClock> sandbox_advance_clock(const Context& context, storage::Writer& writer, const SandboxAdvanceClockRequest& request);
/// GET /sandbox/v1/faults
Reply<SandboxFaultList> sandbox_list_faults(const Context& context, storage::Reader& reader);
/// PUT /sandbox/v1/faults
Reply<SandboxFaultList> sandbox_set_faults(const Context& context, storage::Writer& writer, const SandboxSetFaultsRequest& request);
/// GET /sandbox/v1/engine
Reply<SandboxEngine> sandbox_get_engine(const Context& context, storage::Reader& reader);
/// PUT /sandbox/v1/engine
Reply<SandboxEngine> sandbox_set_engine(const Context& context, storage::Writer& writer, const SandboxSetEngineRequest& request);

}  // namespace venturi::server
