#include "http/url.hpp"

#include <doctest/doctest.h>

using namespace venturi::http;

TEST_CASE("path arguments and query values are percent-encoded") {
    CHECK(build_url("https://v.example", "/api/v1/attribution/{id}", {{"id", "attr_01/HF?&#%"}}, {}) ==
          "https://v.example/api/v1/attribution/attr_01%2FHF%3F%26%23%25");
    CHECK(build_url("http://127.0.0.1:8080/base", "/api/v1/attribution", {},
                    {{"filter", "provider:eq:open ai"}, {"filter", "owner:in:a,b"}, {"sort", "-cost_usd"}}) ==
          "http://127.0.0.1:8080/base/api/v1/attribution"
          "?filter=provider%3Aeq%3Aopen%20ai&filter=owner%3Ain%3Aa%2Cb&sort=-cost_usd");
    CHECK(build_url("https://v", "/a/{x}/b/{y}", {{"y", "\xC3\xA9"}, {"x", "1"}}, {}) == "https://v/a/1/b/%C3%A9");
}

TEST_CASE("a path argument that would name another resource is refused") {
    for (const char* value : {"", ".", ".."}) CHECK_FALSE(build_url("https://v", "/a/{id}", {{"id", value}}, {}));
    CHECK_FALSE(build_url("https://v", "/a/{id}", {{"other", "x"}}, {}));
}

TEST_CASE("base URLs") {
    struct Case {
        const char* text;
        const char* want;  // nullptr: refused
        const char* host;
        bool secure;
    };
    for (const Case& c :
         {Case{"https://Venturi.Example/", "https://Venturi.Example", "venturi.example", true},
          Case{"http://[::1]:8080", "http://[::1]:8080", "::1", false},
          Case{"https://h:1/prefix//", "https://h:1/prefix", "h", true}, Case{"ftp://h", nullptr, "", false},
          Case{"https://", nullptr, "", false}, Case{"https://user:pw@h", nullptr, "", false},
          Case{"https://h?x=1", nullptr, "", false}, Case{"h", nullptr, "", false}, Case{"", nullptr, "", false}}) {
        CAPTURE(c.text);
        const auto base = parse_base_url(c.text);
        REQUIRE(base.has_value() == (c.want != nullptr));
        if (!base) continue;
        CHECK(base->text == c.want);
        CHECK(base->host == c.host);
        CHECK(base->secure == c.secure);
    }
}

TEST_CASE("loopback hosts") {
    for (const char* host : {"localhost", "127.0.0.1", "127.8.9.1", "::1", "a.localhost"}) CHECK(is_loopback(host));
    for (const char* host : {"127.evil.example", "example.com", "10.0.0.1", "localhost.example"})
        CHECK_FALSE(is_loopback(host));
}
