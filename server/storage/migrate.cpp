#include "storage/migrations.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "storage/audit_rows.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {
namespace {

constexpr std::int64_t application_id = 0x56'6e'74'72;  // "Vntr", so that a foreign database is recognised

std::int64_t number(Connection& connection, std::string_view sql) {
  auto rows = connection.query(sql);
  return rows.next() ? rows.integer() : 0;
}

void refuse_foreign(Connection& connection, std::int64_t newest) {
  const std::int64_t owner = number(connection, "PRAGMA application_id");
  const std::int64_t version = number(connection, "PRAGMA user_version");
  if (owner != application_id && number(connection, "SELECT count(*) FROM sqlite_schema") != 0) {
    throw SchemaError("the data directory holds a database of another program");
  }
  if (version > newest) {
    throw SchemaError("the database has schema version " + std::to_string(version) +
                      ", this server knows versions up to " + std::to_string(newest) +
                      ": start the newer server again, or restore a backup from before its upgrade");
  }
}

/// Something that each step has left behind. A build from between two releases may have counted a version without having done its step.
constexpr std::pair<std::string_view, std::string_view> traces[] = {
    {"0001_initial", "tenant_clock"},
    {"0002_instance", "instance_facts"},
    {"0003_grants", "grants"},
    {"0004_people", "people"},
    {"0005_audit_trail", "audit_heads"},
    {"0006_record_indexes", "attribution_records_by_eligibility"},
    {"0007_sandbox_truth", "sandbox_truth"},
    {"0008_walked_lists", "access_keys_by_kind"},
};

void refuse_gap(Connection& connection, const Migration& step) {
  const auto trace = std::ranges::find(traces, step.name, [](const auto& one) { return one.first; });
  if (trace == std::end(traces) || connection.query("SELECT 1 FROM sqlite_schema WHERE name = ?", trace->second).next()) return;
  throw SchemaError("the database has schema version " + std::to_string(number(connection, "PRAGMA user_version")) + " without step " +
                    std::string(step.name) + ", so an unreleased build has made it, and no server can bring it up to date: restore a backup "
                    "that a release has made, or start with an empty data directory");
}

/// A step may sort a whole table, which need not fit into memory.
class SortOnDisk {
 public:
  explicit SortOnDisk(Connection& connection) : connection_(connection) { connection_.execute("PRAGMA temp_store=FILE"); }
  ~SortOnDisk() {
    try {
      connection_.execute("PRAGMA temp_store=MEMORY");
    } catch (const Error&) {
      // Later queries sort on disk too: slower, not wrong.
    }
  }
  SortOnDisk(const SortOnDisk&) = delete;
  SortOnDisk& operator=(const SortOnDisk&) = delete;

 private:
  Connection& connection_;
};

}  // namespace

void migrate(Connection& connection, std::span<const Migration> steps, const domain::Digest& audit_key) {
  const std::int64_t newest = steps.empty() ? 0 : steps.back().version;
  // The version says that all steps up to it were done, so there may be no gap among them.
  if (newest != static_cast<std::int64_t>(steps.size())) {
    throw SchemaError("this server was built without some of its schema's steps, so it opens no database: build it from a complete source "
                      "tree, or install a release");
  }
  const SortOnDisk sorting(connection);
  connection.execute("BEGIN IMMEDIATE");
  try {
    refuse_foreign(connection, newest);
    const std::int64_t version = number(connection, "PRAGMA user_version");
    for (const Migration& step : steps) {
      if (step.version <= version) {
        refuse_gap(connection, step);
        continue;
      }
      connection.execute(step.sql);
      if (step.name == "0005_audit_trail") seal_audit_heads(connection, audit_key);
    }
    if (version < newest) {
      connection.execute(("PRAGMA application_id=" + std::to_string(application_id) +
                          "; PRAGMA user_version=" + std::to_string(newest))
                             .c_str());
    }
    connection.execute("COMMIT");
  } catch (...) {
    if (connection.in_transaction()) connection.execute("ROLLBACK");
    throw;
  }
}

void require_unmoved(Connection& connection) {
  const std::int64_t known = migrations().back().version;
  const std::int64_t version = number(connection, "PRAGMA user_version");
  if (version == known) return;
  throw SchemaError("the database was brought to schema version " + std::to_string(version) + " while this server, which knows version " +
                    std::to_string(known) + ", was running: start the newer server in its place");
}

void require_newest(Connection& connection) {
  const std::int64_t newest = migrations().back().version;
  refuse_foreign(connection, newest);
  const std::int64_t version = number(connection, "PRAGMA user_version");
  if (version == newest) return;
  throw SchemaError("the database has schema version " + std::to_string(version) + ", this server reads version " + std::to_string(newest) +
                    ": start the server on it once, which brings it up to date");
}

}  // namespace venturi::server::storage
