#include "storage/audit_trail.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

TEST_CASE("chains from before there were heads are sealed when the database is brought up to date") {
  TestStore t;
  const auto append = [&] {
    domain::AuditEntry entry;
    entry.id = t.ids.next();
    entry.tenant = t.tenant;
    entry.summary = "did it";
    t.store.write([&](Writer& w) { w.append_audit(entry); });
  };
  const auto walked = [&] {
    AuditTrail trail(t.directory.file());
    std::optional<domain::AuditChain> chain;
    trail.walk(t.tenant, [&](const AuditTrail::Walked& about) { chain.emplace(domain::Digest{}, about.head); },
               [&](const domain::AuditEntry& entry) { chain->add(entry); });
    chain->finish();
    CHECK_FALSE(chain->broken());
    return chain->count();
  };
  t.new_tenant("without events");
  for (int i = 0; i < 3; ++i) append();
  Connection db(t.directory.file(), std::chrono::seconds(1), Connection::Use::write);
  db.execute("DROP TABLE audit_heads; DROP TRIGGER audit_events_are_kept; DROP TRIGGER audit_events_stay_as_they_are; DROP TRIGGER audit_events_are_not_replaced");
  for (const char* name : {"time", "category", "action", "outcome", "actor_kind", "actor", "resource_type", "resource", "trace"})
    db.execute(("DROP INDEX audit_events_by_" + std::string(name)).c_str());
  const auto& steps = migrations();
  const auto this_one = std::find_if(steps.begin(), steps.end(), [](const Migration& step) { return step.name == "0005_audit_trail"; });
  db.execute(("PRAGMA user_version=" + std::to_string(this_one->version - 1)).c_str());
  migrate(db, steps.first(static_cast<std::size_t>(this_one - steps.begin()) + 1));
  db.execute(("PRAGMA user_version=" + std::to_string(steps.back().version)).c_str());  // what came later is there already
  CHECK(walked() == 3);
  append();
  CHECK(walked() == 4);
}
