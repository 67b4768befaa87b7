#pragma once
// A call whose answer the thread waits for.

#include "runtime/core.hpp"

namespace venturi::inline v1::runtime {

// Not on the core's own thread, where the answer would never come.
Result<Reply> ask(Core& core, EncodedRequest request, CallOptions options);

}  // namespace venturi::inline v1::runtime
