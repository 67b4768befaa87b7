#include "exports/content_range.hpp"

#include <doctest/doctest.h>

using venturi::exports::parse_content_range;

TEST_CASE("a content range says which bytes of how many") {
    const auto range = parse_content_range("bytes 5-9/20");
    REQUIRE(range);
    CHECK(range->first == 5);
    CHECK(range->last == 9);
    CHECK(range->total == 20);
    CHECK(parse_content_range("bytes 0-0/*")->total == std::nullopt);
    CHECK(parse_content_range("bytes */20")->first == std::nullopt);
}

TEST_CASE("a content range that makes no sense is none") {
    for (const char* text : {"", "bytes", "bytes 5-9", "items 0-1/2", "bytes 9-5/20", "bytes 5-20/20", "bytes -5/20", "bytes 5-/20",
                             "bytes */*", "bytes 5-9/x", "bytes 5-9/20 ", "bytes 99999999999999999999-1/2"}) {
        CAPTURE(text);
        CHECK(!parse_content_range(text));
    }
}
