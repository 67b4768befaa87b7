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

ReadWork wellknown_authorization_server(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::wellknown_authorization_server(context, reader)); };
}

ReadWork wellknown_jwks(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::wellknown_jwks(context, reader)); };
}

}  // namespace venturi::server::thunks
