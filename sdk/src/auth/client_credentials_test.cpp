#include "auth/client_credentials.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::auth;

TEST_CASE("client credentials ask the same for every token, and keep nothing") {
    ClientCredentialsGrant grant{{"cli_1", "s&cret", {"a", "b"}}};
    CHECK_FALSE(grant.changed());
    for (int i = 0; i < 2; ++i)
        CHECK(*std::get<Ask>(grant.next({})).form ==
              "grant_type=client_credentials&client_id=cli_1&client_secret=s%26cret&scope=a%20b");
    const auto usable = std::get<Usable>(grant.accept({"tok", "rt", "", 60s}, TimePoint{} + 5s));
    CHECK(usable.access_token == "tok");
    CHECK(usable.expires == TimePoint{} + 65s);
    CHECK(usable.life == 60s);
}

TEST_CASE("only a busy or broken server may grant later what it refused") {
    ClientCredentialsGrant grant{{"cli_1", "s3cret", {}}};
    for (const int status : {408, 429, 500, 503}) CHECK(grant.refuse({status, {}, ""}).remedy == Failure::later);
    for (const int status : {301, 400, 401, 403}) CHECK(grant.refuse({status, {}, ""}).remedy == Failure::outside);
}
