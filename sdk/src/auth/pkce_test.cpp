#include "auth/pkce.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace venturi;

TEST_CASE("the challenge is RFC 7636's own example") {
    CHECK(auth::code_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") ==
          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST_CASE("secrets are 43 characters that a URL may hold, and never the same") {
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string secret = auth::random_secret();
        CHECK(secret.size() == 43);
        CHECK(secret.find_first_not_of(allowed) == std::string::npos);
        seen.insert(secret);
    }
    CHECK(seen.size() == 1000);
}
