#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;
using domain::KeyKind;

namespace {

domain::AccessKey key_of(TestStore& t, std::string name, KeyKind kind = KeyKind::api) {
  domain::AccessKey key;
  key.id = t.ids.next();
  key.tenant = t.tenant;
  key.kind = kind;
  key.name = std::move(name);
  key.scopes = kind == KeyKind::api ? "read:attribution" : "";
  key.secret = {std::string("s\0lt", 4), std::string("d\0gest", 6)};
  key.display = "vk_3Jt9";
  key.created_at = t.clock.now();
  key.created_by = "cli_x";
  return key;
}

domain::AccessKey stored(TestStore& t, std::string name, KeyKind kind = KeyKind::api) {
  const domain::AccessKey key = key_of(t, std::move(name), kind);
  t.store.write([&](Writer& w) { w.create_key(key); });
  return key;
}

}  // namespace

TEST_CASE("a tenant is found by id and by name, and its name is taken") {
  TestStore t;
  CHECK(t.reader->find_tenant(t.tenant)->name == "first");
  CHECK(t.reader->find_tenant_named("first")->id == t.tenant);
  CHECK_FALSE(t.reader->find_tenant_named("second"));
  CHECK_THROWS_AS(t.new_tenant("first"), Conflict);
  t.new_tenant("second");
  CHECK(t.reader->tenants().size() == 2);
}

TEST_CASE("a key is found by its id alone for authentication, and by tenant and kind for everything else") {
  TestStore t;
  const auto key = stored(t, "k");
  const auto other = t.new_tenant("other");
  const auto found = t.reader->find_key(key.id);
  REQUIRE(found);
  CHECK(found->tenant == t.tenant);
  CHECK(found->secret.salt == key.secret.salt);
  CHECK(found->secret.digest == key.secret.digest);
  CHECK(found->scopes == "read:attribution");
  CHECK(t.reader->find_key(t.tenant, KeyKind::api, key.id));
  CHECK_FALSE(t.reader->find_key(t.tenant, KeyKind::ingestion, key.id));
  CHECK_FALSE(t.reader->find_key(other, KeyKind::api, key.id));
}

TEST_CASE("rotation keeps the old secret for the grace period, or drops it at once") {
  TestStore t;
  const auto key = stored(t, "k");
  domain::Rotation rotation{{"salt2", "digest2"}, "vk_new",     t.clock.now(),
                            t.clock.now() + 1h,   std::nullopt, std::nullopt};
  REQUIRE(t.store.write([&](Writer& w) { return w.rotate_key(t.tenant, KeyKind::api, key.id, rotation); }));
  auto now = *t.reader->find_key(key.id);
  CHECK(now.secret.salt == "salt2");
  CHECK(now.previous->digest == key.secret.digest);
  CHECK(now.previous_until == t.clock.now() + 1h);
  CHECK(now.scopes == "read:attribution");

  rotation = {{"salt3", "digest3"}, "vk_newer", t.clock.now(), std::nullopt, "read:reporting", t.clock.now() + 24h};
  REQUIRE(t.store.write([&](Writer& w) { return w.rotate_key(t.tenant, KeyKind::api, key.id, rotation); }));
  now = *t.reader->find_key(key.id);
  CHECK(now.secret.digest == "digest3");
  CHECK_FALSE(now.previous);
  CHECK_FALSE(now.previous_until);
  CHECK(now.scopes == "read:reporting");
  CHECK(now.expires_at == t.clock.now() + 24h);
  CHECK_FALSE(t.store.write([&](Writer& w) { return w.rotate_key(t.tenant, KeyKind::ingestion, key.id, rotation); }));
}

