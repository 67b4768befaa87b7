#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

TEST_CASE("a stored answer is found under its tenant, route and key until it is a day old, then its place is free") {
  TestStore t;
  const auto other = t.new_tenant("other");
  const domain::IdempotencyRow row{
      t.tenant, "api_keys.create", "key", "fingerprint", std::string("sealed\0bytes", 12), t.clock.now()};
  const auto day_ago = [&] { return t.clock.now() - 24h; };
  CHECK(t.store.write([&](Writer& w) { return w.insert_idempotency(row, day_ago()); }));
  CHECK_FALSE(t.store.write([&](Writer& w) { return w.insert_idempotency(row, day_ago()); }));
  CHECK(t.reader->find_idempotency(t.tenant, row.route, row.key, day_ago())->response == row.response);
  CHECK_FALSE(t.reader->find_idempotency(other, row.route, row.key, day_ago()));
  CHECK_FALSE(t.reader->find_idempotency(t.tenant, "api_keys.delete", row.key, day_ago()));

  t.clock.advance(24h + 1us);
  CHECK_FALSE(t.reader->find_idempotency(t.tenant, row.route, row.key, day_ago()));
  domain::IdempotencyRow again = row;
  again.created_at = t.clock.now();
  again.response = "second";
  CHECK(t.store.write([&](Writer& w) { return w.insert_idempotency(again, day_ago()); }));
  CHECK(t.reader->find_idempotency(t.tenant, row.route, row.key, day_ago())->response == "second");
}

TEST_CASE("the sweep deletes expired answers only, so many at a time") {
  TestStore t;
  for (int i = 0; i < 5; ++i) {
    t.store.write([&](Writer& w) {
      w.insert_idempotency({t.tenant, "r", std::to_string(i), "f", "b", t.clock.now()}, {});
    });
    t.clock.advance(1h);
  }
  const auto limit = t.clock.now() - 2h;  // the last two are younger, or exactly as old
  CHECK(t.store.write([&](Writer& w) { return w.sweep_idempotency(limit, 2); }) == 2);
  CHECK(t.store.write([&](Writer& w) { return w.sweep_idempotency(limit, 10); }) == 1);
  CHECK(t.reader->find_idempotency(t.tenant, "r", "3", {}));
}

TEST_CASE("audit entries form a chain without gaps that shows an alteration") {
  TestStore t;
  for (const char* action : {"api_key.created", "api_key.rotated", "api_key.revoked"}) {
    domain::AuditEntry entry;
    entry.id = t.ids.next();
    entry.tenant = t.tenant;
    entry.occurred_at = t.clock.now();
    entry.category = "provisioning";
    entry.action = action;
    entry.outcome = "success";
    entry.actor_kind = "operator";
    entry.summary = "did it";
    t.store.write([&](Writer& w) { w.append_audit(entry); });
  }
  const auto entries = t.reader->list_audit(t.tenant, t.query("sequence")).rows;
  REQUIRE(entries.size() == 3);
  CHECK_FALSE(entries[0].previous_hash);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(entries[i].sequence == static_cast<std::int64_t>(i) + 1);
    CHECK(domain::audit_hash(entries[i]) == entries[i].hash);
    if (i > 0) CHECK(entries[i].previous_hash == entries[i - 1].hash);
  }
  auto altered = entries[1];
  altered.actor_id = "";
  CHECK(domain::audit_hash(altered) != entries[1].hash);
  auto q = t.query("occurred_at", true);
  q.filters.push_back({"action", domain::FilterOperator::eq, {std::string("api_key.rotated")}});
  CHECK(t.reader->list_audit(t.tenant, q).rows.size() == 1);
}
