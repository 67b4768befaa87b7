#include "domain/public_jwk.hpp"

#include <doctest/doctest.h>

#include "domain/base64.hpp"
#include "domain/flat_json.hpp"
#include "domain/signing_keys.hpp"

using namespace venturi::server::domain;

namespace {

PublicJwk key(std::string kty, std::string crv, std::string x, std::string y = {}) {
  PublicJwk out;
  out.kty = std::move(kty);
  out.crv = std::move(crv);
  out.x = std::move(x);
  out.y = std::move(y);
  return out;
}

const PublicJwk p256 = key("EC", "P-256", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");  // RFC 7515, A.3
const PublicJwk ed25519 = key("OKP", "Ed25519", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");                                        // RFC 8037, A.2

PublicJwk rsa_of(const RsaKey& own) {
  const auto jwk = FlatJson::parse(own.jwk());
  PublicJwk out;
  out.kty = "RSA";
  out.n = *jwk->text("n");
  out.e = *jwk->text("e");
  return out;
}

}  // namespace

TEST_CASE("the signatures of the RFCs' examples are verified, and no altered one is") {
  const struct {
    PublicJwk key;
    std::string data;
    std::string signature;
  } examples[] = {
      {p256, "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
       "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"},
      {ed25519, "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
       "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"},  // RFC 8037, A.4
  };
  for (const auto& [jwk, data, text] : examples) {
    const std::string signature = *base64url_decode(text);
    CHECK(refuse_key(jwk) == "");
    CHECK(verify_signature(jwk, data, signature));
    CHECK_FALSE(verify_signature(jwk, data + "x", signature));
    CHECK_FALSE(verify_signature(jwk, data, signature.substr(1)));
    CHECK_FALSE(verify_signature(jwk, data, ""));
    CHECK_FALSE(verify_signature(jwk, data, std::string(signature.size(), '\0')));
  }
  const auto own = RsaKey::generate();
  CHECK(verify_signature(rsa_of(*own), "data", own->sign("data")));
  CHECK_FALSE(verify_signature(rsa_of(*own), "other", own->sign("data")));
}

TEST_CASE("the key decides the algorithm, and its own alg and use must fit") {
  CHECK(algorithm_of(p256) == SignatureAlgorithm::es256);
  CHECK(algorithm_of(ed25519) == SignatureAlgorithm::eddsa);
  PublicJwk other = p256;
  other.alg = "ES384";
  CHECK_FALSE(algorithm_of(other));
  other = p256;
  other.use = "enc";
  CHECK_FALSE(algorithm_of(other));
  other = ed25519;
  other.alg = "Ed25519";
  CHECK(algorithm_of(other) == SignatureAlgorithm::eddsa);
  other.crv = "X25519";
  CHECK_FALSE(algorithm_of(other));
  CHECK_FALSE(algorithm_of(key("oct", "", "")));
  CHECK_FALSE(algorithm_of(key("", "", "")));
}

TEST_CASE("a key that is none, or too weak, is refused") {
  PublicJwk off = p256;
  std::swap(off.x, off.y);
  CHECK(refuse_key(off) != "");
  off = p256;
  off.y.clear();
  CHECK(refuse_key(off) != "");
  off = ed25519;
  off.x.resize(20);
  CHECK(refuse_key(off) != "");
  const auto own = RsaKey::generate();
  PublicJwk weak = rsa_of(*own);
  CHECK(refuse_key(weak) == "");
  weak.e = "Aw";  // 3
  CHECK(refuse_key(weak) != "");
  weak = rsa_of(*own);
  weak.n = base64url_encode(base64url_decode(weak.n)->substr(0, 128));
  CHECK(refuse_key(weak) != "");
  weak.n.clear();
  CHECK(refuse_key(weak) != "");
}
