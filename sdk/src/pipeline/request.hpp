#pragma once
// Turns a call into the request that goes on the wire, all but its credential.

#include "pipeline/settings.hpp"
#include "runtime/core.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::pipeline {

// `fresh_key` is sent as Idempotency-Key where the operation wants one and the caller gave none. Fails with kind
// `config` when a path argument is missing or a header is not valid.
Result<TransportRequest> build_request(runtime::EncodedRequest request, const CallOptions& options,
                                       const Settings& settings, const std::string& fresh_key);

// The operation's path template on the surface that the client calls.
std::string route_of(const runtime::Operation& op, bool partner);

}  // namespace venturi::inline v1::pipeline
