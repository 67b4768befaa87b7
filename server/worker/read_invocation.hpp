#pragma once
/// From the log's JSON to what the rules need. The event was validated when it came in; here it is only read.

#include <optional>

#include "domain/events.hpp"
#include "domain/invocation.hpp"

namespace venturi::server::worker {

/// nullopt: the body is no InvocationEvent, which means that the log was written by something else.
[[nodiscard]] std::optional<domain::Invocation> read_invocation(const domain::LoggedEvent& event);

}  // namespace venturi::server::worker
