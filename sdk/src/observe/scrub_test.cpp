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

TEST_CASE("what a peer sent cannot forge lines or flood them") {
    CHECK(printable("a\r\nb\tc", 99) == "a  b c");
    CHECK(printable("abcdef", 3) == "abc…");
    CHECK(printable("a\xC3\xA9z", 2) == "a…");
}
