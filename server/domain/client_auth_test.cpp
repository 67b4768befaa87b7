#include "domain/client_auth.hpp"

#include <doctest/doctest.h>

#include "domain/base64.hpp"

using namespace venturi::server::domain;

TEST_CASE("RFC 6749's example is read") {
  const auto got = parse_basic("Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3");
  REQUIRE(got);
  CHECK(got->client_id == "s6BhdRkqt3");
  CHECK(got->client_secret == "7Fjfp0ZBr1KtDRbnfVdmIw");
}

TEST_CASE("id and secret are form-encoded inside, and a secret may hold a colon") {
  const auto got = parse_basic("bAsIc " + base64_encode("a%3Ab+c:x:y%2B"));
  REQUIRE(got);
  CHECK(got->client_id == "a:b c");
  CHECK(got->client_secret == "x:y+");
}

TEST_CASE("what is not well formed is refused") {
  for (const std::string& text : {std::string(), std::string("Basic"), std::string("Basic "), std::string("Bearer abc"), "Basic " + base64_encode("nocolon"),
                                  "Basic " + base64_encode(":secret"), "Basic " + base64_encode("a%zz:b"), "Basic " + base64_encode("a%2:b"),
                                  std::string("Basic ***"), std::string("Basicczo=")}) {
    CHECK_MESSAGE(!parse_basic(text), text);
  }
}
