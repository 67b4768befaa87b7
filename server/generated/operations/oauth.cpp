// Generated from codegen/contract by `make generate`. Do not edit.
#include <memory>

#include "generated/handlers.hpp"
#include "generated/schemas.hpp"
#include "generated/thunks.hpp"
#include "http/inputs.hpp"
#include "http/respond.hpp"

// Tables name only what differs from a type's defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace venturi::server::thunks {

using namespace schema;
using namespace schema::tables;

ReadWork oauth_token(Inputs& inputs) {
  auto request = std::make_shared<OauthTokenRequest>();
  inputs.form(schema::tables::TokenRequest, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::oauth_token(context, reader, *request)); };
}

ReadWork oauth_revoke(Inputs& inputs) {
  auto request = std::make_shared<OauthRevokeRequest>();
  inputs.form(schema::tables::RevocationRequest, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::oauth_revoke(context, reader, *request)); };
}

ReadWork oauth_introspect(Inputs& inputs) {
  auto request = std::make_shared<OauthIntrospectRequest>();
  inputs.form(schema::tables::IntrospectionRequest, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::oauth_introspect(context, reader, *request)); };
}

}  // namespace venturi::server::thunks
