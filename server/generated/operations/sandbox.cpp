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

WriteWork sandbox_reset(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Writer& writer) { return respond(server::sandbox_reset(context, writer)); };
}

WriteWork sandbox_seed(Inputs& inputs) {
  auto request = std::make_shared<SandboxSeedRequest>();
  inputs.json(schema::tables::SandboxSeed, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::sandbox_seed(context, writer, *request)); };
}

ReadWork sandbox_get_clock(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::sandbox_get_clock(context, reader)); };
}

WriteWork sandbox_set_clock(Inputs& inputs) {
  auto request = std::make_shared<SandboxSetClockRequest>();
  inputs.json(schema::tables::SandboxClockSet, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::sandbox_set_clock(context, writer, *request)); };
}

WriteWork sandbox_advance_clock(Inputs& inputs) {
  auto request = std::make_shared<SandboxAdvanceClockRequest>();
  inputs.json(schema::tables::SandboxClockAdvance, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::sandbox_advance_clock(context, writer, *request)); };
}

ReadWork sandbox_list_faults(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::sandbox_list_faults(context, reader)); };
}

WriteWork sandbox_set_faults(Inputs& inputs) {
  auto request = std::make_shared<SandboxSetFaultsRequest>();
  inputs.json(schema::tables::SandboxFaults, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::sandbox_set_faults(context, writer, *request)); };
}

ReadWork sandbox_get_engine(Inputs& inputs) {
  inputs.finish();
  return [](const Context& context, storage::Reader& reader) { return respond(server::sandbox_get_engine(context, reader)); };
}

WriteWork sandbox_set_engine(Inputs& inputs) {
  auto request = std::make_shared<SandboxSetEngineRequest>();
  inputs.json(schema::tables::SandboxEngine, request->body);
  inputs.finish();
  return [request](const Context& context, storage::Writer& writer) { return respond(server::sandbox_set_engine(context, writer, *request)); };
}

}  // namespace venturi::server::thunks
