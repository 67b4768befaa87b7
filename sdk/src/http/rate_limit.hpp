#pragma once
// Both families of rate limit headers: RateLimit-Limit, -Remaining, -Reset, and the current draft's RateLimit and
// RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10).

#include <chrono>
#include <optional>

#include "venturi/header.hpp"
#include "venturi/rate_limit.hpp"

namespace venturi::inline v1::http {

// Members that cannot be read stay unset. Of several limits in `RateLimit` the one with the least left counts.
RateLimitState rate_limit(const Headers& headers);

// The window of the policy that rate_limit() read: the limit in so much time is what the bucket gives in the long run. Only
// the draft's RateLimit-Policy says it.
std::optional<std::chrono::seconds> rate_limit_window(const Headers& headers);

}  // namespace venturi::inline v1::http
