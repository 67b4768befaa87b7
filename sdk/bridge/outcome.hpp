#pragma once
// From the core's values to the bridge's, and back.

#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

Failure failure_of(const Error& error);
// The contract's id; empty where there is no such operation.
inline std::string_view operation_of(const runtime::EncodedRequest& request) {
    return request.op == nullptr ? std::string_view{} : request.op->id;
}

// `operation` lives as long as the program.
Outcome outcome_of(Result<runtime::Reply> reply, std::string_view operation);

RateLimit plain(const RateLimitState& state);
Headers headers_of(std::vector<NamedText> pairs);
std::vector<NamedText> pairs_of(Headers headers);

// The answer is there, so it was sent and accepted; only its content is not what it should be.
Failure failure_in(const Outcome& answer, std::string message);

// A failure that arose in the bridge itself.
Outcome failed(ErrorKind kind, std::string message);

}  // namespace venturi::bridge
