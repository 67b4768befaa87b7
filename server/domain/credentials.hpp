#pragma once
/// The secrets that the server hands out once and keeps only as salted hashes.
///
///   API key        vk_<ULID>_<43 letters and digits>     the ULID is that of its id, `key_<ULID>`
///   ingestion key  vik_<ULID>_<43 letters and digits>    of `ikey_<ULID>`
///   client secret  vcs_<43 letters and digits>           sent beside its client_id
///
/// The ULID finds the row; the 43 characters (256 bits) are the secret. A hash is HMAC-SHA-256 with a random salt of 16 bytes: a secret with
/// 256 random bits cannot be guessed, so the slow hash that a password needs would only cost every caller its time.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/digest.hpp"
#include "domain/ids.hpp"
#include "domain/random.hpp"

namespace venturi::server::domain {

enum class KeyKind : std::uint8_t { api, ingestion };

/// What storage keeps of a secret.
struct SecretHash {
  std::string salt;
  std::string digest;
};

/// A secret with its hash. `shown` is given to the caller once and never stored or logged.
struct NewSecret {
  std::string shown;
  SecretHash hash;
};

/// A key as a caller presents it; the views are into the presented text.
struct PresentedKey {
  KeyKind kind = KeyKind::api;
  std::string id;  ///< `key_…` or `ikey_…`
  std::string_view text;
};

/// `id` is the key's own, with its prefix.
[[nodiscard]] NewSecret new_key(KeyKind kind, std::string_view id, Random& random);
[[nodiscard]] NewSecret new_client_secret(Random& random);

/// Takes the form apart; says nothing about validity.
[[nodiscard]] std::optional<PresentedKey> parse_key(std::string_view text);

/// Takes the same time whether the secret is right, wrong, or (with nullptr) belongs to nobody.
[[nodiscard]] bool verify_secret(std::string_view presented, const SecretHash* stored);

/// What lists show to recognise a secret by: its first characters, at most 16. Of a key they belong to its id; of a client secret they
/// give away four of 43 characters.
[[nodiscard]] std::string hint_of(std::string_view shown);

}  // namespace venturi::server::domain
