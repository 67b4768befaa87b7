#include "storage/world.hpp"

#include <doctest/doctest.h>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

TEST_CASE("a fresh database is claimed once, for production where nobody says otherwise") {
  const TestDirectory a;
  CHECK(claim_world(a.file(), std::nullopt) == World::production);
  CHECK(claim_world(a.file(), World::sandbox) == World::production);
  const TestDirectory b;
  CHECK(claim_world(b.file(), World::sandbox) == World::sandbox);
  CHECK(claim_world(b.file(), World::production) == World::sandbox);
  CHECK(claim_world(b.file(), std::nullopt) == World::sandbox);
}

TEST_CASE("a database that was in use before worlds were written down is production's") {
  const TestDirectory directory;
  {
    Connection connection(directory.file(), std::chrono::seconds(10), Connection::Use::write);
    migrate(connection, migrations().first(1));
    connection.execute("INSERT INTO tenants (tenant_id, name, created_at) VALUES (zeroblob(16), 'first', 0)");
  }
  CHECK(claim_world(directory.file(), World::sandbox) == World::production);
}
