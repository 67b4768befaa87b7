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
const Parameter ingestion_keys_list_parameters[] = {
    {"cursor", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 2048}, false, false, ErrorCode::cursor_invalid},
    {"limit", Where::query, {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork ingestion_keys_list(Inputs& inputs) {
  auto request = std::make_shared<IngestionKeysListRequest>();
  inputs.take(ingestion_keys_list_parameters[0], request->cursor);
  inputs.take(ingestion_keys_list_parameters[1], request->limit);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::ingestion_keys_list(context, reader, *request)); };
}

WriteWork ingestion_keys_create(Inputs& inputs) {
  auto request = std::make_shared<IngestionKeysCreateRequest>();
  inputs.json(schema::tables::IngestionKeyCreate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::ingestion_keys_create(context, writer, *request)); };
}

namespace {
const Parameter ingestion_keys_get_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork ingestion_keys_get(Inputs& inputs) {
  auto request = std::make_shared<IngestionKeysGetRequest>();
  inputs.take(ingestion_keys_get_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::ingestion_keys_get(context, reader, *request)); };
}

namespace {
const Parameter ingestion_keys_delete_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork ingestion_keys_delete(Inputs& inputs) {
  auto request = std::make_shared<IngestionKeysDeleteRequest>();
  inputs.take(ingestion_keys_delete_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::ingestion_keys_delete(context, writer, *request)); };
}

namespace {
const Parameter ingestion_keys_rotate_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork ingestion_keys_rotate(Inputs& inputs) {
  auto request = std::make_shared<IngestionKeysRotateRequest>();
  inputs.take(ingestion_keys_rotate_parameters[0], request->id);
  inputs.json(schema::tables::IngestionKeyRotate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::ingestion_keys_rotate(context, writer, *request)); };
}

}  // namespace venturi::server::thunks
