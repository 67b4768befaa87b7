#pragma once

#include <string>

#include "venturi/header.hpp"
#include "venturi/rate_limit.hpp"

namespace venturi::inline v1 {

/// What is known of the HTTP exchange behind a successful answer, beside its value.
struct ResponseInfo {
    /// The HTTP status, 200 to 299; 0 where there was no exchange.
    int status = 0;
    /// The server's id for this request; quote it to support. Where it gave none, the trace that the call was sent under.
    std::string trace_id{};
    /// Attempts made, the successful one included.
    int attempts = 0;
    /// The server had already done this and repeated its first answer (`Idempotency-Replayed`).
    bool replayed = false;
    /// What is left of the bucket that the call drew from.
    RateLimitState rate_limit{};
    /// All of the answer's headers, names in lower case.
    Headers headers{};
};

}  // namespace venturi::inline v1
