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
const Parameter audit_events_list_parameters[] = {
    {"cursor", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 2048}, false, false, ErrorCode::cursor_invalid},
    {"limit", Where::query, {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false, false, ErrorCode::validation_failed},
    {"filter", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 1024}, false, true, ErrorCode::filter_invalid},
    {"sort", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 64}, false, false, ErrorCode::sort_invalid},
};
}  // namespace
ReadWork audit_events_list(Inputs& inputs) {
  auto request = std::make_shared<AuditEventsListRequest>();
  inputs.take(audit_events_list_parameters[0], request->cursor);
  inputs.take(audit_events_list_parameters[1], request->limit);
  inputs.take(audit_events_list_parameters[2], request->filter);
  inputs.take(audit_events_list_parameters[3], request->sort);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::audit_events_list(context, reader, *request)); };
}

}  // namespace venturi::server::thunks
