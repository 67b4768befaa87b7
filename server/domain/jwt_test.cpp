#include "domain/jwt.hpp"

#include <doctest/doctest.h>

#include "domain/base64.hpp"
#include "domain/digest.hpp"
#include "domain/flat_json.hpp"

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t now = 1'700'000'000;
constexpr TokenExpectation expected{"https://venturi.example.com", "https://venturi.example.com/api/v1", now};

/// One key for the whole file: making them is slow.
std::shared_ptr<const RsaKey> key() {
  static const auto made = RsaKey::generate();
  return made;
}
std::shared_ptr<const RsaKey> foreign_key() {
  static const auto made = RsaKey::generate();
  return made;
}

AccessClaims claims() {
  AccessClaims out;
  out.issuer = expected.issuer;
  out.audience = expected.audience;
  out.subject = out.client_id = "cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE";
  out.tenant_id = "tnt_01HF8ZJ5T3QK7M2W9X4Y6B8CDE";
  out.jti = "01HF8ZJ5T3QK7M2W9X4Y6B8CDF";
  out.kind = "client";
  out.scopes = {Scope::read_attribution, Scope::read_reporting};
  out.issued_at = out.not_before = now - 10;
  out.expires_at = now + 3590;
  return out;
}

struct Fixture {
  ManualClock clock{Timestamp(std::chrono::seconds(now))};
  SigningKeys keys{clock};
  Fixture() { keys.load({{key(), clock.now() - 24h, std::nullopt}}); }

  [[nodiscard]] bool accepts(const std::string& token) const {
    return std::holds_alternative<AccessClaims>(verify_access_token(token, keys, expected));
  }
  [[nodiscard]] TokenFault fault(const std::string& token) const {
    const auto verified = verify_access_token(token, keys, expected);
    REQUIRE(std::holds_alternative<TokenFault>(verified));
    return std::get<TokenFault>(verified);
  }
};

/// A token with any header and payload, properly signed by `signer`.
std::string forge(const std::string& header, const std::string& payload, const RsaKey& signer) {
  const std::string text = base64url_encode(header) + "." + base64url_encode(payload);
  return text + "." + base64url_encode(signer.sign(text));
}

std::string payload_of(const std::string& token) {
  const std::size_t first = token.find('.');
  return *base64url_decode(std::string_view(token).substr(first + 1, token.find('.', first + 1) - first - 1));
}

std::string header_with(const std::string& alg, const std::string& typ, const std::string& kid) {
  return R"({"alg":")" + alg + R"(","typ":")" + typ + R"(","kid":")" + kid + R"("})";
}

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a token says what it was made from, with RFC 9068's claims") {
  const std::string token = sign_access_token(claims(), *key());
  const auto verified = verify_access_token(token, keys, expected);
  REQUIRE(std::holds_alternative<AccessClaims>(verified));
  CHECK(std::get<AccessClaims>(verified) == claims());
  const auto payload = FlatJson::parse(payload_of(token));
  for (const char* name : {"iss", "exp", "aud", "sub", "client_id", "iat", "jti", "scope", "nbf", "tenant_id"}) CHECK(payload->find(name) != nullptr);
}

TEST_CASE_FIXTURE(Fixture, "algorithm confusion is refused") {
  const std::string good = sign_access_token(claims(), *key());
  const std::string payload = payload_of(good);
  // Unsigned, in the spellings that have fooled others.
  for (const char* alg : {"none", "None", "NONE", ""}) {
    const std::string text = base64url_encode(header_with(alg, "at+jwt", key()->kid())) + "." + base64url_encode(payload);
    CHECK_FALSE(accepts(text + "."));
    CHECK_FALSE(accepts(text));
    CHECK_FALSE(accepts(text + good.substr(good.rfind('.'))));
  }
  // HS256 with the public key, in its published form, as the secret.
  const std::string text = base64url_encode(header_with("HS256", "at+jwt", key()->kid())) + "." + base64url_encode(payload);
  CHECK_FALSE(accepts(text + "." + base64url_encode(as_text(hmac_sha256(key()->jwk(), text)))));
  // Signed well, but called another algorithm.
  for (const char* alg : {"RS512", "PS256", "ES256", "rs256"}) CHECK_FALSE(accepts(forge(header_with(alg, "at+jwt", key()->kid()), payload, *key())));
}

