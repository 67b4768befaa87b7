#include "domain/authenticator.hpp"

#include <algorithm>

#include "domain/token_standing.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t max_remembered = 4096;
constexpr std::string_view scheme = "bearer ";

/// The token behind `Bearer `, whose case is free; nullopt: another scheme, or no token.
std::optional<std::string_view> bearer_token(std::string_view authorization) {
  if (authorization.size() <= scheme.size()) return std::nullopt;
  for (std::size_t i = 0; i < scheme.size(); ++i) {
    const char c = authorization[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != scheme[i]) return std::nullopt;
  }
  return authorization.substr(scheme.size());
}

struct Credential {
  bool is_key = false;
  std::string_view text;
};

std::variant<Credential, AuthFault> sort_out(const PresentedCredential& presented) {
  if (presented.authorization.empty() && presented.api_key.empty()) return AuthFault::missing;
  // Two credentials in one request: which of them counts must not be a guess.
  if (presented.repeated || (!presented.authorization.empty() && !presented.api_key.empty())) return AuthFault::invalid;
  if (!presented.api_key.empty()) return Credential{true, presented.api_key};
  const auto token = bearer_token(presented.authorization);
  if (!token) return AuthFault::invalid;
  return Credential{false, *token};
}

std::string memory_key_of(const Credential& credential, Surface surface) {
  std::string key(as_text(sha256(credential.text)));
  key += credential.is_key ? 'k' : 't';
  key += surface == Surface::partner_api ? 'p' : 'a';
  return key;
}

}  // namespace

Authenticator::Authenticator(std::string issuer, const SigningKeys& keys, const Clock& clock, IdFormat ids, std::atomic<std::uint64_t>* epoch)
    : issuer_(std::move(issuer)),
      audiences_{audience(issuer_, Surface::public_api), audience(issuer_, Surface::partner_api)},
      keys_(keys),
      clock_(clock),
      ids_(ids),
      epoch_(epoch != nullptr ? *epoch : own_epoch_) {}

std::string Authenticator::audience(std::string_view issuer, Surface surface) {
  return std::string(issuer) + (surface == Surface::partner_api ? "/api/partner/v1" : "/api/v1");
}

std::optional<AuthResult> Authenticator::recall(const PresentedCredential& presented, Surface surface) {
  const auto sorted = sort_out(presented);
  if (const auto* fault = std::get_if<AuthFault>(&sorted)) return AuthResult(*fault);
  return lookup(memory_key_of(std::get<Credential>(sorted), surface), clock_.now());
}

bool Authenticator::proven(const PresentedCredential& presented, Surface surface) {
  const auto sorted = sort_out(presented);
  if (!std::holds_alternative<Credential>(sorted)) return false;
  const std::string memory_key = memory_key_of(std::get<Credential>(sorted), surface);
  const std::scoped_lock lock(mutex_);
  return young_.contains(memory_key) || old_.contains(memory_key);
}

AuthResult Authenticator::authenticate(const PresentedCredential& presented, Surface surface, CredentialSource& source) {
  const auto sorted = sort_out(presented);
  if (const auto* fault = std::get_if<AuthFault>(&sorted)) return *fault;
  const auto& credential = std::get<Credential>(sorted);
  const std::string memory_key = memory_key_of(credential, surface);
  const Time now = clock_.now();
  if (auto known = lookup(memory_key, now)) return std::move(*known);

  // Read before storage is: a change that commits in between makes the entry stale at once.
  const std::uint64_t epoch = epoch_.load(std::memory_order_acquire);
  Verified verified = verify(credential.is_key, credential.text, surface, source);
  if (const auto* fault = std::get_if<AuthFault>(&verified)) {
    forget(memory_key);
    return *fault;
  }
  auto& entry = std::get<Remembered>(verified);
  entry.epoch = epoch;
  entry.recheck_at = now + recheck_after;
  remember(memory_key, entry, now);
  return std::move(entry.caller);
}

AuthResult Authenticator::judge(const PresentedCredential& presented, Surface surface, CredentialSource& source) const {
  const auto sorted = sort_out(presented);
  if (const auto* fault = std::get_if<AuthFault>(&sorted)) return *fault;
  const auto& credential = std::get<Credential>(sorted);
  Verified verified = verify(credential.is_key, credential.text, surface, source);
  if (const auto* fault = std::get_if<AuthFault>(&verified)) return *fault;
  return std::move(std::get<Remembered>(verified).caller);
}

