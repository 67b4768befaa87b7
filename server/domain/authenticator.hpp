#pragma once
/// Who is calling: an access token or a key, verified against what storage holds.
///
/// How fresh the answer is. Expiry (of a key, a token, a rotated secret's grace) is compared with the clock on every request. That a
/// secret matched and that its key or client was not revoked is remembered for at most `recheck_after`, and only until the next change
/// of credentials. Changes are counted in a number that all processes on one database share; it is raised when a change is committed,
/// before that is answered, so that every process refuses a revoked or rotated credential from that answer on.
/// Only successes are remembered. Thread-safe.

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

#include "domain/accounts.hpp"
#include "domain/authorization.hpp"
#include "domain/digest.hpp"
#include "domain/jwt.hpp"
#include "domain/scopes.hpp"

namespace venturi::server::domain {

enum class CallerKind : std::uint8_t { user, client, partner, ingestion_client, api_key, ingestion_key };

struct Caller {
  TenantId tenant{};
  std::string id;  ///< `key_…`, `ikey_…`, `cli_…` or the user's subject
  CallerKind kind = CallerKind::client;
  ScopeSet scopes;                        ///< empty for ingestion credentials
  std::optional<std::int64_t> auth_time;  ///< users only, seconds since 1970
  std::string acr{};                      ///< users only: how sure the sign-in was
  bool enrolled = false;                  ///< users only: they give one-time codes now

  [[nodiscard]] bool may_ingest() const { return kind == CallerKind::ingestion_key || kind == CallerKind::ingestion_client; }
  bool operator==(const Caller&) const = default;
};

/// Of `invalid` it is not said what was wrong: form, id, secret, signature, tenant, surface or revocation.
enum class AuthFault : std::uint8_t { missing, invalid, expired };

using AuthResult = std::variant<Caller, AuthFault>;

/// The headers as they came; empty where absent.
struct PresentedCredential {
  std::string_view authorization{};
  std::string_view api_key{};
  bool repeated = false;  ///< one of the headers came twice
};

/// Where keys, clients and grants are looked up; revoked and expired ones are found too.
class CredentialSource {
 public:
  virtual ~CredentialSource() = default;
  virtual std::optional<AccessKey> find_key(const Ulid& id) = 0;
  virtual std::optional<OAuthClient> find_client(const Ulid& id) = 0;
  virtual std::optional<AuthorizationGrant> find_grant(const TenantId& tenant, const Ulid& id) = 0;
  /// What a person's role lets clients have for them; none: they are gone or disabled.
  virtual std::optional<ScopeSet> person_scopes(const TenantId& tenant, const Ulid& person) = 0;
  virtual bool person_enrolled(const TenantId& tenant, const Ulid& person) = 0;
  virtual bool token_revoked(const TenantId& tenant, std::string_view jti) = 0;
};

/// The two audiences. A partner's token works under its own base path alone, and nothing else works there.
enum class Surface : std::uint8_t { public_api, partner_api };

inline constexpr std::chrono::seconds recheck_after{1};

class Authenticator {
 public:
  /// `issuer` is the instance's public URL without a trailing slash. `epoch` counts the changes of credentials and outlives this; null:
  /// those that `changed()` tells of are all there are.
  Authenticator(std::string issuer, const SigningKeys& keys, const Clock& clock, IdFormat ids, std::atomic<std::uint64_t>* epoch = nullptr);

  /// Answers where that takes no look into storage; nullopt: ask `authenticate` on a thread that may.
  [[nodiscard]] std::optional<AuthResult> recall(const PresentedCredential& presented, Surface surface);
  [[nodiscard]] AuthResult authenticate(const PresentedCredential& presented, Surface surface, CredentialSource& source);

  /// The same as `source` stands, past what is remembered and without remembering it: for a transaction, which may yet be undone.
  [[nodiscard]] AuthResult judge(const PresentedCredential& presented, Surface surface, CredentialSource& source) const;

  /// A number that has changed once anything was taken from any credential since.
  [[nodiscard]] std::uint64_t epoch() const { return epoch_.load(std::memory_order_acquire); }

  /// Whether this credential was good when it was last looked at, however long ago: its owner is no stranger who guesses.
  [[nodiscard]] bool proven(const PresentedCredential& presented, Surface surface);

  /// Keys, clients or signing keys have changed, and the change is committed.
  void changed() { epoch_.fetch_add(1, std::memory_order_acq_rel); }

  /// Called on the thread that authenticates, about once a minute for each key in use; must be quick and not call back. Set before the
  /// first request.
  void on_use(std::function<void(const TenantId&, KeyKind, const Ulid&, Time)> listener) { on_use_ = std::move(listener); }

  [[nodiscard]] static std::string audience(std::string_view issuer, Surface surface);

 private:
  /// A success, and how long it may be relied on.
  struct Remembered {
    Caller caller;
    std::uint64_t epoch = 0;
    Time recheck_at{};
    std::optional<Time> ends_at;  ///< expiry of the key or token, or of a rotated secret's grace
    bool expires = false;         ///< past `ends_at` the answer is EXPIRED, not INVALID
    KeyKind kind = KeyKind::api;
    std::optional<Ulid> key;      ///< none for tokens
    std::int64_t used_minute = 0;
  };

  using Verified = std::variant<Remembered, AuthFault>;

  Verified verify(bool is_key, std::string_view text, Surface surface, CredentialSource& source) const {
    return is_key ? verify_key(text, surface, source) : verify_token(text, surface, source);
  }
  Verified verify_key(std::string_view text, Surface surface, CredentialSource& source) const;
  Verified verify_token(std::string_view token, Surface surface, CredentialSource& source) const;
  std::optional<AuthResult> lookup(const std::string& memory_key, Time now);
  void remember(const std::string& memory_key, Remembered& entry, Time now);
  void forget(const std::string& memory_key);
  void note_use(Remembered& entry, Time now);

  std::string issuer_;
  std::array<std::string, 2> audiences_;
  const SigningKeys& keys_;
  const Clock& clock_;
  IdFormat ids_;
  std::atomic<std::uint64_t> own_epoch_{0};
  std::atomic<std::uint64_t>& epoch_;
  std::function<void(const TenantId&, KeyKind, const Ulid&, Time)> on_use_;

  std::mutex mutex_;
  std::unordered_map<std::string, Remembered> young_;  ///< by the credential's digest; becomes `old_` when it is full
  std::unordered_map<std::string, Remembered> old_;
};

}  // namespace venturi::server::domain
