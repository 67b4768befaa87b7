#include "domain/public_jwk.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>
#include <new>

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

constexpr int fewest_rsa_bits = 2048;
constexpr int most_rsa_bits = 4096;
constexpr std::size_t coordinate_bytes = 32;

template <auto release>
struct Release {
  template <class T>
  void operator()(T* held) const {
    release(held);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

Number number(std::string_view bytes) { return Number(BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr)); }

Key from_parameters(const char* kind, OSSL_PARAM_BLD* builder) {
  const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
  const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
  EVP_PKEY* made = nullptr;
  if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
    return nullptr;
  }
  Key key(made);
  const KeyContext check(EVP_PKEY_CTX_new(key.get(), nullptr));
  return check && EVP_PKEY_public_check(check.get()) == 1 ? std::move(key) : nullptr;
}

Key rsa(const PublicJwk& jwk) {
  const auto n = base64url_decode(jwk.n);
  const auto e = base64url_decode(jwk.e);
  if (!n || !e || e->empty() || e->size() > 8) return nullptr;
  const Number modulus = number(*n);
  const Number exponent = number(*e);
  const int bits = modulus ? BN_num_bits(modulus.get()) : 0;
  // A small exponent is a classic mistake, and a large one only costs the verifier.
  if (bits < fewest_rsa_bits || bits > most_rsa_bits || !exponent || BN_is_odd(exponent.get()) == 0 || BN_num_bits(exponent.get()) < 17) return nullptr;
  const Builder builder(OSSL_PARAM_BLD_new());
  if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1) {
    return nullptr;
  }
  return from_parameters("RSA", builder.get());
}

Key p256(const PublicJwk& jwk) {
  const auto x = base64url_decode(jwk.x);
  const auto y = base64url_decode(jwk.y);
  if (!x || !y || x->size() != coordinate_bytes || y->size() != coordinate_bytes) return nullptr;
  const std::string point = "\x04" + *x + *y;
  const Builder builder(OSSL_PARAM_BLD_new());
  if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1 ||
      OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1) {
    return nullptr;
  }
  return from_parameters("EC", builder.get());
}

Key ed25519(const PublicJwk& jwk) {
  const auto x = base64url_decode(jwk.x);
  if (!x || x->size() != coordinate_bytes) return nullptr;
  return Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes_of(*x), x->size()));
}

Key load(const PublicJwk& jwk, SignatureAlgorithm algorithm) {
  switch (algorithm) {
    case SignatureAlgorithm::rs256: return rsa(jwk);
    case SignatureAlgorithm::es256: return p256(jwk);
    case SignatureAlgorithm::eddsa: return ed25519(jwk);
  }
  return nullptr;
}

/// JWS writes ECDSA's two numbers one behind the other, OpenSSL wants them in DER.
std::string der_of(std::string_view raw) {
  if (raw.size() != 2 * coordinate_bytes) return {};
  const Signature signature(ECDSA_SIG_new());
  Number r = number(raw.substr(0, coordinate_bytes));
  Number s = number(raw.substr(coordinate_bytes));
  if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) return {};
  static_cast<void>(r.release());
  static_cast<void>(s.release());
  unsigned char* der = nullptr;
  const int length = i2d_ECDSA_SIG(signature.get(), &der);
  if (length <= 0) return {};
  std::string out(reinterpret_cast<char*>(der), static_cast<std::size_t>(length));
  OPENSSL_free(der);
  return out;
}

}  // namespace

std::optional<SignatureAlgorithm> algorithm_of(const PublicJwk& key) {
  std::optional<SignatureAlgorithm> found;
  if (key.kty == "RSA") found = SignatureAlgorithm::rs256;
  if (key.kty == "EC" && key.crv == "P-256") found = SignatureAlgorithm::es256;
  if (key.kty == "OKP" && key.crv == "Ed25519") found = SignatureAlgorithm::eddsa;
  if (!found || (!key.use.empty() && key.use != "sig")) return std::nullopt;
  // RFC 9864 calls EdDSA over this curve by the curve's name.
  const bool fits = key.alg.empty() || key.alg == text(*found) || (*found == SignatureAlgorithm::eddsa && key.alg == "Ed25519");
  return fits ? found : std::nullopt;
}

std::string refuse_key(const PublicJwk& key) {
  const auto algorithm = algorithm_of(key);
  if (!algorithm) return "must be an RSA key for RS256, an EC key on P-256 for ES256, or an OKP key with Ed25519 for EdDSA, to sign with";
  if (load(key, *algorithm)) return {};
  return *algorithm == SignatureAlgorithm::rs256 ? "must have `n` and `e` of an RSA key of 2048 to 4096 bits" : "must have a point of its curve";
}

bool verify_signature(const PublicJwk& key, std::string_view data, std::string_view signature) {
  const auto algorithm = algorithm_of(key);
  const Key loaded = algorithm ? load(key, *algorithm) : nullptr;
  const DigestContext context(EVP_MD_CTX_new());
  if (!loaded || !context) return false;
  const bool edwards = *algorithm == SignatureAlgorithm::eddsa;
  const std::string der = *algorithm == SignatureAlgorithm::es256 ? der_of(signature) : std::string(signature);
  return EVP_DigestVerifyInit(context.get(), nullptr, edwards ? nullptr : EVP_sha256(), nullptr, loaded.get()) == 1 &&
         EVP_DigestVerify(context.get(), bytes_of(der), der.size(), bytes_of(data), data.size()) == 1;
}

}  // namespace venturi::server::domain
