#pragma once
/// What is kept of tenants, keys, OAuth clients and signing keys. No secret is ever here: only salted hashes and blobs
/// that the caller has sealed.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/credentials.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

struct Tenant {
  TenantId id{};
  std::string name;
  Time created_at;
};

/// An API key or an ingestion key (whose scopes are empty). Scopes are space-separated, as in a token.
struct AccessKey {
  Ulid id{};
  TenantId tenant{};
  KeyKind kind = KeyKind::api;
  std::string name;
  std::string scopes;
  SecretHash secret;
  std::string display;  ///< what lists show of the secret
  Time created_at;
  std::string created_by;
  std::optional<Time> expires_at;
  std::optional<Time> revoked_at;
  std::optional<Time> rotated_at;
  std::optional<SecretHash> previous;  ///< the secret before the last rotation, accepted until previous_until
  std::optional<Time> previous_until;
  std::optional<Time> last_used_at;  ///< to the minute
};

/// Stored: append only.
enum class ClientKind : std::uint8_t { service, interactive, partner, ingestion };

struct OAuthClient {
  Ulid id{};
  TenantId tenant{};
  ClientKind kind = ClientKind::service;
  std::string name;
  std::string scopes;
  std::vector<std::string> redirect_uris;
  std::optional<SecretHash> secret;  ///< a client that is not confidential has none, nor has one that authenticates by its keys
  std::optional<std::string> jwks;   ///< its public keys as a JWK set
  std::string display;
  Time created_at;
  std::string created_by;
  std::optional<Time> revoked_at;
  std::optional<Time> rotated_at;
  std::optional<SecretHash> previous;
  std::optional<Time> previous_until;
  std::optional<Time> last_used_at;  ///< to the minute
  std::optional<Time> refused_at;    ///< to the minute, of the last refusal that was audited
};

/// A key, or where `kind` is none a client, that a caller made.
struct MadeCredential {
  std::optional<KeyKind> kind;
  Ulid id{};
  bool alive = false;  ///< it was, until now
};

/// What a rotation stores: the new secret, and until when the old one is still accepted (none: refused at once).
struct Rotation {
  SecretHash secret;
  std::string display;
  Time at;
  std::optional<Time> previous_until;
  std::optional<std::string> scopes;  ///< none: as they were
  std::optional<Time> expires_at;     ///< none: as it was
};

/// A JWT signing key of the instance. `public_key` is what JWKS publishes, in the owner's encoding (PEM or JWK).
struct SigningKey {
  std::string kid;
  std::string algorithm;
  std::string public_key;
  std::string sealed_private;
  Time created_at;
  std::optional<Time> retired_at;  ///< signs no more; published until its last token has expired
};

/// The stored answer of a mutation, found again by (tenant, route, key). `response` is the caller's own encoding of
/// status, headers and body, sealed where it may hold a secret.
struct IdempotencyRow {
  TenantId tenant{};
  std::string route;
  std::string key;
  std::string fingerprint;
  std::string response;
  Time created_at;
};

/// One act. Entries of a tenant form a chain: storage gives `sequence`, `previous_hash` and `hash` when it appends.
struct AuditEntry {
  Ulid id{};
  TenantId tenant{};
  std::int64_t sequence = 0;
  Time occurred_at;
  std::string category;  ///< this and the next are open enums, as on the wire
  std::string action;
  std::string outcome;
  std::string actor_kind;
  std::optional<std::string> actor_id;
  std::optional<std::string> resource_type;
  std::optional<std::string> resource_id;
  std::optional<std::string> source_address;
  std::optional<std::string> trace_id;
  std::string summary;
  std::optional<std::string> before;  ///< JSON text of the changed properties; no secrets, no content
  std::optional<std::string> after;
  std::optional<std::string> previous_hash;  ///< 64 hexadecimal digits; none in the tenant's first
  std::string hash;
};

/// SHA-256, in hexadecimal, over the previous hash and every other field but `hash`, each with its length.
[[nodiscard]] std::string audit_hash(const AuditEntry& entry);

/// A tenant's clock: `seq` orders its changes, `at` is when the last one was committed.
struct TenantClock {
  std::int64_t seq = 0;
  Time at;

  bool operator==(const TenantClock&) const = default;
};

}  // namespace venturi::server::domain