TEST_CASE_FIXTURE(Fixture, "a token cannot bring its own key or demand extensions") {
  const std::string payload = payload_of(sign_access_token(claims(), *key()));
  const std::string foreign = forge(header_with("RS256", "at+jwt", foreign_key()->kid()), payload, *foreign_key());
  CHECK_FALSE(accepts(foreign));
  CHECK_FALSE(accepts(forge(header_with("RS256", "at+jwt", key()->kid()), payload, *foreign_key())));
  CHECK_FALSE(accepts(forge(R"({"alg":"RS256","typ":"at+jwt"})", payload, *key())));
  CHECK_FALSE(accepts(forge(R"({"alg":"RS256","typ":"at+jwt","kid":")" + key()->kid() + R"(","crit":["x"]})", payload, *key())));
  CHECK_FALSE(accepts(forge(R"({"alg":"RS256","typ":"at+jwt","kid":")" + key()->kid() + R"(","jwk":)" + foreign_key()->jwk() + "}", payload, *foreign_key())));
}

TEST_CASE_FIXTURE(Fixture, "another kind of JWT is refused") {
  const std::string payload = payload_of(sign_access_token(claims(), *key()));
  for (const char* typ : {"JWT", "jwt", "id_token", "", "dpop+jwt"}) CHECK_FALSE(accepts(forge(header_with("RS256", typ, key()->kid()), payload, *key())));
}

TEST_CASE_FIXTURE(Fixture, "each wrong or missing claim is refused") {
  const auto with = [](auto change) {
    AccessClaims changed = claims();
    change(changed);
    return sign_access_token(changed, *key());
  };
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.issuer = "https://venturi.example.com/"; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.issuer = "https://sandbox.example.com"; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.audience = "https://venturi.example.com/api/partner/v1"; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.tenant_id = ""; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.subject = ""; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.jti = ""; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.not_before = now + 6; })));
  CHECK(accepts(with([](AccessClaims& c) { c.not_before = now + 5; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.expires_at = c.issued_at + 3601; })));
  CHECK_FALSE(accepts(with([](AccessClaims& c) { c.expires_at = c.issued_at; })));
  const std::string header = header_with("RS256", "at+jwt", key()->kid());
  CHECK_FALSE(accepts(forge(header, "{}", *key())));
  CHECK_FALSE(accepts(forge(header, "[]", *key())));
  std::string widened = payload_of(sign_access_token(claims(), *key()));
  widened.replace(widened.find("read:reporting"), 14, "read:anything!");
  CHECK_FALSE(accepts(forge(header, widened, *key())));
}

TEST_CASE_FIXTURE(Fixture, "only a token that is otherwise right is called expired") {
  AccessClaims old = claims();
  old.issued_at = old.not_before = now - 3600;
  old.expires_at = now;
  CHECK(fault(sign_access_token(old, *key())) == TokenFault::expired);
  CHECK(fault(sign_access_token(old, *foreign_key())) == TokenFault::invalid);
  old.audience = "elsewhere";
  CHECK(fault(sign_access_token(old, *key())) == TokenFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "no token with one flipped bit is accepted") {
  const std::string token = sign_access_token(claims(), *key());
  for (std::size_t bit = 0; bit < token.size() * 8; ++bit) {
    std::string flipped = token;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
    REQUIRE(fault(flipped) == TokenFault::invalid);
  }
}

TEST_CASE_FIXTURE(Fixture, "what is no token is refused") {
  for (const std::string& text : {std::string(), std::string("."), std::string(".."), std::string("..."), std::string(5000, 'a'), std::string("a.b.c")}) CHECK_FALSE(accepts(text));
  CHECK_FALSE(accepts(sign_access_token(claims(), *key()) + "."));
}
