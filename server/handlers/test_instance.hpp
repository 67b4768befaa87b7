#pragma once
/// For tests: an instance without HTTP. A store in a directory of its own, a clock that stands still, one tenant, and callers.

#include "domain/cursor.hpp"
#include "domain/keys.hpp"
#include "domain/ratelimit.hpp"
#include "handlers/key_ring.hpp"
#include "http/context.hpp"
#include "storage/test_store.hpp"

namespace venturi::server {

struct TestInstance : storage::TestStore {
  Config config{"https://venturi.example.com", "0.0.0-test", false};
  domain::Keys keys{std::string(32, 'm'), clock, random};
  domain::CursorSigner cursors{keys.cursor_key(), clock};
  domain::RateLimiter limiter{clock, {}};
  Services services{clock, config, keys, cursors, limiter, ids, nullptr, nullptr, &store};
  domain::IdFormat format;

  /// A caller of the first tenant with all scopes, unless told otherwise.
  Context caller(domain::ScopeSet scopes = domain::ScopeSet::all(), PrincipalKind kind = PrincipalKind::client) {
    return of_tenant(tenant, scopes, kind);
  }
  Context of_tenant(const domain::TenantId& id, domain::ScopeSet scopes = domain::ScopeSet::all(), PrincipalKind kind = PrincipalKind::client) {
    return Context{id, format.text(domain::prefix::tenant, id), {"cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", kind}, scopes, std::nullopt, "01HF8ZJ5T3QK7M2W9X4Y6B8CDF", {}, services};
  }

  /// Runs a mutation's handler as dispatch does: in a transaction that is undone when it throws.
  template <class Handler>
  auto mutate(Handler handler) {
    return store.write([&](storage::Writer& writer) { return handler(writer); });
  }
};

/// The code of the problem that `action` throws; doctest fails where it throws none.
template <class Action>
ErrorCode refusal(Action action) {
  try {
    action();
  } catch (const Problem& problem) {
    return problem.code;
  }
  throw std::runtime_error("nothing was refused");
}

}  // namespace venturi::server
