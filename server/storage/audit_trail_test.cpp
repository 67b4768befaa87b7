#include "storage/audit_trail.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/audit_rows.hpp"
#include "storage/migrations.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

namespace {

/// The plan of the list's own statement, one step a line.
std::string plan(Connection& connection, const domain::ListQuery& query) {
  Compiled compiled = compile_audit_list({}, query);
  compiled.sql = "EXPLAIN QUERY PLAN " + compiled.sql;
  auto rows = start(connection, compiled);
  std::string steps;
  while (rows.next()) {
    for (int column = 0; column < 3; ++column) rows.integer();
    steps += rows.text() + "\n";
  }
  return steps;
}

domain::ListQuery list(std::string sort, std::vector<domain::Predicate> filters, bool later_page) {
  domain::ListQuery query;
  query.sort = {sort, true};
  query.filters = std::move(filters);
  if (later_page) query.after = {std::int64_t{7}, "aud_01ARZ3NDEKTSV4RRFFQ69G5FAV"};
  return query;
}

}  // namespace

TEST_CASE("each filter and each sort of the audit trail walks an index, and sorts nothing") {
  const TestStore t;
  Connection db(t.directory.file(), std::chrono::seconds(1), Connection::Use::read);
  using domain::FilterOperator;
  for (const bool later_page : {false, true}) {
    CHECK(plan(db, list("sequence", {}, later_page)).find("PRIMARY KEY") != std::string::npos);
    CHECK(plan(db, list("occurred_at", {}, later_page)).find("audit_events_by_time") != std::string::npos);
    for (const auto& [field, index] : std::initializer_list<std::pair<const char*, const char*>>{{"category", "by_category"},
                                                                                              {"action", "by_action"},
                                                                                              {"outcome", "by_outcome"},
                                                                                              {"actor_kind", "by_actor_kind"},
                                                                                              {"actor_id", "by_actor"},
                                                                                              {"resource_type", "by_resource_type"},
                                                                                              {"resource_id", "by_resource"},
                                                                                              {"trace_id", "by_trace"}}) {
      const std::string steps = plan(db, list("sequence", {{field, FilterOperator::eq, {std::string("x")}}}, later_page));
      CHECK_MESSAGE(steps.find("audit_events_" + std::string(index) + " (") != std::string::npos, steps);
      CHECK_MESSAGE(steps.find("TEMP B-TREE") == std::string::npos, steps);
    }
    for (const char* sort : {"sequence", "occurred_at"}) CHECK(plan(db, list(sort, {}, later_page)).find("TEMP B-TREE") == std::string::npos);
  }
}

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
