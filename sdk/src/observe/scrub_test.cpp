#include "observe/scrub.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace venturi::observe;

TEST_CASE("secrets vanish from text, wherever and however often they stand") {
    const std::vector<std::string> secrets{"vk_secret_1", "short"};
    CHECK(scrub("key vk_secret_1, again vk_secret_1", secrets) == "key [redacted], again [redacted]");
    CHECK(scrub("vk_secret_1vk_secret_1", secrets) == "[redacted][redacted]");
    CHECK(scrub("a short text", secrets) == "a short text");
    CHECK(scrub("", secrets).empty());
}

TEST_CASE("only headers on the allow-list show their values") {
    CHECK(loggable({{"Authorization", "Bearer abc"}, {"X-API-Key", "vk_1"}, {"Retry-After", "3"}, {"X-New", "?"}}) ==
          "Authorization: [redacted], X-API-Key: [redacted], Retry-After: 3, X-New: [redacted]");
}

TEST_CASE("a value that is too long is left out, not cut: half a secret would pass for none") {
    CHECK(loggable({{"Server", std::string(257, 's')}}) == "Server: [too long]");
    const std::vector<std::string> secrets{"vk_secret_1"};
    CHECK(told_id(std::string(120, 'x') + "vk_secret_1", secrets) == std::string(120, 'x') + "[redacte…");
}

TEST_CASE("user info and queries of URLs are left out, whatever the words around them") {
    CHECK(without_url_secrets("Unsupported proxy syntax in 'user:pw@host:1'") ==
          "Unsupported proxy syntax in '[redacted]@host:1'");
    CHECK(without_url_secrets("GET https://u:p@h/x?sig=1#f failed, see https://h/?a") ==
          "GET https://[redacted]@h/x?[redacted] failed, see https://h/?[redacted]");
    CHECK(without_url_secrets("Could not resolve host: v.example") == "Could not resolve host: v.example");
    CHECK(without_url_secrets("").empty());
    CHECK(url_secrets("http://user:p%40ss@host:1") == std::vector<std::string>{"user:p%40ss", "p%40ss"});
    CHECK(url_secrets("http://host:1").empty());
    CHECK(spellings({"a b", "plain"}) == std::vector<std::string>{"a b", "plain", "a%20b"});
}

TEST_CASE("what a peer sent cannot forge lines or flood them") {
    CHECK(printable("a\r\nb\tc", 99) == "a  b c");
    CHECK(printable("abcdef", 3) == "abc…");
    CHECK(printable("a\xC3\xA9z", 2) == "a…");
}
