#pragma once
// Both families of rate limit headers: RateLimit-Limit, -Remaining, -Reset, and the current draft's RateLimit and
// RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10).

#include "venturi/header.hpp"
#include "venturi/rate_limit.hpp"

namespace venturi::inline v1::http {

// Members that cannot be read stay unset. Of several limits in `RateLimit` the one with the least left counts.
RateLimitState rate_limit(const Headers& headers);

}  // namespace venturi::inline v1::http
