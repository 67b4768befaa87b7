#include "page/page_info.hpp"

#include <doctest/doctest.h>

using venturi::page::page_info;

TEST_CASE("where a list goes on") {
    struct Case {
        const char* body;
        const char* want;  // nullptr: no page; "" the last one
    };
    for (
        const Case& c : {
            Case{R"({"data":[],"page":{"next_cursor":"abc","limit":50,"has_more":true}})", "abc"},
            Case{R"( { "data" : [ ] , "page" : { "has_more" : false , "next_cursor" : null } } )", ""},
            Case{R"({"page":{"next_cursor":"abc","has_more":true},"data":[]})", "abc"},
            Case{
                R"({"page":{"next_cursor":"abc","has_more":true},"data":[{"page":{"next_cursor":"wrong","has_more":true}}]})",
                "abc"},
            Case{R"({"data":[{"x":"\"page\":{\"has_more\":true}"}],"page":{"next_cursor":"q\"u","has_more":true}})",
                 "q\"u"},
            Case{R"({"data":["page"],"page":{"next_cursor":"abc","has_more":true},"more":"page"})", "abc"},
            Case{R"({"data":[{"page":{"next_cursor":"wrong","has_more":true}}]})", nullptr},
            Case{R"({"data":[],"page":{"next_cursor":"abc"}})", nullptr},
            Case{R"({"data":[],"page":7})", nullptr},
            Case{R"({"data":[],"page":)", nullptr},
            Case{R"({"page":{"next_cursor":"abc","has_more":true},"x\"page":{"next_cursor":"wrong","has_more":true}})", "abc"},
            Case{R"({"data":[],"x\"page":{"next_cursor":"wrong","has_more":true}})", nullptr},
            Case{R"([])", nullptr},
            Case{"", nullptr},
            Case{R"("page")", nullptr},
        }) {
        CAPTURE(c.body);
        const auto info = page_info(c.body);
        REQUIRE(info.has_value() == (c.want != nullptr));
        if (!info) continue;
        CHECK(info->next_cursor == c.want);
        CHECK(info->has_more == (c.want[0] != '\0'));
    }
}
