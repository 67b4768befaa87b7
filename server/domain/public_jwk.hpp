#pragma once
/// A client's public key (RFC 7517), and the signatures that it verifies (RFC 7518, RFC 8037). Which algorithm a key is for follows from
/// the key: a signature's header can choose none.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace venturi::server::domain {

/// The members as they came, empty where absent; only those that a public key has.
struct PublicJwk {
  std::string kty;
  std::string use;
  std::string alg;
  std::string kid;
  std::string crv;
  std::string x;
  std::string y;
  std::string n;
  std::string e;
};

enum class SignatureAlgorithm : std::uint8_t { rs256, es256, eddsa };

inline constexpr std::string_view signature_algorithms[] = {"RS256", "ES256", "EdDSA"};
constexpr std::string_view text(SignatureAlgorithm algorithm) noexcept { return signature_algorithms[static_cast<std::size_t>(algorithm)]; }

/// The one algorithm of the key: RSA of 2048 to 4096 bits RS256, EC on P-256 ES256, OKP with Ed25519 EdDSA. nullopt: another kind, or an
/// `alg` or `use` that does not fit.
[[nodiscard]] std::optional<SignatureAlgorithm> algorithm_of(const PublicJwk& key);

/// Why the key cannot be used; empty: it can. Says nothing of the key's value.
[[nodiscard]] std::string refuse_key(const PublicJwk& key);

/// False also for a key that `refuse_key` refuses.
[[nodiscard]] bool verify_signature(const PublicJwk& key, std::string_view data, std::string_view signature);

}  // namespace venturi::server::domain
