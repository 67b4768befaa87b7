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
const Parameter oauth_clients_list_parameters[] = {
    {"cursor", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 2048}, false, false, ErrorCode::cursor_invalid},
    {"limit", Where::query, {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork oauth_clients_list(Inputs& inputs) {
  auto request = std::make_shared<OauthClientsListRequest>();
  inputs.take(oauth_clients_list_parameters[0], request->cursor);
  inputs.take(oauth_clients_list_parameters[1], request->limit);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::oauth_clients_list(context, reader, *request)); };
}

WriteWork oauth_clients_create(Inputs& inputs) {
  auto request = std::make_shared<OauthClientsCreateRequest>();
  inputs.json(schema::tables::OAuthClientCreate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::oauth_clients_create(context, writer, *request)); };
}

namespace {
const Parameter oauth_clients_get_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork oauth_clients_get(Inputs& inputs) {
  auto request = std::make_shared<OauthClientsGetRequest>();
  inputs.take(oauth_clients_get_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::oauth_clients_get(context, reader, *request)); };
}

namespace {
const Parameter oauth_clients_delete_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork oauth_clients_delete(Inputs& inputs) {
  auto request = std::make_shared<OauthClientsDeleteRequest>();
  inputs.take(oauth_clients_delete_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::oauth_clients_delete(context, writer, *request)); };
}

namespace {
const Parameter oauth_clients_rotate_secret_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 1, .max_size = 64}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork oauth_clients_rotate_secret(Inputs& inputs) {
  auto request = std::make_shared<OauthClientsRotateSecretRequest>();
  inputs.take(oauth_clients_rotate_secret_parameters[0], request->id);
  inputs.json(schema::tables::OAuthClientRotateSecret, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::oauth_clients_rotate_secret(context, writer, *request)); };
}

}  // namespace venturi::server::thunks
