// A database that another release has brought up to date, under programs that know an older version of it.

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

namespace {

constexpr std::int64_t before_servers_looked = 7;

std::int64_t number(Connection& connection, std::string_view sql) {
  auto rows = connection.query(sql);
  return rows.next() ? rows.integer() : -1;
}

std::span<const Migration> steps_to(std::int64_t version) { return migrations().first(static_cast<std::size_t>(version)); }

Connection open(const TestDirectory& directory) { return Connection(directory.file(), std::chrono::seconds(1), Connection::Use::write); }

}  // namespace

TEST_CASE("a server from before servers looked at the version can change nothing once the database was brought up to date") {
  TestDirectory directory;
  Connection old = open(directory);
  migrate(old, steps_to(before_servers_looked));
  // What such a server ran for an audited change, and kept prepared.
  const auto change = [&](std::int64_t sequence) {
    old.execute("BEGIN IMMEDIATE");
    old.run("INSERT INTO audit_events (tenant_id, sequence, id, occurred_at, category, action, outcome, actor_kind, summary, hash, created_seq) "
            "VALUES (x'01', ?1, x'02', 1, 'c', 'a', 'success', 'system', 's', 'h', ?1)", sequence);
    old.run("INSERT INTO tenant_clock (tenant_id, seq, at, directory_seq) VALUES (x'01', ?1, 1, iif(?2, ?1, 0)) ON CONFLICT DO UPDATE SET seq = "
            "excluded.seq, at = max(at, excluded.at), directory_seq = iif(?2, ?1, directory_seq)", sequence, false);
    old.execute("COMMIT");
  };
  change(1);
  Connection newer = open(directory);
  migrate(newer);
  CHECK_THROWS_AS(change(2), Error);
  REQUIRE(old.in_transaction());
  old.execute("ROLLBACK");
  CHECK(number(newer, "SELECT count(*) FROM audit_events") == 1);
  CHECK(number(newer, "SELECT seq FROM tenant_clock") == 1);
}

TEST_CASE("a server notices in its next transaction that a newer one has brought the database up to date, and changes nothing") {
  TestStore t;
  std::vector<std::string> told;
  t.store.on_schema_moved([&](const SchemaError& why) { told.emplace_back(why.what()); });
  Connection newer = open(t.directory);
  const std::int64_t version = number(newer, "PRAGMA user_version");
  CHECK_NOTHROW(t.reader->ping());
  newer.execute("PRAGMA user_version=99");
  CHECK_THROWS_WITH_AS(t.new_tenant("too late"), doctest::Contains("start the newer server in its place"), SchemaError);
  CHECK_THROWS_AS(t.store.write([](Writer&) {}), SchemaError);
  CHECK_THROWS_AS(t.reader->ping(), SchemaError);
  CHECK_FALSE(t.reader->find_tenant_named("too late"));
  newer.execute(("PRAGMA user_version=" + std::to_string(version)).c_str());
  CHECK_NOTHROW(t.new_tenant("in time"));
  t.store.on_schema_moved(nullptr);
  REQUIRE(told.size() == 2);
  CHECK(told[0].find("schema version 99 while this server, which knows version " + std::to_string(version)) != std::string::npos);
}

TEST_CASE("a database that has counted a version without its step is refused, with what to do") {
  for (const Migration& missing : migrations().first(migrations().size() - 1)) {
    CAPTURE(missing.name);
    TestDirectory directory;
    Connection db = open(directory);
    migrate(db, steps_to(missing.version - 1));
    db.execute(("PRAGMA user_version=" + std::to_string(missing.version)).c_str());
    CHECK_THROWS_WITH_AS(migrate(db), doctest::Contains("restore a backup that a release has made, or start with an empty data directory"),
                         SchemaError);
    CHECK(number(db, "PRAGMA user_version") == missing.version);
  }
  TestDirectory whole;
  Connection db = open(whole);
  migrate(db);
  db.execute("PRAGMA user_version=99; DROP TABLE sandbox_truth");
  CHECK_THROWS_WITH_AS(migrate(db), doctest::Contains("start the newer server again"), SchemaError);
}
