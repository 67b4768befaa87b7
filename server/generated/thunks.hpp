// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/route.hpp"

/// From checked inputs to a handler that is ready to run, one for each routed operation.
namespace venturi::server::thunks {

ReadWork oauth_token(Inputs& inputs);
ReadWork oauth_revoke(Inputs& inputs);
ReadWork oauth_introspect(Inputs& inputs);
ReadWork wellknown_authorization_server(Inputs& inputs);
ReadWork wellknown_jwks(Inputs& inputs);
extern const IngestForm invocations_create;
extern const IngestForm invocations_create_batch;
extern const IngestForm events_create;
extern const IngestForm events_create_batch;
ReadWork attribution_list(Inputs& inputs);
ReadWork attribution_get(Inputs& inputs);
ReadWork api_keys_list(Inputs& inputs);
WriteWork api_keys_create(Inputs& inputs);
ReadWork api_keys_get(Inputs& inputs);
WriteWork api_keys_delete(Inputs& inputs);
WriteWork api_keys_rotate(Inputs& inputs);
ReadWork ingestion_keys_list(Inputs& inputs);
WriteWork ingestion_keys_create(Inputs& inputs);
ReadWork ingestion_keys_get(Inputs& inputs);
WriteWork ingestion_keys_delete(Inputs& inputs);
WriteWork ingestion_keys_rotate(Inputs& inputs);
ReadWork oauth_clients_list(Inputs& inputs);
WriteWork oauth_clients_create(Inputs& inputs);
ReadWork oauth_clients_get(Inputs& inputs);
WriteWork oauth_clients_delete(Inputs& inputs);
WriteWork oauth_clients_rotate_secret(Inputs& inputs);
ReadWork settings_get(Inputs& inputs);
WriteWork settings_update(Inputs& inputs);
ReadWork audit_events_list(Inputs& inputs);
ReadWork rate_limit_get(Inputs& inputs);
ReadWork operations_healthz(Inputs& inputs);
ReadWork operations_readyz(Inputs& inputs);
ReadWork operations_metrics(Inputs& inputs);
WriteWork sandbox_reset(Inputs& inputs);
WriteWork sandbox_seed(Inputs& inputs);
ReadWork sandbox_get_clock(Inputs& inputs);
WriteWork sandbox_set_clock(Inputs& inputs);
WriteWork sandbox_advance_clock(Inputs& inputs);
ReadWork sandbox_list_faults(Inputs& inputs);
WriteWork sandbox_set_faults(Inputs& inputs);
ReadWork sandbox_get_engine(Inputs& inputs);
WriteWork sandbox_set_engine(Inputs& inputs);

}  // namespace venturi::server::thunks
