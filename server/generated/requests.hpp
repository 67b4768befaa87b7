// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "venturi/models/keys.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/models/sandbox.hpp"
#include "venturi/models/settings.hpp"

namespace venturi::server {

/// POST /api/v1/oauth/token (oauth.token)
struct OauthTokenRequest {
  /// The request's body.
  TokenRequest body{};
};

/// POST /api/v1/oauth/revoke (oauth.revoke)
struct OauthRevokeRequest {
  /// The request's body.
  RevocationRequest body{};
};

/// POST /api/v1/oauth/introspect (oauth.introspect)
struct OauthIntrospectRequest {
  /// The request's body.
  IntrospectionRequest body{};
};

/// GET /api/v1/attribution (attribution.list)
struct AttributionListRequest {
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
  /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
  /// and `:`. Fields with their operators: `id` (eq, gt, gte, lt, lte, in); `invocation_id` (eq, gt, gte, lt, lte, in);
  /// `occurred_at` (eq, gt, gte, lt, lte); `provider` (eq, ne, in, contains); `served_model` (eq, ne, in, contains);
  /// `service` (eq, ne, in, contains); `owner` (eq, ne, in, contains); `project` (eq, ne, in, contains); `cost_usd`
  /// (eq, ne, gt, gte, lt, lte); `energy_wh` (eq, ne, gt, gte, lt, lte); `carbon_gco2e` (eq, ne, gt, gte, lt, lte);
  /// `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in); `confidence` (eq, ne,
  /// gt, gte, lt, lte); `confidence_band` (eq, ne, in); `degradation_state` (eq, ne, in); `freshness` (eq, ne, in);
  /// `export_eligibility` (eq, ne, in).
  std::vector<std::string> filter{};
  /// The field to sort by, descending with a leading `-`. One of `occurred_at`, `id`, `invocation_id`, `provider`,
  /// `served_model`, `service`, `owner`, `project`, `cost_usd`, `energy_wh`, `carbon_gco2e`, `pathway_category`,
  /// `output_state`, `stage_origin`, `confidence`, `confidence_band`, `degradation_state`, `freshness`,
  /// `export_eligibility`.
  std::optional<std::string> sort{};
};

/// GET /api/v1/attribution/{id} (attribution.get)
struct AttributionGetRequest {
  /// The attribution record's id, `attr_…`.
  std::string id{};
};

/// GET /api/v1/api-keys (api_keys.list)
struct ApiKeysListRequest {
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
};

/// POST /api/v1/api-keys (api_keys.create)
struct ApiKeysCreateRequest {
  /// The request's body.
  ApiKeyCreate body{};
};

/// GET /api/v1/api-keys/{id} (api_keys.get)
struct ApiKeysGetRequest {
  /// The API key's id, `key_…`.
  std::string id{};
};

/// DELETE /api/v1/api-keys/{id} (api_keys.delete)
struct ApiKeysDeleteRequest {
  /// The API key's id, `key_…`.
  std::string id{};
};

/// POST /api/v1/api-keys/{id}/rotate (api_keys.rotate)
struct ApiKeysRotateRequest {
  /// The API key's id, `key_…`.
  std::string id{};
  /// The request's body; it may be missing.
  std::optional<ApiKeyRotate> body{};
};

/// GET /api/v1/ingestion-keys (ingestion_keys.list)
struct IngestionKeysListRequest {
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
};

/// POST /api/v1/ingestion-keys (ingestion_keys.create)
struct IngestionKeysCreateRequest {
  /// The request's body.
  IngestionKeyCreate body{};
};

/// GET /api/v1/ingestion-keys/{id} (ingestion_keys.get)
struct IngestionKeysGetRequest {
  /// The ingestion key's id, `ikey_…`.
  std::string id{};
};

/// DELETE /api/v1/ingestion-keys/{id} (ingestion_keys.delete)
struct IngestionKeysDeleteRequest {
  /// The ingestion key's id, `ikey_…`.
  std::string id{};
};

/// POST /api/v1/ingestion-keys/{id}/rotate (ingestion_keys.rotate)
struct IngestionKeysRotateRequest {
  /// The ingestion key's id, `ikey_…`.
  std::string id{};
  /// The request's body; it may be missing.
  std::optional<IngestionKeyRotate> body{};
};

/// GET /api/v1/oauth-clients (oauth_clients.list)
struct OauthClientsListRequest {
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
};

/// POST /api/v1/oauth-clients (oauth_clients.create)
struct OauthClientsCreateRequest {
  /// The request's body.
  OAuthClientCreate body{};
};

/// GET /api/v1/oauth-clients/{id} (oauth_clients.get)
struct OauthClientsGetRequest {
  /// The client's id, `cli_…`.
  std::string id{};
};

/// DELETE /api/v1/oauth-clients/{id} (oauth_clients.delete)
struct OauthClientsDeleteRequest {
  /// The client's id, `cli_…`.
  std::string id{};
};

/// POST /api/v1/oauth-clients/{id}/rotate-secret (oauth_clients.rotate_secret)
struct OauthClientsRotateSecretRequest {
  /// The client's id, `cli_…`.
  std::string id{};
  /// The request's body; it may be missing.
  std::optional<OAuthClientRotateSecret> body{};
};

/// PATCH /api/v1/settings (settings.update)
struct SettingsUpdateRequest {
  /// The request's body.
  SettingsUpdate body{};
};

/// GET /api/v1/audit-events (audit_events.list)
struct AuditEventsListRequest {
  /// The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
  std::optional<std::string> cursor{};
  /// How many items a page holds at most. It may change from page to page. Default 50.
  std::int64_t limit = 50;
  /// A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes `,`
  /// and `:`. Fields with their operators: `sequence` (eq, gt, gte, lt, lte); `occurred_at` (gt, gte, lt, lte);
  /// `category` (eq, ne, in); `action` (eq, ne, in); `outcome` (eq, ne, in); `actor_kind` (eq, ne, in); `actor_id` (eq,
  /// in); `resource_type` (eq, in); `resource_id` (eq, in); `trace_id` (eq).
  std::vector<std::string> filter{};
  /// The field to sort by, descending with a leading `-`. One of `sequence`, `occurred_at`.
  std::optional<std::string> sort{};
};

/// POST /sandbox/v1/seed (sandbox.seed)
struct SandboxSeedRequest {
  /// The request's body.
  SandboxSeed body{};
};

/// PUT /sandbox/v1/clock (sandbox.set_clock)
struct SandboxSetClockRequest {
  /// The request's body.
  SandboxClockSet body{};
};

/// POST /sandbox/v1/clock/advance (sandbox.advance_clock)
struct SandboxAdvanceClockRequest {
  /// The request's body.
  SandboxClockAdvance body{};
};

/// PUT /sandbox/v1/faults (sandbox.set_faults)
struct SandboxSetFaultsRequest {
  /// The request's body.
  SandboxFaults body{};
};

/// PUT /sandbox/v1/engine (sandbox.set_engine)
struct SandboxSetEngineRequest {
  /// The request's body.
  SandboxEngine body{};
};

}  // namespace venturi::server
