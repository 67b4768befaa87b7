#include "domain/random.hpp"

#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace venturi::server::domain {

std::string Random::bytes(std::size_t count) {
  std::string out(count, '\0');
  fill({reinterpret_cast<std::uint8_t*>(out.data()), out.size()});
  return out;
}

std::string Random::alphanumeric(std::size_t count) {
  static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  std::string out;
  out.reserve(count);
  std::array<std::uint8_t, 64> pool{};
  while (out.size() < count) {
    fill(pool);
    for (const std::uint8_t byte : pool) {
      // 248 is the largest multiple of 62 in a byte: what lies above would favour the alphabet's beginning.
      if (byte < 248 && out.size() < count) out += alphabet[byte % 62];
    }
  }
  return out;
}

void SystemRandom::fill(std::span<std::uint8_t> out) {
  if (RAND_bytes(out.data(), static_cast<int>(out.size())) != 1) throw std::runtime_error("the random generator failed");
}

}  // namespace venturi::server::domain
