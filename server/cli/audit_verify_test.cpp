#include "cli/audit_verify.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "storage/sqlite/connection.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;

namespace {

/// A data directory with a tenant `acme`, whose chain has ten events, and `other` with the four of its making.
struct Fixture {
  domain::SystemRandom random;
  std::filesystem::path data = std::filesystem::temp_directory_path() / ("venturi-audit-" + random.alphanumeric(16));
  std::ostringstream out;
  std::ostringstream err;

  Fixture() {
    std::ostringstream shown;
    for (const char* name : {"acme", "other"}) REQUIRE(run_tenant_create({.data = data, .name = name, .directory = std::nullopt, .json = true}, shown, err) == 0);
    append(6);
  }
  ~Fixture() { std::filesystem::remove_all(data); }

  void append(int count) {
    Instance instance(data);
    const auto tenant = instance.store.reader()->find_tenant_named("acme")->id;
    instance.store.write([&](storage::Writer& writer) {
      for (int i = 0; i < count; ++i) {
        domain::AuditEntry entry;
        entry.id = instance.ids.next();
        entry.tenant = tenant;
        entry.occurred_at = instance.clock.now();
        entry.category = "provisioning";
        entry.action = "api_key.created";
        entry.outcome = "success";
        entry.actor_kind = "operator";
        entry.summary = "event";
        writer.append_audit(entry);
      }
    });
  }

  /// What somebody with the file and no scruples does: the triggers go first.
  void tamper(std::string sql) {
    storage::Connection db(data / "venturi.db", std::chrono::seconds(10), storage::Connection::Use::write);
    db.execute(
        "DROP TRIGGER audit_events_are_kept; DROP TRIGGER audit_events_stay_as_they_are; DROP TRIGGER audit_events_are_not_replaced; DROP "
        "TRIGGER audit_heads_are_kept");
    const std::string acme = "(SELECT tenant_id FROM tenants WHERE name = 'acme')";
    for (std::size_t at = 0; (at = sql.find("ACME", at)) != std::string::npos;) sql.replace(at, 4, acme);
    db.execute(sql.c_str());
  }

