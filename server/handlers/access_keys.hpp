// The rules that API keys and ingestion keys share: making, rotating and revoking them, each with its audit event.
//
// A key never carries a scope that its maker does not hold; that holds for rotation too, which shows the new secret to the caller.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/accounts.hpp"
#include "handlers/paging.hpp"
#include "http/context.hpp"
#include "storage/writer.hpp"
#include "venturi/models/keys.hpp"

namespace venturi::server {

/// How one kind of key is named on the wire.
struct KeyFamily {
  domain::KeyKind kind;
  std::string_view id_prefix;
  std::string_view resource;    ///< in audit events
  std::string_view noun;        ///< in sentences
  std::string_view collection;  ///< path of the collection
};

inline constexpr KeyFamily api_key_family{domain::KeyKind::api, domain::prefix::api_key, "api_key", "API key", "/api/v1/api-keys"};
inline constexpr KeyFamily ingestion_key_family{domain::KeyKind::ingestion, domain::prefix::ingestion_key, "ingestion_key", "ingestion key",
                                              "/api/v1/ingestion-keys"};

/// A key, and the secret that is shown this once.
struct IssuedKey {
  domain::AccessKey key;
  std::string secret;
};

struct KeyRequest {
  std::string name;
  domain::ScopeSet scopes;
  std::optional<Timestamp> expires_at;
};

struct KeyRotation {
  std::optional<domain::ScopeSet> scopes;  ///< none: as they were
  std::optional<Timestamp> expires_at;     ///< none: as it was
  std::chrono::seconds grace{0};
};

/// Throws CONFLICT (name taken) and VALIDATION_FAILED (expiry).
IssuedKey create_key(const Context& context, storage::Writer& writer, const KeyFamily& family, const KeyRequest& request);
/// Throws NOT_FOUND, CONFLICT (expired, and not given a new life), STEP_UP_REQUIRED, SCOPE_NOT_GRANTABLE and VALIDATION_FAILED.
IssuedKey rotate_key(const Context& context, storage::Writer& writer, const KeyFamily& family, std::string_view id, const KeyRotation& rotation);
/// Throws NOT_FOUND and STEP_UP_REQUIRED.
void revoke_key(const Context& context, storage::Writer& writer, const KeyFamily& family, std::string_view id);

/// Throws NOT_FOUND, for a revoked key too.
domain::AccessKey find_key(const Context& context, storage::Reader& reader, const KeyFamily& family, std::string_view id);

/// A partner renews what it made, and itself: throws INSUFFICIENT_SCOPE where one asks for the secret of another's credential, which would
/// outlive its grant.
void require_own(const Context& context, std::string_view id, std::string_view created_by);

/// Throws NO_SCOPE for the empty set and SCOPE_NOT_GRANTABLE for what the caller does not hold.
void require_grantable(const Context& context, domain::ScopeSet scopes);
/// The same for an API key, which works outside of the partner API: where a partner makes it, it never carries `admin:config`, by which it
/// could make credentials that the partner may not.
void require_grantable_to_key(const Context& context, domain::ScopeSet scopes);

/// What both kinds' models have in common.
template <class Model>
Model key_model(const Context& context, const KeyFamily& family, const domain::AccessKey& key);

[[nodiscard]] domain::ScopeSet scope_set(const std::vector<Scope>& scopes);
[[nodiscard]] std::vector<Scope> scope_models(std::string_view stored);
[[nodiscard]] CredentialStatus key_status(const domain::AccessKey& key, Timestamp now);
/// The clock's now, for the template below.
[[nodiscard]] Timestamp now_of(const Context& context);

template <class Model>
Model key_model(const Context& context, const KeyFamily& family, const domain::AccessKey& key) {
  const Timestamp now = now_of(context);
  Model out;
  out.id = domain::IdFormat{context.services.config.sandbox}.text(family.id_prefix, key.id);
  out.name = key.name;
  out.hint = key.display;
  out.status = key_status(key, now);
  out.created_at = key.created_at;
  out.created_by = key.created_by;
  out.expires_at = key.expires_at;
  out.last_used_at = key.last_used_at;
  out.rotated_at = key.rotated_at;
  if (key.previous_until && *key.previous_until > now) out.previous_secret_expires_at = key.previous_until;
  if constexpr (requires { out.scopes; }) out.scopes = scope_models(key.scopes);
  return out;
}

}  // namespace venturi::server
