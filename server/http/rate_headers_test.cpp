#include "http/rate_headers.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "domain/clock.hpp"

using namespace venturi::server;
using namespace std::chrono_literals;

namespace {

std::map<std::string, std::string> headers_of(const domain::RateLimit& limit, const domain::RateDecision& decision) {
  std::vector<Header> headers;
  add_rate_headers(headers, domain::RateClass::write, limit, decision);
  std::map<std::string, std::string> found;
  for (const auto& h : headers) found.emplace(h.name, h.value);
  return found;
}

}  // namespace

TEST_CASE("both header families say what the bucket holds") {
  domain::ManualClock clock(domain::Timestamp(1'700'000'000s));
  domain::RateLimiter limiter(clock, {});
  const auto limit = limiter.limits().of(domain::RateClass::write);
  auto headers = headers_of(limit, limiter.take("t", "p", domain::RateClass::write));
  CHECK(headers["RateLimit-Limit"] == "30");
  CHECK(headers["RateLimit-Remaining"] == "29");
  CHECK(headers["RateLimit-Reset"] == "1");
  CHECK(headers["RateLimit-Policy"] == R"("write";q=30;w=15)");
  CHECK(headers["RateLimit"] == R"("write";r=29;t=1)");
}

TEST_CASE("a refusal says when to come back, and not before the limiter would admit it") {
  domain::ManualClock clock(domain::Timestamp(1'700'000'000s));
  domain::RateLimiter limiter(clock, {});
  const auto limit = limiter.limits().of(domain::RateClass::write);
  domain::RateDecision decision;
  do decision = limiter.take("t", "p", domain::RateClass::write);
  while (decision.allowed);
  const auto problem = rate_limited(domain::RateClass::write, limit, decision);
  CHECK(problem.code == ErrorCode::rate_limited);
  REQUIRE(problem.headers.size() == 1);
  CHECK(problem.headers[0].name == "Retry-After");
  const auto wait = std::stoll(problem.headers[0].value);
  CHECK(wait >= 1);
  clock.advance(std::chrono::seconds(wait));
  CHECK(limiter.take("t", "p", domain::RateClass::write).allowed);
  CHECK(headers_of(limit, decision)["RateLimit-Remaining"] == "0");
}