  int verify(std::optional<std::string> tenant = std::nullopt, std::int64_t progress = progress_every) {
    out.str("");
    err.str("");
    return run_audit_verify({data, std::move(tenant)}, out, err, progress);
  }
  bool said(const std::string& text) const { return out.str().find(text) != std::string::npos; }
  bool complained(const std::string& text) const { return err.str().find(text) != std::string::npos; }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "chains that hold are counted, all of them or one tenant's") {
  CHECK(verify() == 0);
  CHECK(said("acme (tnt_"));
  CHECK(said("10 events, holds, head "));
  CHECK(said("2 chains, 14 events: all hold"));
  CHECK(err.str().empty());
  CHECK(verify("other") == 0);
  CHECK(said("1 chain, 4 events: all hold"));
  CHECK(verify("nobody") == 2);
  CHECK(complained("there is no tenant nobody"));
}

TEST_CASE_FIXTURE(Fixture, "it works while a server writes") {
  Instance server(data);
  append(1);
  CHECK(verify() == 0);
  CHECK(said("11 events, holds"));
}

TEST_CASE_FIXTURE(Fixture, "the first broken link is named, with what is wrong there") {
  struct Tampering {
    const char* sql;
    const char* found;
  };
  for (const Tampering& one : std::initializer_list<Tampering>{
           {"UPDATE audit_events SET summary = 'nothing' WHERE tenant_id = ACME AND sequence = 7", "BROKEN at event 7: changed: its content does not fit"},
           {"UPDATE audit_events SET actor_id = '' WHERE tenant_id = ACME AND sequence = 10", "BROKEN at event 10: changed"},
           {"UPDATE audit_events SET hash = replace(hash, substr(hash, 1, 4), '0000') WHERE tenant_id = ACME AND sequence = 4", "BROKEN at event 4: changed"},
           {"UPDATE audit_events SET previous_hash = NULL WHERE tenant_id = ACME AND sequence = 4", "BROKEN at event 4: changed"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME AND sequence = 5", "BROKEN at event 5: missing: event 5 cannot be found"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME AND sequence < 4", "BROKEN at event 1: missing: events 1 to 3 cannot be found"},
           {"UPDATE audit_events SET sequence = -sequence WHERE tenant_id = ACME AND sequence IN (5, 6); UPDATE audit_events SET sequence = 11 + sequence "
            "WHERE sequence < 0",
            "BROKEN at event 5: reordered: what stands here was written as event 6"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME AND sequence = 8; UPDATE audit_events SET sequence = 8 WHERE tenant_id = ACME AND sequence = 9",
            "BROKEN at event 8: reordered: what stands here was written as event 9"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME AND sequence > 8", "BROKEN at event 9: truncated: events 9 to 10 cannot be found"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME", "BROKEN at event 1: truncated: events 1 to 10 cannot be found"},
           {"DELETE FROM audit_events WHERE tenant_id = ACME AND sequence = 10; UPDATE audit_heads SET (sequence, hash) = (SELECT sequence, hash FROM "
            "audit_events WHERE tenant_id = ACME AND sequence = 9) WHERE tenant_id = ACME",
            "BROKEN at event 9: forged: the chain's head does not fit its seal"},
           {"DELETE FROM audit_heads WHERE tenant_id = ACME", "BROKEN at event 10: unsealed: the chain's sealed head is missing"},
           {"UPDATE audit_heads SET seal = x'' WHERE tenant_id = ACME", "BROKEN at event 10: forged: the chain's head does not fit its seal"},
       }) {
    CAPTURE(one.sql);
    Fixture fresh;
    fresh.tamper(one.sql);
    CHECK(fresh.verify() == 1);
    CHECK_MESSAGE(fresh.said(one.found), fresh.out.str());
    CHECK(fresh.said("other (tnt_"));
    CHECK(fresh.said("1 broken"));
  }
}

TEST_CASE_FIXTURE(Fixture, "a chain that was hashed anew from a change on does not end in its sealed head") {
  std::vector<domain::AuditEntry> entries;
  {
    Instance instance(data);
    const auto reader = instance.store.reader();
    const auto tenant = reader->find_tenant_named("acme")->id;
    domain::ListQuery query;
    query.sort = {"sequence", false};
    query.watermark = reader->clock(tenant).seq;
    entries = reader->list_audit(tenant, query).rows;
  }
  entries[4].summary = "something else";
  std::string sql;
  for (std::size_t i = 4; i < entries.size(); ++i) {
    entries[i].previous_hash = entries[i - 1].hash;
    entries[i].hash = domain::audit_hash(entries[i]);
    sql += "UPDATE audit_events SET summary = '" + entries[i].summary + "', previous_hash = '" + *entries[i].previous_hash + "', hash = '" +
           entries[i].hash + "' WHERE tenant_id = ACME AND sequence = " + std::to_string(i + 1) + ";";
  }
  tamper(sql.substr(0, sql.find(';')));
  CHECK(verify() == 1);
  CHECK_MESSAGE(said("BROKEN at event 5: changed: its hash was made anew"), out.str());
  storage::Connection db(data / "venturi.db", std::chrono::seconds(10), storage::Connection::Use::write);
  for (std::size_t at = 0; (at = sql.find("ACME", at)) != std::string::npos;) sql.replace(at, 4, "(SELECT tenant_id FROM tenants WHERE name = 'acme')");
  db.execute(sql.c_str());
  CHECK(verify() == 1);
  CHECK_MESSAGE(said("BROKEN at event 10: rewritten"), out.str());
}

TEST_CASE_FIXTURE(Fixture, "what was cut off stays missing: the server goes on behind the sealed head, and never seals a chain that does not fit") {
  tamper("DELETE FROM audit_events WHERE tenant_id = ACME AND sequence > 8");
  append(2);
  CHECK(verify() == 1);
  CHECK(said("BROKEN at event 9: missing: events 9 to 10 cannot be found"));
  CHECK(said("10 events"));
  storage::Connection db(data / "venturi.db", std::chrono::seconds(10), storage::Connection::Use::write);
  db.execute("UPDATE audit_heads SET sequence = 8 WHERE tenant_id = (SELECT tenant_id FROM tenants WHERE name = 'acme')");
  CHECK_THROWS_AS(append(1), storage::IntegrityError);
  db.execute("DELETE FROM audit_heads");
  CHECK_THROWS_AS(append(1), storage::IntegrityError);
}

TEST_CASE_FIXTURE(Fixture, "events cannot be changed or taken out by mistake") {
  storage::Connection db(data / "venturi.db", std::chrono::seconds(10), storage::Connection::Use::write);
  for (const char* sql : {"UPDATE audit_events SET summary = ''", "DELETE FROM audit_events", "DELETE FROM audit_heads",
                          "INSERT OR REPLACE INTO audit_events SELECT * FROM audit_events WHERE sequence = 3"}) {
    CHECK_THROWS_AS(db.execute(sql), storage::Error);
  }
  CHECK(verify() == 0);
}

TEST_CASE_FIXTURE(Fixture, "another master key proves nothing") {
  std::filesystem::rename(data / "master.key", data / "kept");
  CHECK(verify() == 2);
  CHECK(complained("there is no master key"));
  CHECK_FALSE(std::filesystem::exists(data / "master.key"));
  std::ofstream(data / "master.key") << std::string(64, 'a');
  std::filesystem::permissions(data / "master.key", std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  CHECK(verify() == 1);
  CHECK(said("sealed under another master key"));
}

TEST_CASE_FIXTURE(Fixture, "a directory without an instance, and one of another version, are refused and left alone") {
  const auto elsewhere = data / "empty";
  CHECK(run_audit_verify({elsewhere, {}}, out, err) == 2);
  CHECK(complained("there is no instance in"));
  CHECK_FALSE(std::filesystem::exists(elsewhere));
  storage::Connection(data / "venturi.db", std::chrono::seconds(10), storage::Connection::Use::write).execute("PRAGMA user_version=1");
  CHECK(verify() == 2);
  CHECK(complained("start the server on it once"));
}

TEST_CASE_FIXTURE(Fixture, "a long chain says how far it is") {
  CHECK(verify("acme", 4) == 0);
  CHECK(complained("4 of 10 events"));
  CHECK(complained("8 of 10 events"));
}
