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
const Parameter widgets_list_parameters[] = {
    {"color", Where::query, {.kind = Kind::enumeration, .max_size = 64, .enumeration = &Color}, false, true, ErrorCode::validation_failed},
    {"class", Where::query, {.kind = Kind::string, .max_size = 16}, false, false, ErrorCode::validation_failed},
    {"since", Where::query, {.kind = Kind::date}, false, false, ErrorCode::validation_failed},
    {"with_parts", Where::query, {.kind = Kind::boolean}, false, false, ErrorCode::validation_failed},
    {"cursor", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 2048}, false, false, ErrorCode::cursor_invalid},
    {"limit", Where::query, {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false, false, ErrorCode::validation_failed},
    {"filter", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 1024}, false, true, ErrorCode::filter_invalid},
    {"sort", Where::query, {.kind = Kind::string, .min_size = 1, .max_size = 64}, false, false, ErrorCode::sort_invalid},
};
}  // namespace
ReadWork widgets_list(Inputs& inputs) {
  auto request = std::make_shared<WidgetsListRequest>();
  inputs.take(widgets_list_parameters[0], request->color);
  inputs.take(widgets_list_parameters[1], request->class_);
  inputs.take(widgets_list_parameters[2], request->since);
  inputs.take(widgets_list_parameters[3], request->with_parts);
  inputs.take(widgets_list_parameters[4], request->cursor);
  inputs.take(widgets_list_parameters[5], request->limit);
  inputs.take(widgets_list_parameters[6], request->filter);
  inputs.take(widgets_list_parameters[7], request->sort);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::widgets_list(context, reader, *request)); };
}

WriteWork widgets_create(Inputs& inputs) {
  auto request = std::make_shared<WidgetsCreateRequest>();
  inputs.json(schema::tables::WidgetCreate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::widgets_create(context, writer, *request)); };
}

namespace {
const Parameter widgets_get_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 5, .max_size = 40, .pattern = &pattern_2}, true, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork widgets_get(Inputs& inputs) {
  auto request = std::make_shared<WidgetsGetRequest>();
  inputs.take(widgets_get_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::widgets_get(context, reader, *request)); };
}

namespace {
const Parameter widgets_update_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 5, .max_size = 40, .pattern = &pattern_2}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork widgets_update(Inputs& inputs) {
  auto request = std::make_shared<WidgetsUpdateRequest>();
  inputs.take(widgets_update_parameters[0], request->id);
  inputs.json(schema::tables::WidgetUpdate, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::widgets_update(context, writer, *request)); };
}

namespace {
const Parameter widgets_delete_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 5, .max_size = 40, .pattern = &pattern_2}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork widgets_delete(Inputs& inputs) {
  auto request = std::make_shared<WidgetsDeleteRequest>();
  inputs.take(widgets_delete_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::widgets_delete(context, writer, *request)); };
}

namespace {
const Parameter widgets_rotate_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 5, .max_size = 40, .pattern = &pattern_2}, true, false, ErrorCode::validation_failed},
};
}  // namespace
WriteWork widgets_rotate(Inputs& inputs) {
  auto request = std::make_shared<WidgetsRotateRequest>();
  inputs.take(widgets_rotate_parameters[0], request->id);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::widgets_rotate(context, writer, *request)); };
}

namespace {
const Parameter widgets_parts_get_parameters[] = {
    {"id", Where::path, {.kind = Kind::string, .min_size = 5, .max_size = 40, .pattern = &pattern_2}, true, false, ErrorCode::validation_failed},
    {"part_number", Where::path, {.kind = Kind::integer, .min_integer = 1, .max_integer = 1000000}, true, false, ErrorCode::validation_failed},
};
}  // namespace
ReadWork widgets_parts_get(Inputs& inputs) {
  auto request = std::make_shared<WidgetsPartsGetRequest>();
  inputs.take(widgets_parts_get_parameters[0], request->id);
  inputs.take(widgets_parts_get_parameters[1], request->part_number);
  inputs.finish();
  return [request](const Context& context, storage::Reader& reader) { return respond(server::widgets_parts_get(context, reader, *request)); };
}

}  // namespace venturi::server::thunks
