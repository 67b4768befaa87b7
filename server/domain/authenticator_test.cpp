#include "domain/authenticator.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

const std::string issuer = "https://venturi.example.com";

std::shared_ptr<const RsaKey> signing_key() {
  static const auto made = RsaKey::generate();
  return made;
}

/// What storage would find, and how often it was asked.
struct Rows final : CredentialSource {
  std::map<Ulid, AccessKey> keys;
  std::map<Ulid, OAuthClient> clients;
  std::map<Ulid, AuthorizationGrant> grants;
  std::optional<ScopeSet> role = ScopeSet::all();
  bool enrolled = false;
  std::string revoked_jti;
  int asked = 0;

  std::optional<AccessKey> find_key(const Ulid& id) override {
    ++asked;
    const auto at = keys.find(id);
    return at == keys.end() ? std::nullopt : std::optional(at->second);
  }
  std::optional<OAuthClient> find_client(const Ulid& id) override {
    ++asked;
    const auto at = clients.find(id);
    return at == clients.end() ? std::nullopt : std::optional(at->second);
  }
  std::optional<AuthorizationGrant> find_grant(const TenantId&, const Ulid& id) override {
    const auto at = grants.find(id);
    return at == grants.end() ? std::nullopt : std::optional(at->second);
  }
  std::optional<ScopeSet> person_scopes(const TenantId&, const Ulid&) override { return role; }
  bool person_enrolled(const TenantId&, const Ulid&) override { return enrolled; }
  bool token_revoked(const TenantId&, std::string_view jti) override { return jti == revoked_jti; }
};

