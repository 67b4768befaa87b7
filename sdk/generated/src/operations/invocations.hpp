// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/invocations.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest invocations_create(const InvocationEvent& body);
runtime::EncodedRequest invocations_create_batch(const InvocationBatch& body);

}  // namespace venturi::inline v1::operations
