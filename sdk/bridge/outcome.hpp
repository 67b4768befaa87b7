#pragma once
// From the core's values to the bridge's.

#include "bridge/bridge.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

Failure failure_of(const Error& error);
Outcome outcome_of(Result<runtime::Reply> reply);

// A failure that arose in the bridge itself.
Outcome failed(ErrorKind kind, std::string message);

}  // namespace venturi::bridge
