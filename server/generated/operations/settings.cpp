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

ReadWork settings_get(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::settings_get(context, reader)); };
}

WriteWork settings_update(Inputs& inputs) {
  auto request = std::make_shared<SettingsUpdateRequest>();
  inputs.json(schema::tables::SettingsUpdate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::settings_update(context, writer, *request)); };
}

}  // namespace venturi::server::thunks