struct Fixture {
  ManualClock clock{Timestamp(1'700'000'000s)};
  SystemRandom random;
  IdFactory ids{clock, random};
  IdFormat format;
  SigningKeys signing{clock};
  Rows rows;
  Authenticator authenticator{issuer, signing, clock, format};
  TenantId tenant = ids.next();

  Fixture() { signing.load({{signing_key(), clock.now() - 24h, std::nullopt}}); }

  /// A stored key; its row can be changed through the returned reference.
  std::pair<std::string, AccessKey&> make_key(KeyKind kind, std::string scopes) {
    AccessKey key;
    key.id = ids.next();
    key.tenant = tenant;
    key.kind = kind;
    key.scopes = std::move(scopes);
    const NewSecret secret = new_key(kind, format.text(kind == KeyKind::api ? prefix::api_key : prefix::ingestion_key, key.id), random);
    key.secret = secret.hash;
    return {secret.shown, rows.keys[key.id] = key};
  }

  std::pair<std::string, OAuthClient&> make_client(ClientKind kind, const std::string& token_kind, const std::string& scopes, Surface surface) {
    OAuthClient client;
    client.id = ids.next();
    client.tenant = tenant;
    client.kind = kind;
    client.scopes = scopes;
    AccessClaims claims;
    claims.issuer = issuer;
    claims.audience = Authenticator::audience(issuer, surface);
    claims.subject = claims.client_id = format.text(prefix::oauth_client, client.id);
    claims.tenant_id = format.text(prefix::tenant, tenant);
    claims.jti = ids.ulid();
    claims.kind = token_kind;
    claims.scopes = *ScopeSet::parse(scopes);
    claims.issued_at = claims.not_before = clock.now_us() / 1'000'000;
    claims.expires_at = claims.issued_at + 3600;
    return {sign_access_token(claims, *signing_key()), rows.clients[client.id] = client};
  }

  AuthResult with_key(std::string_view key, Surface surface = Surface::public_api) {
    return authenticator.authenticate({.api_key = key}, surface, rows);
  }
  AuthResult with_token(const std::string& token, Surface surface = Surface::public_api) {
    const std::string header = "Bearer " + token;
    return authenticator.authenticate({.authorization = header}, surface, rows);
  }
};

Caller caller(const AuthResult& result) {
  REQUIRE(std::holds_alternative<Caller>(result));
  return std::get<Caller>(result);
}

AuthFault fault(const AuthResult& result) {
  REQUIRE(std::holds_alternative<AuthFault>(result));
  return std::get<AuthFault>(result);
}

}  // namespace

TEST_CASE_FIXTURE(Fixture, "an API key brings its tenant and scopes, an ingestion key no scope") {
  const auto [api, api_row] = make_key(KeyKind::api, "read:attribution export:create");
  const Caller reader = caller(with_key(api));
  CHECK(reader.tenant == tenant);
  CHECK(reader.id == format.text(prefix::api_key, api_row.id));
  CHECK(reader.kind == CallerKind::api_key);
  CHECK(reader.scopes == ScopeSet{Scope::read_attribution, Scope::export_create});
  CHECK_FALSE(reader.may_ingest());

  const auto [ingestion, ingestion_row] = make_key(KeyKind::ingestion, "");
  const Caller sender = caller(with_key(ingestion));
  CHECK(sender.scopes.empty());
  CHECK(sender.may_ingest());
}

TEST_CASE_FIXTURE(Fixture, "form, id, secret and environment are refused alike") {
  const auto [key, row] = make_key(KeyKind::api, "read:attribution");
  std::string wrong_secret = key;
  wrong_secret.back() = wrong_secret.back() == 'a' ? 'b' : 'a';
  std::string unknown_id = key;
  unknown_id[4] = unknown_id[4] == '1' ? '2' : '1';
  std::string sandbox = key;
  sandbox.insert(3, "sbx_");
  for (const std::string& text : {wrong_secret, unknown_id, sandbox, std::string("vk_"), std::string("secret"), "vik_" + key.substr(3)}) {
    CHECK(fault(with_key(text)) == AuthFault::invalid);
  }
  CHECK(fault(with_key(key, Surface::partner_api)) == AuthFault::invalid);
  CHECK(fault(authenticator.authenticate({}, Surface::public_api, rows)) == AuthFault::missing);
  const std::string header = "Bearer " + key;
  CHECK(fault(authenticator.authenticate({.authorization = header}, Surface::public_api, rows)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "two credentials in one request are refused, though each is valid") {
  const auto [key, row] = make_key(KeyKind::api, "read:attribution");
  const auto [token, client] = make_client(ClientKind::service, "client", "read:attribution", Surface::public_api);
  const std::string header = "Bearer " + token;
  CHECK(fault(authenticator.authenticate({.authorization = header, .api_key = key}, Surface::public_api, rows)) == AuthFault::invalid);
  CHECK(fault(authenticator.authenticate({.api_key = key, .repeated = true}, Surface::public_api, rows)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "an expired key is EXPIRED whatever its state, and only to who knows its secret") {
  auto [key, row] = make_key(KeyKind::api, "read:attribution");
  row.expires_at = clock.now() + 10s;
  CHECK(caller(with_key(key)).tenant == tenant);
  clock.advance(10s);
  CHECK(fault(with_key(key)) == AuthFault::expired);
  row.revoked_at = clock.now();
  CHECK(fault(with_key(key)) == AuthFault::expired);
  std::string wrong = key;
  wrong.back() = wrong.back() == 'a' ? 'b' : 'a';
  CHECK(fault(with_key(wrong)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "expiry is seen at once, without a look into storage") {
  auto [key, row] = make_key(KeyKind::api, "read:attribution");
  row.expires_at = clock.now() + 100ms;
  CHECK(caller(with_key(key)).tenant == tenant);
  clock.advance(100ms);
  CHECK(fault(*authenticator.recall({.api_key = key}, Surface::public_api)) == AuthFault::expired);
}

TEST_CASE_FIXTURE(Fixture, "a success is remembered until something changes, and a second at most") {
  auto [key, row] = make_key(KeyKind::api, "read:attribution");
  CHECK_FALSE(authenticator.recall({.api_key = key}, Surface::public_api));
  static_cast<void>(caller(with_key(key)));
  const int asked = rows.asked;
  static_cast<void>(caller(with_key(key)));
  CHECK(authenticator.recall({.api_key = key}, Surface::public_api));
  CHECK(rows.asked == asked);

  row.revoked_at = clock.now();
  authenticator.changed();
  CHECK(fault(with_key(key)) == AuthFault::invalid);
  row.revoked_at.reset();
  static_cast<void>(caller(with_key(key)));
  row.revoked_at = clock.now();  // by another process: nobody says so
  clock.advance(recheck_after);
  CHECK(fault(with_key(key)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "a change that commits while storage is being read leaves nothing behind") {
  struct Racing final : CredentialSource {
    Rows& rows;
    Authenticator& authenticator;
    Racing(Rows& r, Authenticator& a) : rows(r), authenticator(a) {}
    std::optional<AccessKey> find_key(const Ulid& id) override {
      auto before = rows.find_key(id);
      rows.keys[id].revoked_at = Time{};
      authenticator.changed();
      return before;
    }
    std::optional<OAuthClient> find_client(const Ulid& id) override { return rows.find_client(id); }
    std::optional<AuthorizationGrant> find_grant(const TenantId& of, const Ulid& id) override { return rows.find_grant(of, id); }
    std::optional<ScopeSet> person_scopes(const TenantId& of, const Ulid& id) override { return rows.person_scopes(of, id); }
    bool person_enrolled(const TenantId& of, const Ulid& id) override { return rows.person_enrolled(of, id); }
    bool token_revoked(const TenantId& of, std::string_view jti) override { return rows.token_revoked(of, jti); }
  };
  auto [key, row] = make_key(KeyKind::api, "read:attribution");
  Racing racing(rows, authenticator);
  static_cast<void>(caller(authenticator.authenticate({.api_key = key}, Surface::public_api, racing)));
  CHECK_FALSE(authenticator.recall({.api_key = key}, Surface::public_api));
  CHECK(fault(with_key(key)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "a rotated secret works during its grace and not a moment longer") {
  auto [old_key, row] = make_key(KeyKind::api, "read:attribution");
  const NewSecret next = new_key(KeyKind::api, format.text(prefix::api_key, row.id), random);
  row.previous = row.secret;
  row.previous_until = clock.now() + 500ms;
  row.secret = next.hash;
  authenticator.changed();
  CHECK(caller(with_key(old_key)).id == caller(with_key(next.shown)).id);
  clock.advance(500ms);
  CHECK(fault(with_key(old_key)) == AuthFault::invalid);
  CHECK(caller(with_key(next.shown)).tenant == tenant);
}

TEST_CASE_FIXTURE(Fixture, "a token brings its client, with the scopes that both still have") {
  auto [token, client] = make_client(ClientKind::service, "client", "read:attribution admin:config", Surface::public_api);
  const Caller got = caller(with_token(token));
  CHECK(got.kind == CallerKind::client);
  CHECK(got.id == format.text(prefix::oauth_client, client.id));
  CHECK(got.scopes == ScopeSet{Scope::read_attribution, Scope::admin_config});
  client.scopes = "read:attribution read:reporting";
  authenticator.changed();
  CHECK(caller(with_token(token)).scopes == ScopeSet{Scope::read_attribution});
  client.revoked_at = clock.now();
  authenticator.changed();
  CHECK(fault(with_token(token)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "a token expires, also while it is remembered") {
  const auto [token, client] = make_client(ClientKind::service, "client", "read:attribution", Surface::public_api);
  clock.advance(3599s + 500ms);
  static_cast<void>(caller(with_token(token)));
  clock.advance(500ms);
  CHECK(fault(with_token(token)) == AuthFault::expired);
}

TEST_CASE_FIXTURE(Fixture, "partner tokens and public tokens keep to their own surface") {
  const auto [partner, partner_row] = make_client(ClientKind::partner, "partner", "read:attribution", Surface::partner_api);
  const auto [service, service_row] = make_client(ClientKind::service, "client", "read:attribution", Surface::public_api);
  CHECK(caller(with_token(partner, Surface::partner_api)).kind == CallerKind::partner);
  CHECK(fault(with_token(partner)) == AuthFault::invalid);
  CHECK(fault(with_token(service, Surface::partner_api)) == AuthFault::invalid);
  const auto [forged, forged_row] = make_client(ClientKind::service, "partner", "read:attribution", Surface::partner_api);
  CHECK(fault(with_token(forged, Surface::partner_api)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "an ingestion client's token carries no scope, whatever its row says") {
  const auto [token, row] = make_client(ClientKind::ingestion, "ingestion_client", "read:attribution", Surface::public_api);
  const Caller got = caller(with_token(token));
  CHECK(got.may_ingest());
  CHECK(got.scopes.empty());
}

TEST_CASE_FIXTURE(Fixture, "a token of another tenant's client is refused") {
  auto [token, client] = make_client(ClientKind::service, "client", "read:attribution", Surface::public_api);
  client.tenant = ids.next();
  CHECK(fault(with_token(token)) == AuthFault::invalid);
}

TEST_CASE_FIXTURE(Fixture, "a key's use is told once a minute") {
  std::vector<Time> told;
  authenticator.on_use([&](const TenantId&, KeyKind, const Ulid&, Time at) { told.push_back(at); });
  const auto [key, row] = make_key(KeyKind::api, "read:attribution");
  for (int i = 0; i < 120; ++i) {
    static_cast<void>(caller(with_key(key)));
    clock.advance(1s);
  }
  CHECK(told.size() == 3);
  for (const Time at : told) CHECK(to_micros(at) % 60'000'000 == 0);
}

TEST_CASE_FIXTURE(Fixture, "a change that another process counts is heeded on the very next request") {
  std::atomic<std::uint64_t> epoch{7};
  Authenticator replica{issuer, signing, clock, format, &epoch};
  auto [secret, row] = make_key(KeyKind::api, "read:attribution");
  const PresentedCredential presented{.api_key = secret};
  CHECK(std::holds_alternative<Caller>(replica.authenticate(presented, Surface::public_api, rows)));
  REQUIRE(replica.recall(presented, Surface::public_api));
  row.revoked_at = clock.now();
  ++epoch;
  CHECK_FALSE(replica.recall(presented, Surface::public_api));
  CHECK(std::get<AuthFault>(replica.authenticate(presented, Surface::public_api, rows)) == AuthFault::invalid);
}
