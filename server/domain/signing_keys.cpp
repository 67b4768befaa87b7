#include "domain/signing_keys.hpp"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <stdexcept>

#include "domain/base64.hpp"
#include "domain/digest.hpp"

namespace venturi::server::domain {
namespace {

using KeyHandle = std::shared_ptr<EVP_PKEY>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

KeyHandle own(EVP_PKEY* key) { return {key, EVP_PKEY_free}; }

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

DigestContext new_digest_context() {
  DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  if (!context) throw std::bad_alloc();
  return context;
}

/// A public number of the key, big-endian without leading zeros, in base64url: JWK's `n` and `e`.
std::string number(EVP_PKEY* key, const char* name) {
  BIGNUM* value = nullptr;
  if (EVP_PKEY_get_bn_param(key, name, &value) != 1) throw std::runtime_error("an RSA key has no public numbers");
  const std::unique_ptr<BIGNUM, decltype(&BN_free)> owned(value, BN_free);
  std::string bytes(static_cast<std::size_t>(BN_num_bytes(value)), '\0');
  BN_bn2bin(value, reinterpret_cast<unsigned char*>(bytes.data()));
  return base64url_encode(bytes);
}

}  // namespace

RsaKey::RsaKey(std::shared_ptr<evp_pkey_st> key) : key_(std::move(key)) {
  const std::string n = number(key_.get(), OSSL_PKEY_PARAM_RSA_N);
  const std::string e = number(key_.get(), OSSL_PKEY_PARAM_RSA_E);
  kid_ = base64url_encode(as_text(sha256("{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}")));
  jwk_ = "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + kid_ + "\",\"n\":\"" + n + "\",\"e\":\"" + e + "\"}";
}

std::shared_ptr<const RsaKey> RsaKey::generate() {
  EVP_PKEY* key = EVP_RSA_gen(signing_key_bits);
  if (key == nullptr) throw std::runtime_error("an RSA key could not be made");
  return std::shared_ptr<const RsaKey>(new RsaKey(own(key)));
}

std::shared_ptr<const RsaKey> RsaKey::from_private_der(std::string_view der) {
  const unsigned char* at = bytes_of(der);
  const KeyHandle key = own(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())));
  if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < signing_key_bits) return nullptr;
  return std::shared_ptr<const RsaKey>(new RsaKey(key));
}

std::string RsaKey::private_der() const {
  const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(EVP_PKEY2PKCS8(key_.get()), PKCS8_PRIV_KEY_INFO_free);
  unsigned char* der = nullptr;
  const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der) : -1;
  if (length <= 0) throw std::runtime_error("an RSA key could not be encoded");
  std::string out(reinterpret_cast<char*>(der), static_cast<std::size_t>(length));
  OPENSSL_clear_free(der, static_cast<std::size_t>(length));
  return out;
}

std::string RsaKey::sign(std::string_view data) const {
  const DigestContext context = new_digest_context();
  std::size_t length = 0;
  if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) != 1 ||
      EVP_DigestSign(context.get(), nullptr, &length, bytes_of(data), data.size()) != 1) {
    throw std::runtime_error("RS256 signing failed");
  }
  std::string signature(length, '\0');
  if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, bytes_of(data), data.size()) != 1) {
    throw std::runtime_error("RS256 signing failed");
  }
  signature.resize(length);
  return signature;
}

bool RsaKey::verify(std::string_view data, std::string_view signature) const {
  const DigestContext context = new_digest_context();
  return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
         EVP_DigestVerify(context.get(), bytes_of(signature), signature.size(), bytes_of(data), data.size()) == 1;
}

void SigningKeys::load(std::vector<Entry> entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.created_at > b.created_at; });
  auto next = std::make_shared<const Entries>(std::move(entries));
  const std::scoped_lock lock(mutex_);
  entries_ = std::move(next);
}

std::shared_ptr<const SigningKeys::Entries> SigningKeys::snapshot() const {
  const std::scoped_lock lock(mutex_);
  return entries_;
}

/// The youngest that has been published long enough; where none has (a fresh instance), the oldest.
const SigningKeys::Entry* SigningKeys::signer_at(const Entries& entries, Timestamp now) {
  const Entry* oldest = nullptr;
  for (const Entry& entry : entries) {
    if (entry.retired_at && *entry.retired_at <= now) continue;
    if (entry.created_at + activation_lead <= now) return &entry;
    oldest = &entry;
  }
  return oldest;
}

/// Until its last token, signed just before a younger key took over, has expired for every clock.
bool SigningKeys::published(const Entries& entries, const Entry& entry, Timestamp now) {
  std::optional<Timestamp> stopped = entry.retired_at;
  for (const Entry& other : entries) {
    if (other.retired_at || other.created_at <= entry.created_at) continue;
    const Timestamp takes_over = other.created_at + activation_lead;
    if (!stopped || takes_over < *stopped) stopped = takes_over;
  }
  return !stopped || now < *stopped + token_lifetime + clock_skew;
}

std::shared_ptr<const RsaKey> SigningKeys::current() const {
  const auto entries = snapshot();
  const Entry* signer = signer_at(*entries, clock_.now());
  return signer != nullptr ? signer->key : nullptr;
}

std::shared_ptr<const RsaKey> SigningKeys::find(std::string_view kid) const {
  const auto entries = snapshot();
  const Timestamp now = clock_.now();
  for (const Entry& entry : *entries) {
    if (entry.key->kid() == kid) return published(*entries, entry, now) ? entry.key : nullptr;
  }
  return nullptr;
}

std::string SigningKeys::jwks() const {
  const auto entries = snapshot();
  const Timestamp now = clock_.now();
  std::string out = "{\"keys\":[";
  for (const Entry& entry : *entries) {
    if (!published(*entries, entry, now)) continue;
    if (out.back() == '}') out += ',';
    out += entry.key->jwk();
  }
  return out + "]}";
}

bool SigningKeys::rotation_due() const {
  const auto entries = snapshot();
  const Timestamp now = clock_.now();
  return std::none_of(entries->begin(), entries->end(), [&](const Entry& entry) {
    return !entry.retired_at && entry.created_at + signing_key_age > now;
  });
}

}  // namespace venturi::server::domain
