#include "domain/passwords.hpp"

#include <argon2.h>

#include <stdexcept>

namespace venturi::server::domain {
namespace {

constexpr std::size_t salt_bytes = 16;
constexpr std::size_t digest_bytes = 32;

std::string marker(const PasswordCost& cost) {
  return "$argon2id$v=19$m=" + std::to_string(cost.memory_kib) + ",t=" + std::to_string(cost.passes) + ",p=" + std::to_string(cost.lanes) + "$";
}

}  // namespace

Passwords::Passwords(Random& random, PasswordCost cost) : random_(random), cost_(cost), nobody_(hash(random.bytes(32))) {}

std::string Passwords::hash(std::string_view password) const {
  const std::string salt = random_.bytes(salt_bytes);
  std::string out(argon2_encodedlen(cost_.passes, cost_.memory_kib, cost_.lanes, salt_bytes, digest_bytes, Argon2_id), '\0');
  const int code = argon2id_hash_encoded(cost_.passes, cost_.memory_kib, cost_.lanes, password.data(), password.size(), salt.data(), salt.size(),
                                         digest_bytes, out.data(), out.size());
  if (code != ARGON2_OK) throw std::runtime_error(std::string("Argon2id: ") + argon2_error_message(code));
  out.resize(out.find('\0'));
  return out;
}

bool Passwords::verify(std::string_view password, const std::string* stored) const {
  const std::string& against = stored != nullptr ? *stored : nobody_;
  const int code = argon2id_verify(against.c_str(), password.data(), password.size());  // compares in constant time
  if (code != ARGON2_OK && code != ARGON2_VERIFY_MISMATCH) throw std::runtime_error(std::string("Argon2id: ") + argon2_error_message(code));
  return code == ARGON2_OK && stored != nullptr;
}

bool Passwords::outdated(std::string_view stored) const { return !stored.starts_with(marker(cost_)); }

}  // namespace venturi::server::domain