TEST_CASE("a revoked key is still found but neither listed, rotated nor revoked again; an older page still shows it") {
  TestStore t;
  const auto key = stored(t, "k");
  stored(t, "kept");
  stored(t, "ingest", KeyKind::ingestion);
  const auto before = t.query("id", true);
  auto revoke = [&](Writer& w) { return w.revoke_key(t.tenant, KeyKind::api, key.id, t.clock.now()); };
  CHECK(t.store.write(revoke));
  CHECK_FALSE(t.store.write(revoke));
  CHECK(t.reader->find_key(key.id)->revoked_at == t.clock.now());
  CHECK_FALSE(t.store.write([&](Writer& w) { return w.rotate_key(t.tenant, KeyKind::api, key.id, {}); }));
  CHECK(t.reader->list_keys(t.tenant, KeyKind::api, t.query("id", true)).rows.size() == 1);
  CHECK(t.reader->list_keys(t.tenant, KeyKind::api, before).rows.size() == 2);
  CHECK(t.reader->list_keys(t.tenant, KeyKind::api, before).rows.front().name == "kept");
}

TEST_CASE("a key's last use is kept to the minute and takes no place on the clock") {
  TestStore t;
  const auto key = stored(t, "k");
  const auto before = t.reader->clock(t.tenant).seq;
  const domain::Time noon(std::chrono::floor<std::chrono::minutes>(t.clock.now()));
  t.store.write([&](Writer& w) { w.note_key_use(t.tenant, key.id, noon + 59s); });
  CHECK(t.reader->find_key(key.id)->last_used_at == noon);
  t.store.write([&](Writer& w) { w.note_key_use(t.tenant, key.id, noon - 1s); });
  CHECK(t.reader->find_key(key.id)->last_used_at == noon);
  CHECK(t.reader->clock(t.tenant).seq == before);
}

TEST_CASE("OAuth clients keep their redirect URIs; one without a secret has none to rotate") {
  TestStore t;
  domain::OAuthClient client;
  client.id = t.ids.next();
  client.tenant = t.tenant;
  client.kind = domain::ClientKind::interactive;
  client.name = "app";
  client.redirect_uris = {"https://app.example/cb", "", "http://127.0.0.1/cb"};
  client.created_at = t.clock.now();
  t.store.write([&](Writer& w) { w.create_client(client); });
  const auto found = *t.reader->find_client(client.id);
  CHECK(found.redirect_uris == client.redirect_uris);
  CHECK(found.kind == domain::ClientKind::interactive);
  CHECK_FALSE(found.secret);
  CHECK_FALSE(t.store.write([&](Writer& w) {
    return w.rotate_client(t.tenant, client.id, {{"a", "b"}, "", {}, {}, {}, {}});
  }));
  CHECK(t.reader->list_clients(t.tenant, t.query()).rows.size() == 1);
  CHECK(t.store.write([&](Writer& w) { return w.revoke_client(t.tenant, client.id, t.clock.now()); }));
  CHECK(t.reader->list_clients(t.tenant, t.query()).rows.empty());
}

TEST_CASE("of racing processes one gives the instance its secret") {
  TestStore t;
  CHECK(t.store.write([](Writer& w) { return w.add_instance_secret("cursor", "one"); }));
  CHECK_FALSE(t.store.write([](Writer& w) { return w.add_instance_secret("cursor", "two"); }));
  CHECK(t.reader->instance_secret("cursor") == "one");
}

TEST_CASE("signing keys come newest first, with what was retired") {
  TestStore t;
  t.store.write([&](Writer& w) { w.add_signing_key({"k1", "RS256", "pub", "sealed", t.clock.now(), {}}); });
  t.store.write([&](Writer& w) { w.add_signing_key({"k2", "RS256", "pub", "sealed", t.clock.now() + 1h, {}}); });
  CHECK(t.store.write([&](Writer& w) { return w.retire_signing_key("k1", t.clock.now()); }));
  const auto keys = t.reader->signing_keys();
  REQUIRE(keys.size() == 2);
  CHECK(keys[0].kid == "k2");
  CHECK_FALSE(keys[0].retired_at);
  CHECK(keys[1].retired_at);
}
