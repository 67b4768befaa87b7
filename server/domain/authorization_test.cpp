#include "domain/authorization.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

TEST_CASE("a verifier proves the challenge of RFC 7636's appendix, and no other does") {
  const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  CHECK(proves(verifier, challenge));
  CHECK_FALSE(proves(challenge, challenge));  // `plain` is not supported
  CHECK_FALSE(proves(verifier.substr(1), challenge));
  CHECK_FALSE(proves(verifier, challenge + "="));
  CHECK_FALSE(proves("", ""));
  std::string altered = verifier;
  altered.back() = 'K';
  CHECK_FALSE(proves(altered, challenge));
}

TEST_CASE("codes and refresh tokens differ each time and are found by their digest alone") {
  SystemRandom random;
  const auto code = new_authorization_code(random);
  const auto other = new_authorization_code(random);
  const auto refresh = new_refresh_token(random);
  CHECK(code.shown.starts_with("ac_"));
  CHECK(refresh.shown.starts_with("rt_"));
  CHECK(code.shown.size() == 46);
  CHECK(code.shown != other.shown);
  CHECK(found_by(code.shown) == code.digest);
  CHECK(code.digest.size() == 32);
  CHECK(code.digest.find(code.shown) == std::string::npos);
}

TEST_CASE("a refresh token works once, and again for a moment where its answer was lost") {
  const Time now{1'800'000'000s};
  RefreshToken token;
  token.expires_at = now + 1h;
  CHECK(judge(token, now) == RefreshVerdict::fresh);
  CHECK(judge(token, now + 1h) == RefreshVerdict::expired);
  token.used_at = now;
  CHECK(judge(token, now + 29s) == RefreshVerdict::lost_answer);
  CHECK(judge(token, now + 30s) == RefreshVerdict::reused);
  token.successor_used = true;
  CHECK(judge(token, now + 1s) == RefreshVerdict::reused);
  token = {};
  token.expires_at = now + 1h;
  token.superseded = true;
  CHECK(judge(token, now) == RefreshVerdict::reused);
}
