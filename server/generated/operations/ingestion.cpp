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

const IngestForm invocations_create = {&tables::InvocationEvent, nullptr, "", 1,
    domain::EventKind::invocation, &server::invocations_create};

const IngestForm invocations_create_batch = {&tables::InvocationEvent, &tables::InvocationBatch, "events", 1000,
    domain::EventKind::invocation, &server::invocations_create_batch};

const IngestForm events_create = {&tables::ObservabilityEvent, nullptr, "", 1,
    domain::EventKind::observability, &server::events_create};

const IngestForm events_create_batch = {&tables::ObservabilityEvent, &tables::EventBatch, "events", 1000,
    domain::EventKind::observability, &server::events_create_batch};

}  // namespace venturi::server::thunks
