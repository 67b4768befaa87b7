#include "domain/totp.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <stdexcept>

#include "domain/digest.hpp"
#include "domain/percent.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t secret_bytes = 20;

std::array<std::uint8_t, 20> hmac_sha1(std::string_view key, std::string_view data) {
  std::array<std::uint8_t, 20> out{};
  unsigned length = 0;
  if (HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(data.data()), data.size(), out.data(),
           &length) == nullptr ||
      length != out.size()) {
    throw std::runtime_error("HMAC-SHA-1 failed");
  }
  return out;
}

}  // namespace

std::string new_totp_secret(Random& random) { return random.bytes(secret_bytes); }

std::string totp_code(std::string_view secret, std::int64_t step) {
  std::string counter(8, '\0');
  for (std::size_t i = 0; i < counter.size(); ++i) counter[i] = static_cast<char>(step >> (8 * (7 - i)));
  const auto digest = hmac_sha1(secret, counter);
  const std::size_t at = digest.back() & 0x0fU;  // RFC 4226, 5.3
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | digest[at + i];
  std::string digits = std::to_string((number & 0x7fffffffU) % 1'000'000U);
  return std::string(totp_digits - digits.size(), '0') + digits;
}

std::optional<std::int64_t> match_totp(std::string_view secret, std::string_view code, Timestamp now, std::int64_t last) {
  std::string typed;
  for (const char c : code) {
    if (c != ' ') typed += c;
  }
  std::optional<std::int64_t> found;
  const std::int64_t present = totp_step(now);
  for (std::int64_t step = present - totp_window; step <= present + totp_window; ++step) {
    if (constant_time_equal(typed, totp_code(secret, step)) && step > last) found = step;
  }
  return found;
}

std::string base32(std::string_view bytes) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : bytes) {
    bits = bits << 8U | static_cast<std::uint8_t>(c);
    for (count += 8; count >= 5; count -= 5) out += alphabet[bits >> (count - 5) & 0x1fU];
  }
  if (count > 0) out += alphabet[bits << (5 - count) & 0x1fU];
  return out;
}

std::string otpauth_uri(std::string_view secret, std::string_view issuer, std::string_view account) {
  return "otpauth://totp/" + percent_encode(issuer) + ":" + percent_encode(account) + "?secret=" + base32(secret) +
         "&issuer=" + percent_encode(issuer) + "&algorithm=SHA1&digits=6&period=30";
}

std::string totp_seal_context(std::string_view tenant_id, std::string_view person_id) {
  return "totp/" + std::string(tenant_id) + "/" + std::string(person_id);
}

}  // namespace venturi::server::domain
