#pragma once
/// Passwords, hashed with Argon2id (RFC 9106) and kept as a PHC string, which carries its own parameters and salt.
///
/// A hash takes `memory_kib` for the time that it runs and tens of milliseconds: never on the io thread, and on few threads at once.
/// Thread-safe.

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/random.hpp"

namespace venturi::server::domain {

/// OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
struct PasswordCost {
  std::uint32_t memory_kib = 19'456;
  std::uint32_t passes = 2;
  std::uint32_t lanes = 1;
};

class Passwords {
 public:
  explicit Passwords(Random& random, PasswordCost cost = {});

  [[nodiscard]] std::string hash(std::string_view password) const;

  /// Takes as long for nobody (nullptr) as for a stored hash of today's cost.
  [[nodiscard]] bool verify(std::string_view password, const std::string* stored) const;

  /// Whether the stored hash was made at another cost: a password that was right is then hashed again.
  [[nodiscard]] bool outdated(std::string_view stored) const;

 private:
  Random& random_;
  PasswordCost cost_;
  std::string nobody_;  ///< a hash that no password has
};

}  // namespace venturi::server::domain
