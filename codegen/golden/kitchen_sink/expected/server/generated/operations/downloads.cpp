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

namespace {
const Parameter downloads_get_parameters[] = {
    {"token", Where::path, {.kind = Kind::string, .max_size = 512}, true, false, ErrorCode::validation_failed},
    {"Range", Where::header, {.kind = Kind::string, .max_size = 64}, false, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork downloads_get(Inputs& inputs) {
  auto request = std::make_shared<DownloadsGetRequest>();
  inputs.take(downloads_get_parameters[0], request->token);
  inputs.take(downloads_get_parameters[1], request->range);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::downloads_get(context, reader, *request)); };
}

}  // namespace venturi::server::thunks
