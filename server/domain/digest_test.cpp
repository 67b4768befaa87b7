#include "domain/digest.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("SHA-256 answers FIPS 180-2's examples") {
  CHECK(hex(as_text(sha256("abc"))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex(as_text(sha256(""))) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("HMAC-SHA-256 answers RFC 4231's cases 1 and 2") {
  CHECK(hex(as_text(hmac_sha256(std::string(20, '\x0b'), "Hi There"))) ==
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  CHECK(hex(as_text(hmac_sha256("Jefe", "what do ya want for nothing?"))) ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST_CASE("HKDF answers RFC 5869's case 3, shortened to 32 bytes") {
  CHECK(hex(as_text(derive_key(std::string(22, '\x0b'), ""))) == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

TEST_CASE("keys for two purposes differ") { CHECK(derive_key("master", "cursor") != derive_key("master", "sealed")); }

TEST_CASE("constant-time comparison agrees with ==") {
  CHECK(constant_time_equal("", ""));
  CHECK(constant_time_equal("abc", "abc"));
  CHECK_FALSE(constant_time_equal("abc", "abd"));
  CHECK_FALSE(constant_time_equal("abc", "abcd"));
}
