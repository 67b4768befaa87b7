#include "http/rate_headers.hpp"

#include <string>

namespace venturi::server {

namespace {

/// Seconds in which an empty bucket fills: the window in which its contents can be had once more.
std::int64_t window(const domain::RateLimit& limit) { return (limit.burst * 60 + limit.per_minute - 1) / limit.per_minute; }

}  // namespace

void add_rate_headers(std::vector<Header>& headers, domain::RateClass rate_class, const domain::RateLimit& limit,
                      const domain::RateDecision& decision) {
  const auto remaining = std::to_string(decision.remaining), reset = std::to_string(decision.reset);
  const auto name = '"' + std::string(domain::text(rate_class)) + '"';
  headers.push_back({"RateLimit-Limit", std::to_string(decision.limit)});
  headers.push_back({"RateLimit-Remaining", remaining});
  headers.push_back({"RateLimit-Reset", reset});
  headers.push_back({"RateLimit-Policy", name + ";q=" + std::to_string(limit.burst) + ";w=" + std::to_string(window(limit))});
  headers.push_back({"RateLimit", name + ";r=" + remaining + ";t=" + reset});
}

Problem rate_limited(domain::RateClass rate_class, const domain::RateLimit& limit, const domain::RateDecision& decision) {
  const auto wait = std::to_string(decision.retry_after);
  return Problem(ErrorCode::rate_limited,
                 "The " + std::string(domain::text(rate_class)) + " budget of " + std::to_string(limit.per_minute) +
                     " a minute is used up; it admits the next request in " + wait + " s.",
                 {}, {{"Retry-After", wait}});
}

}  // namespace venturi::server
