#include "storage/epoch.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

TEST_CASE("a change of credentials is seen by every store on the database once it is committed, and nothing else is") {
  TestStore here;
  Store there({.path = here.directory.file()}, here.clock, here.ids);
  const auto at = [&] { return there.credential_epoch().load(); };
  domain::AccessKey key;
  key.id = here.ids.next();
  key.tenant = here.tenant;
  key.name = "k";
  here.store.write([&](Writer& w) { w.create_key(key); });
  auto before = at();
  here.store.write([&](Writer& w) { w.note_key_use(here.tenant, key.id, here.clock.now()); });
  here.append({domain::Uuid{1}});
  CHECK(at() == before);

  here.store.write([&](Writer& w) { w.rotate_key(here.tenant, key.kind, key.id, {{"s", "d"}, "v", here.clock.now(), {}, {}, {}}); });
  CHECK(at() > before);
  before = at();
  here.store.write([&](Writer& w) { w.revoke_key(here.tenant, key.kind, key.id, here.clock.now()); });
  CHECK(at() > before);
  CHECK(here.store.credential_epoch().load() == at());
}

TEST_CASE("the epoch goes on where it stood, in a file of the owner's alone") {
  TestDirectory directory;
  const auto file = directory.file().string() + "-epoch";
  {
    Epoch epoch(directory.file());
    epoch.raise();
    CHECK(epoch.value().load() == 1);
  }
  CHECK(Epoch(directory.file()).value().load() == 1);
  struct stat about {};
  REQUIRE(::stat(file.c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0600);
  CHECK_THROWS_AS(Epoch(directory.file() / "no" / "where"), Error);
}

TEST_CASE("an epoch that root makes is the database's owner's, who could not open it otherwise") {
  TestDirectory directory;
  std::ofstream(directory.file()) << "a database";
  const bool root = ::geteuid() == 0;  // nobody else can make a database somebody else's
  constexpr uid_t somebody = 65'534;
  if (root) REQUIRE(::chown(directory.file().c_str(), somebody, somebody) == 0);
  const Epoch epoch(directory.file());
  struct stat about {};
  REQUIRE(::stat((directory.file().string() + "-epoch").c_str(), &about) == 0);
  CHECK(about.st_uid == (root ? somebody : ::geteuid()));
  CHECK((about.st_mode & 0777) == 0600);
}
