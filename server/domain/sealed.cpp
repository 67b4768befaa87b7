#include "domain/sealed.hpp"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace venturi::server::domain {
namespace {

constexpr char version = 1;
constexpr std::size_t nonce_bytes = 12;
constexpr std::size_t tag_bytes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

CipherContext new_context() {
  CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
  if (!context) throw std::bad_alloc();
  return context;
}

const unsigned char* in(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* out(char* at) { return reinterpret_cast<unsigned char*>(at); }

}  // namespace

std::string Sealer::seal(std::string_view plain, std::string_view context) const {
  const std::string nonce = random_.bytes(nonce_bytes);
  std::string text;
  text.reserve(1 + nonce_bytes + plain.size() + tag_bytes);
  text.append(1, version).append(nonce).resize(1 + nonce_bytes + plain.size() + tag_bytes);
  char* const body = text.data() + 1 + nonce_bytes;
  const CipherContext cipher = new_context();
  int length = 0;
  if (EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key_.data(), in(nonce)) != 1 ||
      EVP_EncryptUpdate(cipher.get(), nullptr, &length, in(context), static_cast<int>(context.size())) != 1 ||
      EVP_EncryptUpdate(cipher.get(), out(body), &length, in(plain), static_cast<int>(plain.size())) != 1 ||
      EVP_EncryptFinal_ex(cipher.get(), out(body) + length, &length) != 1 ||
      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tag_bytes, body + plain.size()) != 1) {
    throw std::runtime_error("AES-256-GCM failed");
  }
  return text;
}

std::optional<std::string> Sealer::open(std::string_view sealed, std::string_view context) const {
  if (sealed.size() < 1 + nonce_bytes + tag_bytes || sealed[0] != version) return std::nullopt;
  const std::string_view nonce = sealed.substr(1, nonce_bytes);
  const std::string_view body = sealed.substr(1 + nonce_bytes, sealed.size() - 1 - nonce_bytes - tag_bytes);
  std::string tag(sealed.substr(sealed.size() - tag_bytes));
  std::string plain(body.size(), '\0');
  const CipherContext cipher = new_context();
  int length = 0;
  if (EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key_.data(), in(nonce)) != 1 ||
      EVP_DecryptUpdate(cipher.get(), nullptr, &length, in(context), static_cast<int>(context.size())) != 1 ||
      EVP_DecryptUpdate(cipher.get(), out(plain.data()), &length, in(body), static_cast<int>(body.size())) != 1 ||
      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tag_bytes, tag.data()) != 1 ||
      EVP_DecryptFinal_ex(cipher.get(), out(plain.data()) + length, &length) != 1) {
    return std::nullopt;
  }
  return plain;
}

}  // namespace venturi::server::domain
