#include "venturi/timestamp.hpp"

#include <doctest/doctest.h>

using namespace venturi;
using std::chrono::microseconds;

namespace {

std::string again(std::string_view text) {
    Timestamp at;
    return parse_timestamp(text, at) ? format_timestamp(at) : "refused";
}

}  // namespace

TEST_CASE("times come back as they were, in UTC") {
    CHECK(again("2026-05-29T18:30:00Z") == "2026-05-29T18:30:00Z");
    CHECK(again("2026-05-29T18:30:00.25Z") == "2026-05-29T18:30:00.25Z");
    CHECK(again("2026-05-29T18:30:00.000001Z") == "2026-05-29T18:30:00.000001Z");
    CHECK(again("2026-05-29t18:30:00.500000z") == "2026-05-29T18:30:00.5Z");
    CHECK(again("2026-05-29T20:30:00+02:00") == "2026-05-29T18:30:00Z");
    CHECK(again("2026-01-01T01:00:00+05:30") == "2025-12-31T19:30:00Z");
    CHECK(again("2026-12-31T20:00:00-08:00") == "2027-01-01T04:00:00Z");
    CHECK(again("1969-12-31T23:59:59.999999Z") == "1969-12-31T23:59:59.999999Z");
    CHECK(again("2024-02-29T00:00:00Z") == "2024-02-29T00:00:00Z");
    CHECK(again("0001-01-01T00:00:00Z") == "0001-01-01T00:00:00Z");
    CHECK(again("9999-12-31T23:59:59.999999Z") == "9999-12-31T23:59:59.999999Z");
}

TEST_CASE("decimals beyond microseconds are cut off") {
    CHECK(again("2026-05-29T18:30:00.1234567899Z") == "2026-05-29T18:30:00.123456Z");
}

TEST_CASE("a leap second is the start of the next second") {
    CHECK(again("2016-12-31T23:59:60Z") == "2017-01-01T00:00:00Z");
    CHECK(again("2016-12-31T23:59:60.7Z") == "2017-01-01T00:00:00Z");
}

TEST_CASE("anything else is refused and changes nothing") {
    for (const char* text :
         {"", "2026-05-29", "2026-05-29T18:30:00", "2026-05-29T18:30Z", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z",
          "2026-05-29T24:00:00Z", "2026-05-29T18:60:00Z", "2026-05-29T18:30:61Z", "2026-05-29T18:30:00.Z",
          "2026-05-29T18:30:00Zx", "2026-05-29T18:30:00+2:00", "2026-05-29T18:30:00+02", "2026-05-29T18:30:00+24:00",
          "0000-01-01T00:00:00Z", "26-05-29T18:30:00Z", "2026-05-29T18:30:00,5Z", "+026-05-29T18:30:00Z"}) {
        CAPTURE(text);
        Timestamp at{microseconds{7}};
        CHECK_FALSE(parse_timestamp(text, at));
        CHECK(at == Timestamp{microseconds{7}});
    }
}

TEST_CASE("now is now") {
    const auto before = std::chrono::system_clock::now();
    CHECK(std::chrono::abs(timestamp_now() - before) < std::chrono::minutes{1});
}
