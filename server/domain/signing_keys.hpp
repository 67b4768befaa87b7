#pragma once
/// The RSA keys that sign access tokens: made here, stored sealed, published as a JWK set.
///
/// A key's life: published as soon as it exists; signs from `activation_lead` later, when every verifier's cached key set has it; signs
/// no more once a younger key has taken over; stays published until its last token has expired. Which key signs follows from
/// the keys' ages alone, so every replica that reads the same rows decides alike. The set is thread-safe.

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/clock.hpp"

struct evp_pkey_st;

namespace venturi::server::domain {

inline constexpr int signing_key_bits = 2048;
inline constexpr std::chrono::hours activation_lead{1};
inline constexpr std::chrono::hours signing_key_age{24 * 90};
inline constexpr std::chrono::seconds jwks_max_age{300};
inline constexpr std::chrono::minutes token_lifetime{60};
inline constexpr std::chrono::minutes clock_skew{5};

/// One RSA key pair, or only its public half after `from_jwk`. Immutable, so that threads can share it.
class RsaKey {
 public:
  [[nodiscard]] static std::shared_ptr<const RsaKey> generate();
  /// PKCS #8 in DER, as `private_der` wrote it; nullptr: it is no such thing.
  [[nodiscard]] static std::shared_ptr<const RsaKey> from_private_der(std::string_view der);

  /// RFC 7638's thumbprint of the public key.
  [[nodiscard]] const std::string& kid() const { return kid_; }
  /// RFC 7517's JSON for the key set, with use, alg and kid.
  [[nodiscard]] const std::string& jwk() const { return jwk_; }
  [[nodiscard]] std::string private_der() const;

  /// RS256: RSASSA-PKCS1-v1_5 over SHA-256.
  [[nodiscard]] std::string sign(std::string_view data) const;
  [[nodiscard]] bool verify(std::string_view data, std::string_view signature) const;

 private:
  explicit RsaKey(std::shared_ptr<evp_pkey_st> key);

  std::shared_ptr<evp_pkey_st> key_;
  std::string kid_;
  std::string jwk_;
};

class SigningKeys {
 public:
  struct Entry {
    std::shared_ptr<const RsaKey> key;
    Timestamp created_at;
    std::optional<Timestamp> retired_at;  ///< no longer signs, whatever its age (a key that leaked is retired by hand)
  };

  explicit SigningKeys(const Clock& clock) : clock_(clock) {}

  /// Replaces the set with what storage holds.
  void load(std::vector<Entry> entries);

  /// The key to sign with now; nullptr: there is none.
  [[nodiscard]] std::shared_ptr<const RsaKey> current() const;
  /// A key whose tokens can still be valid.
  [[nodiscard]] std::shared_ptr<const RsaKey> find(std::string_view kid) const;
  /// The JWK set, newest key first.
  [[nodiscard]] std::string jwks() const;
  /// Whether a new key should be made now: there is none, or the youngest has reached its age.
  [[nodiscard]] bool rotation_due() const;

 private:
  using Entries = std::vector<Entry>;

  [[nodiscard]] std::shared_ptr<const Entries> snapshot() const;
  [[nodiscard]] static const Entry* signer_at(const Entries& entries, Timestamp now);
  [[nodiscard]] static bool published(const Entries& entries, const Entry& entry, Timestamp now);

  const Clock& clock_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Entries> entries_ = std::make_shared<const Entries>();
};

}  // namespace venturi::server::domain
