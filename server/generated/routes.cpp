// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/routes.hpp"

#include "generated/documents.hpp"
#include "generated/thunks.hpp"

namespace venturi::server {

namespace {

using domain::RateClass;
using domain::Scope;
constexpr std::nullopt_t none = std::nullopt;

const Route table[] = {
    {"wellknown.jwks", "GET", "/.well-known/jwks.json", Form::read, Credential::none, none, none,
     false, false, 65536, {"", ""}, thunks::wellknown_jwks, nullptr, nullptr, nullptr},
    {"wellknown.authorization_server", "GET", "/.well-known/oauth-authorization-server", Form::read, Credential::none, none, none,
     false, false, 65536, {"", ""}, thunks::wellknown_authorization_server, nullptr, nullptr, nullptr},
    {"api_keys.list", "GET", "/api/v1/api-keys", Form::read, Credential::bearer, Scope::admin_config, RateClass::read,
     false, false, 65536, {"", ""}, thunks::api_keys_list, nullptr, nullptr, nullptr},
    {"api_keys.create", "POST", "/api/v1/api-keys", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::api_keys_create, nullptr, nullptr},
    {"api_keys.delete", "DELETE", "/api/v1/api-keys/{id}", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::api_keys_delete, nullptr, nullptr},
    {"api_keys.get", "GET", "/api/v1/api-keys/{id}", Form::read, Credential::bearer, Scope::admin_config, RateClass::read,
     false, false, 65536, {"", ""}, thunks::api_keys_get, nullptr, nullptr, nullptr},
    {"api_keys.rotate", "POST", "/api/v1/api-keys/{id}/rotate", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::api_keys_rotate, nullptr, nullptr},
    {"attribution.list", "GET", "/api/v1/attribution", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     false, false, 65536, {"", ""}, thunks::attribution_list, nullptr, nullptr, nullptr},
    {"attribution.get", "GET", "/api/v1/attribution/{id}", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     false, false, 65536, {"", ""}, thunks::attribution_get, nullptr, nullptr, nullptr},
    {"events.create", "POST", "/api/v1/events", Form::ingest, Credential::ingestion, none, RateClass::ingest,
     false, false, 65536, {"", ""}, nullptr, nullptr, &thunks::events_create, nullptr},
    {"events.create_batch", "POST", "/api/v1/events/batch", Form::ingest, Credential::ingestion, none, RateClass::ingest,
     false, false, 1048576, {"", ""}, nullptr, nullptr, &thunks::events_create_batch, nullptr},
    {"ingestion_keys.list", "GET", "/api/v1/ingestion-keys", Form::read, Credential::bearer, Scope::admin_config, RateClass::read,
     false, false, 65536, {"", ""}, thunks::ingestion_keys_list, nullptr, nullptr, nullptr},
    {"ingestion_keys.create", "POST", "/api/v1/ingestion-keys", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::ingestion_keys_create, nullptr, nullptr},
    {"ingestion_keys.delete", "DELETE", "/api/v1/ingestion-keys/{id}", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::ingestion_keys_delete, nullptr, nullptr},
    {"ingestion_keys.get", "GET", "/api/v1/ingestion-keys/{id}", Form::read, Credential::bearer, Scope::admin_config, RateClass::read,
     false, false, 65536, {"", ""}, thunks::ingestion_keys_get, nullptr, nullptr, nullptr},
    {"ingestion_keys.rotate", "POST", "/api/v1/ingestion-keys/{id}/rotate", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::ingestion_keys_rotate, nullptr, nullptr},
    {"invocations.create", "POST", "/api/v1/invocations", Form::ingest, Credential::ingestion, none, RateClass::ingest,
     false, false, 65536, {"", ""}, nullptr, nullptr, &thunks::invocations_create, nullptr},
    {"invocations.create_batch", "POST", "/api/v1/invocations/batch", Form::ingest, Credential::ingestion, none, RateClass::ingest,
     false, false, 1048576, {"", ""}, nullptr, nullptr, &thunks::invocations_create_batch, nullptr},
    {"oauth.token", "POST", "/api/v1/oauth/token", Form::read, Credential::client, none, RateClass::auth,
     false, true, 16384, {"", ""}, thunks::oauth_token, nullptr, nullptr, nullptr},
    {"rate_limit.get", "GET", "/api/v1/rate-limit", Form::read, Credential::bearer, none, none,
     false, false, 65536, {"", ""}, thunks::rate_limit_get, nullptr, nullptr, nullptr},
    {"documents.asyncapi", "GET", "/asyncapi.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_asyncapi},
    {"documents.changelog", "GET", "/changelog.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_changelog},
    {"documents.errors", "GET", "/errors.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_errors},
    {"operations.healthz", "GET", "/healthz", Form::read, Credential::none, none, none,
     false, false, 65536, {"", ""}, thunks::operations_healthz, nullptr, nullptr, nullptr},
    {"documents.openapi", "GET", "/openapi.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_openapi},
    {"documents.postman", "GET", "/postman.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_postman},
    {"operations.readyz", "GET", "/readyz", Form::read, Credential::none, none, none,
     false, false, 65536, {"", ""}, thunks::operations_readyz, nullptr, nullptr, nullptr},
    {"sandbox.get_clock", "GET", "/sandbox/v1/clock", Form::read, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, thunks::sandbox_get_clock, nullptr, nullptr, nullptr},
    {"sandbox.set_clock", "PUT", "/sandbox/v1/clock", Form::write, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, nullptr, thunks::sandbox_set_clock, nullptr, nullptr},
    {"sandbox.advance_clock", "POST", "/sandbox/v1/clock/advance", Form::write, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, nullptr, thunks::sandbox_advance_clock, nullptr, nullptr},
    {"sandbox.list_faults", "GET", "/sandbox/v1/faults", Form::read, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, thunks::sandbox_list_faults, nullptr, nullptr, nullptr},
    {"sandbox.set_faults", "PUT", "/sandbox/v1/faults", Form::write, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, nullptr, thunks::sandbox_set_faults, nullptr, nullptr},
    {"sandbox.reset", "POST", "/sandbox/v1/reset", Form::write, Credential::bearer, Scope::admin_config, none,
     false, false, 65536, {"", ""}, nullptr, thunks::sandbox_reset, nullptr, nullptr},
    {"documents.invocation_event_schema", "GET", "/schemas/invocationevent/v1.schema.json", Form::document, Credential::none, none, none,
     false, false, 65536, {"", ""}, nullptr, nullptr, nullptr, &documents::documents_invocation_event_schema},
};

}  // namespace

std::span<const Route> routes() { return table; }

}  // namespace venturi::server
