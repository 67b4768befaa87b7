#include "domain/base64.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace venturi::server::domain;

TEST_CASE("base64 encodes RFC 4648's test vectors and decodes them back") {
  const struct {
    const char* plain;
    const char* encoded;
  } rows[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
  for (const auto& row : rows) {
    CHECK(base64_encode(row.plain) == row.encoded);
    CHECK(base64_decode(row.encoded) == row.plain);
  }
}

TEST_CASE("base64url uses its own alphabet and no padding") {
  CHECK(base64url_encode(std::string_view("\xfb\xff\xfe", 3)) == "-__-");
  CHECK(base64url_decode("-__-") == "\xfb\xff\xfe");
  CHECK_FALSE(base64url_decode("+//+"));
  CHECK_FALSE(base64url_decode("Zg=="));
}

TEST_CASE("base64 refuses every second spelling of the same bytes") {
  CHECK_FALSE(base64url_decode("Zh"));    // non-zero bits after the last byte
  CHECK_FALSE(base64url_decode("Z"));     // no byte at all
  CHECK_FALSE(base64url_decode("Zg\n"));  // whitespace
  CHECK_FALSE(base64_decode("Zg="));
  CHECK_FALSE(base64_decode("Zg"));
  CHECK_FALSE(base64_decode("===="));
}

TEST_CASE("base64url round-trips random bytes, and one flipped bit never decodes to the same bytes") {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    std::string bytes(random() % 40, '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    const std::string text = base64url_encode(bytes);
    REQUIRE(base64url_decode(text) == bytes);
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
      std::string flipped = text;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
      REQUIRE(base64url_decode(flipped) != bytes);
    }
  }
}
