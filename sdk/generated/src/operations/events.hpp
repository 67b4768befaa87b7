// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/events.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest events_create(const ObservabilityEvent& body);
runtime::EncodedRequest events_create_batch(const EventBatch& body);

}  // namespace venturi::inline v1::operations
