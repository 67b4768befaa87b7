#include "bridge/form.hpp"

#include <doctest/doctest.h>

using venturi::bridge::form_of;

TEST_CASE("a flat JSON object as a form") {
    CHECK(
        form_of(
            R"({"grant_type":"client_credentials","scope":"read:attribution export:create","n":7,"b":true,"code":null})") ==
        "grant_type=client_credentials&scope=read%3Aattribution+export%3Acreate&n=7&b=true");
    CHECK(form_of("{}") == "");
    for (const char* bad : {"", "[]", "7", "{", R"({"a":{}})", R"({"a":[1]})", R"({"a":1.5})"})
        CHECK_FALSE(form_of(bad));
}
