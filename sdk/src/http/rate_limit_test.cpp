#include "http/rate_limit.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using venturi::Headers;
using venturi::RateLimitState;
using venturi::http::rate_limit;

TEST_CASE("both families of rate limit headers") {
    struct Case {
        const char* name;
        Headers headers;
        RateLimitState want;
    };
    const Case cases[] = {
        {"none", {}, {}},
        {"the classic three",
         {{"RateLimit-Limit", "100"}, {"RateLimit-Remaining", "7"}, {"RateLimit-Reset", "12"}},
         {100, 7, 12s, ""}},
        {"a limit with its policy", {{"ratelimit-limit", "100, 100;w=60"}}, {100, {}, {}, ""}},
        {"the current draft",
         {{"RateLimit", "\"read\";r=7;t=12"}, {"RateLimit-Policy", "\"read\";q=600;w=60"}},
         {600, 7, 12s, "read"}},
        {"the tightest of several",
         {{"RateLimit", "\"sustained\";r=500;t=60, \"burst\";r=3;t=1"},
          {"RateLimit-Policy", "\"sustained\";q=600,\"burst\";q=50;w=1"}},
         {50, 3, 1s, "burst"}},
        {"both: the classic values win, the draft adds the name",
         {{"RateLimit-Limit", "100"},
          {"RateLimit-Remaining", "0"},
          {"RateLimit-Reset", "9"},
          {"RateLimit", "\"write\";r=1;t=8"}},
         {100, 0, 9s, "write"}},
        {"separators inside a name", {{"RateLimit", "\"a,b;c\";r=1"}}, {{}, 1, {}, "a,b;c"}},
        {"nonsense",
         {{"RateLimit-Limit", "many"},
          {"RateLimit-Remaining", "-1"},
          {"RateLimit-Reset", "1x"},
          {"RateLimit", "read;r=1, \"x\""}},
         {}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CHECK(rate_limit(c.headers) == c.want);
    }
}
