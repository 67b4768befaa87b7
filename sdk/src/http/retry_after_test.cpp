#include "http/retry_after.hpp"

#include <doctest/doctest.h>

using namespace std::chrono;
using namespace venturi::http;

namespace {
constexpr sys_seconds noon = sys_days{2026y / May / 4} + 12h;
std::optional<milliseconds> asked(const char* value) {
    return retry_after({{"Retry-After", value}}, noon);
}
}  // namespace

TEST_CASE("Retry-After in seconds") {
    CHECK(asked("0") == 0ms);
    CHECK(asked(" 7 ") == 7s);
    CHECK(asked("99999999999999999999999") == seconds{366 * 24 * 3600});
    for (const char* bad : {"", "-1", "1.5", "soon", "7s"}) CHECK_FALSE(asked(bad));
    CHECK_FALSE(retry_after({}, noon));
}

TEST_CASE("Retry-After as a date, in all three forms of RFC 9110") {
    CHECK(asked("Mon, 04 May 2026 12:00:30 GMT") == 30s);
    CHECK(asked("Monday, 04-May-26 12:00:30 GMT") == 30s);
    CHECK(asked("Mon May  4 12:00:30 2026") == 30s);
    CHECK(asked("Mon, 04 May 2026 11:00:00 GMT") == 0ms);
    for (const char* bad :
         {"Mon, 04 May 2026 12:00:30", "Mon, 32 May 2026 12:00:30 GMT", "Mon, 04 Mai 2026 12:00:30 GMT",
          "Mon, 04 May 2026 25:00:30 GMT", "Mon, 4 May 2026 12:00:30 GMT"})
        CHECK_FALSE(asked(bad));
}

TEST_CASE("a date is counted from the answer's own Date, whatever the local clock says") {
    CHECK(retry_after({{"Retry-After", "Mon, 04 May 2026 18:00:05 GMT"}, {"Date", "Mon, 04 May 2026 18:00:00 GMT"}},
                      noon) == 5s);
}

TEST_CASE("a two-digit year more than fifty years ahead is a past one") {
    CHECK(parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT", noon) == sys_days{1994y / November / 6} + 8h + 49min + 37s);
}
