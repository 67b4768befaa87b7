#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

namespace {

struct Fixture : TestStore {
  domain::FoundSecret code = domain::new_authorization_code(random);
  domain::AuthorizationGrant grant;

  Fixture() {
    grant.id = ids.next();
    grant.tenant = tenant;
    grant.client = ids.next();
    grant.person = ids.next();
    grant.scopes = {domain::Scope::read_attribution, domain::Scope::admin_config};
    grant.redirect_uri = "http://127.0.0.1:53682/callback";
    grant.code_challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    grant.created_at = clock.now();
    grant.auth_time = clock.now() - 10s;
    grant.acr = "pwd";
    grant.amr = {"pwd", "otp"};
    store.write([&](Writer& w) { w.issue_code(grant, code.digest); });
  }

  domain::RefreshToken refresh_token(std::int64_t sequence) {
    domain::RefreshToken token{tenant, grant.id, domain::new_refresh_token(random).digest, sequence, clock.now() + 1h};
    store.write([&](Writer& w) { w.add_refresh_token(token); });
    return token;
  }
  domain::RefreshVerdict verdict(const domain::RefreshToken& token) { return domain::judge(*reader->find_refresh_token(token.digest), clock.now()); }
  void use(const domain::RefreshToken& token) {
    store.write([&](Writer& w) { w.use_refresh_token(token, clock.now()); });
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a grant is found by its code, whose use is seen once") {
  const auto found = reader->find_code(code.digest);
  REQUIRE(found);
  CHECK(found->grant.person == grant.person);
  CHECK(found->grant.scopes == grant.scopes);
  CHECK(found->grant.redirect_uri == grant.redirect_uri);
  CHECK(found->grant.auth_time == grant.auth_time);
  CHECK(found->grant.amr == grant.amr);
  CHECK_FALSE(found->used_at);
  CHECK_FALSE(reader->find_code(domain::found_by("ac_another")));
  const auto use = [&](Writer& w) { return w.use_code(tenant, grant.id, clock.now()); };
  CHECK(store.write(use));
  CHECK_FALSE(store.write(use));
  CHECK(reader->find_code(code.digest)->used_at == clock.now());
}

TEST_CASE_FIXTURE(Fixture, "a revoked grant is seen as such, and moves the count of changes for every process") {
  Store other({.path = directory.file()}, clock, ids);
  const auto before = other.credential_epoch().load();
  CHECK(store.write([&](Writer& w) { return w.revoke_grant(tenant, grant.id, clock.now()); }));
  CHECK(other.credential_epoch().load() > before);
  CHECK_FALSE(reader->find_grant(tenant, grant.id)->active(clock.now()));
  CHECK_FALSE(reader->find_grant(new_tenant("other"), grant.id));
  CHECK_FALSE(store.write([&](Writer& w) { return w.revoke_grant(tenant, grant.id, clock.now()); }));
}

TEST_CASE_FIXTURE(Fixture, "events and uses leave the count of changes alone") {
  const auto before = store.credential_epoch().load();
  append({ids.next()});
  store.write([&](Writer& w) { w.note_client_use(tenant, ids.next(), clock.now()); });
  CHECK(store.credential_epoch().load() == before);
}

TEST_CASE_FIXTURE(Fixture, "of two successors of one refresh token only the younger works, and the other is known as replaced") {
  const auto first = refresh_token(1);
  CHECK(verdict(first) == domain::RefreshVerdict::fresh);
  use(first);
  const auto lost = refresh_token(2);
  CHECK(verdict(first) == domain::RefreshVerdict::lost_answer);
  use(first);
  const auto second = refresh_token(2);
  CHECK(verdict(lost) == domain::RefreshVerdict::reused);
  CHECK(verdict(second) == domain::RefreshVerdict::fresh);
  use(second);
  CHECK(verdict(first) == domain::RefreshVerdict::reused);
  CHECK(reader->find_refresh_token(first.digest)->used_at == clock.now());
}

TEST_CASE_FIXTURE(Fixture, "a token is revoked and an assertion used once, each for its own tenant") {
  const auto until = clock.now() + 1h;
  CHECK(store.write([&](Writer& w) { return w.revoke_token(tenant, "01J", until); }));
  CHECK_FALSE(store.write([&](Writer& w) { return w.revoke_token(tenant, "01J", until); }));
  CHECK(reader->token_revoked(tenant, "01J"));
  CHECK_FALSE(reader->token_revoked(new_tenant("other"), "01J"));
  const auto use = [&](Writer& w) { return w.use_assertion(tenant, grant.client, "digest", until); };
  CHECK(store.write(use));
  CHECK_FALSE(store.write(use));
}

TEST_CASE_FIXTURE(Fixture, "what has had its time is forgotten, and a grant in use is not") {
  const auto token = refresh_token(1);
  store.write([&](Writer& w) {
    w.use_code(tenant, grant.id, clock.now());
    w.revoke_token(tenant, "01J", clock.now() + 1h);
    w.use_assertion(tenant, grant.client, "digest", clock.now() + 1h);
  });
  const auto sweep = [&] { return store.write([&](Writer& w) { return w.sweep_grants(clock.now(), 100); }); };
  CHECK(sweep() == 0);
  clock.advance(25h);
  CHECK(sweep() == 1);
  CHECK(reader->find_grant(tenant, grant.id));
  CHECK_FALSE(reader->find_refresh_token(token.digest));
  CHECK_FALSE(reader->token_revoked(tenant, "01J"));
  clock.advance(domain::grant_lifetime);
  CHECK(sweep() == 1);
  CHECK_FALSE(reader->find_grant(tenant, grant.id));
}
