#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

TEST_CASE("a tenant that is cleared is empty, and another one is not touched") {
  TestStore t;
  const auto mine = std::exchange(t.tenant, t.new_tenant("second"));
  t.append({t.ids.next()});
  const auto other = std::exchange(t.tenant, mine);
  const auto event = t.ids.next();
  t.append({event});
  t.materialize({t.record()});
  domain::DirectoryNode node;
  node.id = t.ids.next();
  node.key = node.name = "a";
  t.store.write([&](Writer& w) {
    w.upsert_nodes(mine, std::span(&node, 1));
    w.put_setting(mine, "colour", "1");
    w.insert_idempotency({mine, "PUT /x", "key", "fingerprint", "answer", t.clock.now()}, t.clock.now() - 24h);
  });
  const auto seq = t.reader->clock(mine).seq;
  const auto version = t.reader->directory_version(mine);

  t.clock.advance(-1h);
  t.store.write([&](Writer& w) { w.clear_tenant(mine, t.clock.now()); });
  CHECK(t.reader->read_log(mine, 0, 10).empty());
  CHECK(t.reader->list_records(mine, t.query()).rows.empty());
  CHECK(t.reader->directory(mine).nodes.empty());
  CHECK(t.reader->directory_version(mine) > version);
  CHECK_FALSE(t.reader->setting(mine, "colour"));
  CHECK_FALSE(t.reader->find_idempotency(mine, "PUT /x", "key", {}));
  CHECK(t.reader->clock(mine).seq > seq);
  CHECK(t.reader->clock(mine).at == t.clock.now());
  CHECK(t.reader->read_log(other, 0, 10).size() == 1);
  CHECK_FALSE(t.append({event})[0].duplicate);
}

TEST_CASE("what the worker was at when its tenant was cleared is not written") {
  TestStore t;
  t.append({t.ids.next()});
  const auto made = t.record();
  t.store.write([&](Writer& w) { w.clear_tenant(t.tenant, t.clock.now()); });
  const bool written = t.store.write([&](Writer& w) { return w.materialize(t.tenant, 0, 1, t.clock.now(), std::span(&made, 1)); });
  CHECK_FALSE(written);
  CHECK(t.reader->tenants_with_backlog().empty());
  t.append({t.ids.next()});
  CHECK(t.reader->tenants_with_backlog().size() == 1);
}

TEST_CASE("a tenant that is cleared takes the time back, though the clock is still ahead, and with it every tenant's") {
  TestStore t;
  const auto mine = std::exchange(t.tenant, t.new_tenant("second"));
  t.append({t.ids.next()});
  const auto other = std::exchange(t.tenant, mine);
  t.append({t.ids.next()});
  const auto system = t.clock.now() - 1000h;
  t.store.write([&](Writer& w) { w.clear_tenant(mine, system); });
  CHECK(t.reader->clock(mine).at <= system);
  CHECK(t.reader->clock(other).at <= system);
}
