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

ReadWork operations_healthz(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::operations_healthz(context, reader)); };
}

ReadWork operations_readyz(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::operations_readyz(context, reader)); };
}

ReadWork operations_metrics(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::operations_metrics(context, reader)); };
}

}  // namespace venturi::server::thunks
