#include "domain/sealed.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("what was sealed opens with the same key and context only") {
  SystemRandom random;
  const Sealer sealer(sha256("key one"), random);
  const Sealer other(sha256("key two"), random);
  for (const std::string& plain : {std::string(), std::string("{\"secret\":\"vk_…\"}"), std::string(5000, 'x')}) {
    const std::string sealed = sealer.seal(plain, "tnt_A/key_1");
    CHECK(sealer.open(sealed, "tnt_A/key_1") == plain);
    CHECK_FALSE(sealer.open(sealed, "tnt_B/key_1"));
    CHECK_FALSE(sealer.open(sealed, ""));
    CHECK_FALSE(other.open(sealed, "tnt_A/key_1"));
    if (!plain.empty()) CHECK(sealed.find(plain) == std::string::npos);
  }
}

TEST_CASE("sealing twice never gives the same text") {
  SystemRandom random;
  const Sealer sealer(sha256("key"), random);
  CHECK(sealer.seal("same", "c") != sealer.seal("same", "c"));
}

TEST_CASE("no sealed text with one flipped bit opens, nor a shortened one") {
  SystemRandom random;
  const Sealer sealer(sha256("key"), random);
  const std::string sealed = sealer.seal("a signing key", "row");
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    std::string flipped = sealed;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
    REQUIRE_FALSE(sealer.open(flipped, "row"));
  }
  for (std::size_t size = 0; size < sealed.size(); ++size) REQUIRE_FALSE(sealer.open(sealed.substr(0, size), "row"));
}
