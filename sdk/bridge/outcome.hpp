#pragma once
// From the core's values to the bridge's, and back.

#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

Failure failure_of(const Error& error);
Outcome outcome_of(Result<runtime::Reply> reply);

RateLimit plain(const RateLimitState& state);
Headers headers_of(std::vector<NamedText> pairs);
std::vector<NamedText> pairs_of(Headers headers);

// A failure that arose in the bridge itself.
Outcome failed(ErrorKind kind, std::string message);

}  // namespace venturi::bridge
