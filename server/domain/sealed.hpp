#pragma once
/// AES-256-GCM for what rests in the database and must not be readable there: signing keys and stored responses that hold a
/// secret. The text is `version(1) nonce(12) ciphertext tag(16)`; `context` (say, tenant and row) is authenticated with it,
/// so that a sealed value moved to another row doesn't open. Thread-safe.

#include <optional>
#include <string>
#include <string_view>

#include "domain/digest.hpp"
#include "domain/random.hpp"

namespace venturi::server::domain {

class Sealer {
 public:
  Sealer(Digest key, Random& random) : key_(key), random_(random) {}

  [[nodiscard]] std::string seal(std::string_view plain, std::string_view context) const;
  /// nullopt: another key, another context, or altered bytes; which one is not said.
  [[nodiscard]] std::optional<std::string> open(std::string_view sealed, std::string_view context) const;

 private:
  Digest key_;
  Random& random_;
};

}  // namespace venturi::server::domain
