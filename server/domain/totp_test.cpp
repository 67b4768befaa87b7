#include "domain/totp.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

namespace {

constexpr std::string_view rfc_secret = "12345678901234567890";  // RFC 6238, appendix B

Timestamp at(std::int64_t seconds) { return Timestamp(std::chrono::seconds(seconds)); }

}  // namespace

TEST_SUITE("totp") {
  TEST_CASE("codes are those of RFC 6238's appendix") {
    const std::pair<std::int64_t, const char*> rows[] = {{59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
                                                         {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
    for (const auto& [seconds, code] : rows) {
      CAPTURE(seconds);
      CHECK(totp_code(rfc_secret, seconds / 30) == code);
    }
  }

  TEST_CASE("a code is taken one step early and one late, and no further") {
    const std::int64_t now = 1'800'000'000, step = now / 30;
    for (std::int64_t off = -3; off <= 3; ++off) {
      CAPTURE(off);
      const auto found = match_totp(rfc_secret, totp_code(rfc_secret, step + off), at(now), 0);
      if (off >= -1 && off <= 1) CHECK(found == step + off);
      else CHECK_FALSE(found);
    }
  }

  TEST_CASE("a code that was taken is not taken again, nor is an earlier one") {
    const std::int64_t now = 1'800'000'000, step = now / 30;
    CHECK_FALSE(match_totp(rfc_secret, totp_code(rfc_secret, step), at(now), step));
    CHECK_FALSE(match_totp(rfc_secret, totp_code(rfc_secret, step - 1), at(now), step));
    CHECK(match_totp(rfc_secret, totp_code(rfc_secret, step + 1), at(now), step) == step + 1);
  }

  TEST_CASE("spaces do not count, other text is no code") {
    const std::int64_t now = 1'800'000'000;
    std::string code = totp_code(rfc_secret, now / 30);
    CHECK(match_totp(rfc_secret, code.substr(0, 3) + " " + code.substr(3), at(now), 0));
    for (const std::string& wrong : {std::string(), std::string("12345"), code + "0", std::string("abcdef")}) CHECK_FALSE(match_totp(rfc_secret, wrong, at(now), 0));
  }

  TEST_CASE("the enrolment is what authenticator apps read") {
    CHECK(base32("foobar") == "MZXW6YTBOI");
    CHECK(base32("foob") == "MZXW6YQ");
    CHECK(otpauth_uri("foobar", "Venturi (acme)", "ada@example.com") ==
          "otpauth://totp/Venturi%20%28acme%29:ada%40example.com?secret=MZXW6YTBOI&issuer=Venturi%20%28acme%29&algorithm=SHA1&digits=6&period=30");
    SystemRandom random;
    CHECK(new_totp_secret(random).size() == 20);
  }
}
