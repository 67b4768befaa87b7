// What a caller is told about its budget: the RateLimit-* triple that the product documents, and the IETF draft's two
// structured fields beside it (draft-ietf-httpapi-ratelimit-headers-10). Both say the same.
#pragma once

#include <vector>

#include "domain/ratelimit.hpp"
#include "http/message.hpp"

namespace venturi::server {

void add_rate_headers(std::vector<Header>& headers, domain::RateClass rate_class, const domain::RateLimit& limit,
                      const domain::RateDecision& decision);

/// RATE_LIMITED with its Retry-After. The RateLimit headers are added as on every other answer.
Problem rate_limited(domain::RateClass rate_class, const domain::RateLimit& limit, const domain::RateDecision& decision);

}  // namespace venturi::server
