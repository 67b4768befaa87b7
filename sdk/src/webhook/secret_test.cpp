#include "webhook/secret.hpp"

#include <doctest/doctest.h>

#include <string>

using venturi::webhook::Secret;

namespace {

// Base64 of `size` bytes "a".
std::string secret_of(std::size_t size) {
    std::string text = "whsec_";
    for (std::size_t i = 0; i < size / 3; ++i) text += "YWFh";
    if (size % 3 == 1) text += "YQ==";
    if (size % 3 == 2) text += "YWE=";
    return text;
}

}  // namespace

TEST_CASE("a secret is whsec_ and the base64 of its bytes") {
    const auto secret = Secret::parse("whsec_ZXhhbXBsZS1vbmx5LW5vdC1hLXJlYWwtc2VjcmV0");
    REQUIRE(secret);
    CHECK(secret->bytes() == "example-only-not-a-real-secret");
}

TEST_CASE("secrets have 24 to 64 bytes") {
    const struct {
        std::size_t size;
        bool accepted;
    } cases[] = {{0, false}, {1, false}, {23, false}, {24, true}, {25, true}, {26, true}, {63, true}, {64, true}, {65, false}, {66, false}};
    for (const auto& given : cases) {
        CAPTURE(given.size);
        const auto secret = Secret::parse(secret_of(given.size));
        CHECK(secret.has_value() == given.accepted);
        if (secret) CHECK(secret->bytes() == std::string(given.size, 'a'));
    }
}

TEST_CASE("what is no secret is refused") {
    const std::string good = secret_of(24);
    const std::string cases[] = {
        "",
        "whsec_",
        good.substr(6),                       // no prefix
        "WHSEC_" + good.substr(6),
        "whsk_" + good.substr(6),             // an ed25519 key
        good + "\n",
        good + "=",
        good + "====",
        good.substr(0, good.size() - 1),      // not whole
        good.substr(0, good.size() - 2) + "=A",
        good.substr(0, good.size() - 1) + "_",  // the URL alphabet
        good.substr(0, 10) + " " + good.substr(11),
        std::string("whsec_") + std::string(32, '='),
    };
    for (const auto& text : cases) {
        CAPTURE(text);
        CHECK_FALSE(Secret::parse(text));
    }
}

TEST_CASE("a moved secret leaves nothing behind") {
    auto secret = *Secret::parse(secret_of(24));
    const auto taken = std::move(secret);
    CHECK(taken.bytes() == std::string(24, 'a'));
    CHECK(secret.bytes().empty());
}
