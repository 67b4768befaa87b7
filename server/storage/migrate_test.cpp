#include <doctest/doctest.h>

#include <array>
#include <thread>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

namespace {

Connection open(const TestDirectory& directory) {
  return Connection(directory.file(), std::chrono::seconds(10), Connection::Use::write);
}

std::int64_t number(Connection& connection, std::string_view sql) {
  auto rows = connection.query(sql);
  return rows.next() ? rows.integer() : -1;
}

}  // namespace

TEST_CASE("migrations are numbered from one without gaps") {
  int expected = 1;
  for (const Migration& step : migrations()) CHECK(step.version == expected++);
  CHECK(expected > 1);
}

TEST_CASE("only what is missing is applied, in one transaction with its version") {
  TestDirectory directory;
  Connection db = open(directory);
  const std::array<Migration, 2> steps{{{1, "one", "CREATE TABLE a (x)"}, {2, "two", "CREATE TABLE b (x)"}}};
  migrate(db, std::span(steps).first(1));
  CHECK(number(db, "PRAGMA user_version") == 1);
  migrate(db, steps);
  migrate(db, steps);
  CHECK(number(db, "PRAGMA user_version") == 2);
  const std::array<Migration, 4> broken{
      {steps[0], steps[1], {3, "three", "CREATE TABLE c (x)"}, {4, "four", "CREATE TABLE c (x)"}}};
  CHECK_THROWS_AS(migrate(db, broken), Error);
  CHECK(number(db, "PRAGMA user_version") == 2);
  CHECK(number(db, "SELECT count(*) FROM sqlite_schema WHERE name = 'c'") == 0);
}

TEST_CASE("a newer schema is refused with the reason") {
  TestDirectory directory;
  {
    Connection db = open(directory);
    migrate(db);
    db.execute("PRAGMA user_version=99");
  }
  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory ids(clock, random);
  CHECK_THROWS_WITH_AS(Store({.path = directory.file()}, clock, ids),
                       doctest::Contains("schema version 99, this server knows versions up to"), SchemaError);
}

TEST_CASE("another program's database is refused and left alone") {
  TestDirectory directory;
  Connection db = open(directory);
  db.execute("CREATE TABLE theirs (x)");
  CHECK_THROWS_AS(migrate(db), SchemaError);
  CHECK(number(db, "SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("two processes may start on an empty directory at once") {
  TestDirectory directory;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      Connection db = open(directory);
      migrate(db);
    });
  }
  threads.clear();
  Connection db = open(directory);
  CHECK(number(db, "PRAGMA user_version") == migrations().back().version);
}
