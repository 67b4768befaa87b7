#pragma once

#include <string>

namespace venturi::inline v1 {

/// The trace that a call is part of, as W3C Trace Context writes it. What is not well-formed is not sent: a mistake in tracing
/// never fails a call.
struct TraceContext {
    /// `00-<32 hex digits: trace>-<16: parent span>-<2: flags>`, lower case. A later version than 00 is understood as 00.
    std::string traceparent{};
    /// Vendors' own entries, at most 512 characters; sent only together with a valid `traceparent`.
    std::string tracestate{};
};

}  // namespace venturi::inline v1
