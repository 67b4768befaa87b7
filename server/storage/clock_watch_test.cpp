#include "storage/clock_watch.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;

TEST_CASE("the watch says what a reader says, after every commit of any store on the database") {
  TestStore here;
  Store there({.path = here.directory.file()}, here.clock, here.ids);
  const auto other = here.new_tenant("second");
  const auto watch = here.store.clock_watch();
  CHECK(watch->clock(here.ids.next()) == domain::TenantClock{});  // no tenant
  for (int round = 0; round < 3; ++round) {
    const auto before = watch->clock(other);
    here.clock.advance(1s);
    here.append({here.ids.next()});
    CHECK(watch->clock(here.tenant) == here.reader->clock(here.tenant));
    CHECK(watch->clock(other) == before);
    here.clock.advance(1s);
    there.write([&](Writer& w) { w.put_setting(here.tenant, "colour", std::to_string(round)); });
    const domain::NewEvent event{here.ids.next(), domain::EventKind::invocation, "{}"};
    there.write([&](Writer& w) { w.append_events(other, here.clock.now(), std::span(&event, 1)); });
    CHECK(watch->clock(here.tenant) == here.reader->clock(here.tenant));
    CHECK(watch->clock(other) == here.reader->clock(other));
    CHECK(watch->clock(other) != before);
  }
}

TEST_CASE("a time that is put back is seen for every tenant, though only one was cleared") {
  TestStore here;
  const auto mine = std::exchange(here.tenant, here.new_tenant("second"));
  here.append({here.ids.next()});
  const auto watch = here.store.clock_watch();
  const auto before = watch->clock(here.tenant);
  here.store.write([&](Writer& w) { w.clear_tenant(mine, here.clock.now() - 1h); });
  CHECK(watch->clock(here.tenant) != before);
  CHECK(watch->clock(here.tenant) == here.reader->clock(here.tenant));
}

TEST_CASE("a writer at work does not hold the watch up, and what it commits is seen, whoever it is") {
  TestStore here;
  here.append({here.ids.next()});
  const auto watch = here.store.clock_watch();
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(here.directory.file().c_str(), &raw) == SQLITE_OK);
  REQUIRE(sqlite3_exec(raw, "BEGIN IMMEDIATE; UPDATE tenant_clock SET seq = seq + 1", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(watch->clock(here.tenant) == here.reader->clock(here.tenant));
  REQUIRE(sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(watch->clock(here.tenant) == here.reader->clock(here.tenant));
  sqlite3_close(raw);
}
