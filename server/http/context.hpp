// What every handler is given besides its typed request: who is calling, and the services that the process shares.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/scopes.hpp"
#include "domain/typed_ids.hpp"
#include "http/message.hpp"

namespace venturi::server {

namespace domain {
class Clock;          // server/domain/clock.hpp: the only source of time
class Keys;           // server/domain/keys.hpp: signing keys, sealer, random source
class CursorSigner;   // server/domain/cursor.hpp
class IdFactory;      // server/domain/ids.hpp
class RateLimiter;    // server/domain/ratelimit.hpp
}  // namespace domain

enum class PrincipalKind : std::uint8_t { none, user, client, partner, api_key, ingestion_key, ingestion_client };

namespace storage {
class Store;  // server/storage/store.hpp
}

class HotAnswers;  // server/http/hot_answers.hpp
struct Pages;    // server/http/pages.hpp
struct Sandbox;  // server/http/sandbox.hpp
class Vitals;    // server/http/vitals.hpp

/// Where a request came from: the other end's address, or the one that a trusted proxy says it forwards for.
struct Origin {
  std::string address;
  bool loopback = false;  ///< from this machine, and through no proxy
  bool secure = false;    ///< over TLS, here or at the trusted proxy
  std::string client;     ///< what limits by address count as one: the address, or the IPv6 network that it is in
};

/// The bucket of route class `auth` for a client that has yet to prove itself: of its name and where it comes from, so that a stranger
/// who knows the name cannot use up the budget of the client itself.
inline std::string unproven_tenant(const Origin& origin) { return '@' + origin.client; }

/// Whoever authenticated. `id` is the credential's own (key_…, ikey_…, cli_…) or the user's subject; it names the bucket.
struct Principal {
  std::string id;
  PrincipalKind kind = PrincipalKind::none;

  bool may_ingest() const noexcept {
    return kind == PrincipalKind::ingestion_key || kind == PrincipalKind::ingestion_client;
  }
};

/// What the operator chose at start; the same for every request.
struct Config {
  std::string public_url;  ///< without a trailing slash: the issuer of tokens, and the base of links
  std::string version;
  bool sandbox = false;
  std::vector<std::string> regions{"zz-local"};  ///< where it may keep tenants' data; a new tenant's is in the first
};

/// Shared by all requests, wired in main.cpp. All of it is safe to use from any thread.
struct Services {
  domain::Clock& clock;
  const Config& config;
  domain::Keys& keys;
  domain::CursorSigner& cursors;
  domain::RateLimiter& limiter;
  domain::IdFactory& ids;
  Sandbox* sandbox = nullptr;  ///< none in production
  Vitals* vitals = nullptr;    ///< none where no process is run (tests of handlers)
  storage::Store* store = nullptr;  ///< for what a read of the contract changes all the same: tokens used up and revoked; on reader threads alone
  Pages* pages = nullptr;      ///< none where only the API is served, in tests
  HotAnswers* hot_answers = nullptr;  ///< none: every answer is made anew; on the io thread alone
};

/// One request's caller. For operations without a credential the tenant and the principal are empty.
struct Context {
  domain::TenantId tenant{};
  std::string tenant_id;  ///< the same as on the wire (tnt_…)
  Principal principal;
  domain::ScopeSet scopes;
  std::optional<std::chrono::sys_seconds> auth_time;  ///< when the person logged in; user tokens only (step-up)
  std::string trace_id;
  std::string_view authorization;  ///< the raw Authorization header, only where the contract's credential is `client` (OAuth) or `none`
  const Services& services;
  Origin origin{};
  std::string acr{};      ///< how sure the sign-in was; user tokens only (domain/assurance.hpp)
  bool enrolled = false;  ///< the user gives one-time codes
};

// The handler forms that server/generated/handlers.hpp declares, by the operation's idempotency:
//   none   Reply<T> attribution_list(const Context&, storage::Reader&, const AttributionListRequest&)
//          on a reader thread;
//   key    Reply<T> api_keys_create(const Context&, storage::Writer&, const ApiKeysCreateRequest&)
//          on the writer thread, inside a savepoint that also holds the idempotency row;
//   event  std::vector<domain::Receipt> invocations_create(const Context&, storage::Writer&, std::span<const domain::NewEvent>)
//          on the writer thread; one receipt per event, in order; the same form for one event and for a batch. The events
//          have passed their schema; what was refused is not among them.
//   A page (what answers HTML, server/http/pages.hpp) has no typed request: it reads its own, and answers people, not programs.
// A handler refuses by throwing Problem; the savepoint is then rolled back.

}  // namespace venturi::server