Authenticator::Verified Authenticator::verify_key(std::string_view text, Surface surface, CredentialSource& source) const {
  const auto parsed = parse_key(text);
  const auto id = parsed ? ids_.parse(parsed->kind == KeyKind::api ? prefix::api_key : prefix::ingestion_key, parsed->id) : std::nullopt;
  const auto row = id ? source.find_key(*id) : std::nullopt;
  const bool known = row && row->kind == parsed->kind;
  const Time now = clock_.now();
  const bool grace = known && row->previous && row->previous_until && now < *row->previous_until;
  const bool is_current = verify_secret(text, known ? &row->secret : nullptr);
  const bool is_previous = verify_secret(text, grace ? &*row->previous : nullptr);
  if ((!is_current && !is_previous) || surface == Surface::partner_api) return AuthFault::invalid;
  if (row->expires_at && *row->expires_at <= now) return AuthFault::expired;  // whatever else has become of the key
  const auto scopes = ScopeSet::parse(row->scopes);
  if (row->revoked_at || !scopes) return AuthFault::invalid;

  Remembered entry;
  const bool ingestion = row->kind == KeyKind::ingestion;
  entry.caller = {row->tenant, parsed->id, ingestion ? CallerKind::ingestion_key : CallerKind::api_key, ingestion ? ScopeSet{} : *scopes, std::nullopt};
  entry.kind = row->kind;
  entry.key = id;
  entry.ends_at = row->expires_at;
  entry.expires = true;
  if (!is_current && (!entry.ends_at || *row->previous_until < *entry.ends_at)) {
    entry.ends_at = row->previous_until;
    entry.expires = false;
  }
  return entry;
}

Authenticator::Verified Authenticator::verify_token(std::string_view token, Surface surface, CredentialSource& source) const {
  const std::int64_t now = clock_.now_us() / 1'000'000;
  const auto verified = verify_access_token(token, keys_, {issuer_, audiences_[static_cast<std::size_t>(surface)], now});
  if (const auto* fault = std::get_if<TokenFault>(&verified)) return *fault == TokenFault::expired ? AuthFault::expired : AuthFault::invalid;
  const auto& claims = std::get<AccessClaims>(verified);
  auto caller = standing_of(claims, surface, source, ids_, clock_.now());
  if (!caller) return AuthFault::invalid;

  Remembered entry;
  entry.caller = std::move(*caller);
  entry.ends_at = Time(std::chrono::seconds(claims.expires_at));
  entry.expires = true;
  return entry;
}

std::optional<AuthResult> Authenticator::lookup(const std::string& memory_key, Time now) {
  std::unique_lock lock(mutex_);
  auto at = young_.find(memory_key);
  if (at == young_.end()) {
    at = old_.find(memory_key);
    if (at == old_.end()) return std::nullopt;
  }
  Remembered& entry = at->second;
  if (entry.epoch != epoch_.load(std::memory_order_acquire) || entry.recheck_at <= now) return std::nullopt;
  if (entry.ends_at && *entry.ends_at <= now) {
    if (entry.expires) return AuthResult(AuthFault::expired);
    return std::nullopt;
  }
  note_use(entry, now);
  return AuthResult(entry.caller);
}

void Authenticator::remember(const std::string& memory_key, Remembered& entry, Time now) {
  const std::scoped_lock lock(mutex_);
  if (const auto before = young_.find(memory_key); before != young_.end()) entry.used_minute = before->second.used_minute;
  note_use(entry, now);
  if (young_.size() >= max_remembered) {
    old_ = std::move(young_);
    young_.clear();
  }
  young_.insert_or_assign(memory_key, entry);
}

void Authenticator::forget(const std::string& memory_key) {
  const std::scoped_lock lock(mutex_);
  young_.erase(memory_key);
  old_.erase(memory_key);
}

void Authenticator::note_use(Remembered& entry, Time now) {
  const std::int64_t minute = to_micros(now) / 60'000'000;
  if (!entry.key || !on_use_ || entry.used_minute == minute) return;
  entry.used_minute = minute;
  on_use_(entry.caller.tenant, entry.kind, *entry.key, from_micros(minute * 60'000'000));
}

}  // namespace venturi::server::domain
