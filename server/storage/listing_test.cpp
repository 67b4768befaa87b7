#include "storage/listing.hpp"

#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using domain::FilterOperator;

namespace {

constexpr Column columns[] = {
    {"id", "id", Kept::id, false, domain::prefix::attribution},
    {"invocation_id", "invocation_id", Kept::id, false, domain::prefix::invocation},
    {"occurred_at", "occurred_at", Kept::integer},
    {"provider", "provider"},
};

/// How SQLite would answer a list with this filter, in its own words.
std::string plan(TestStore& t, std::string field, std::string value) {
  domain::ListQuery query = t.query("occurred_at", true, 51);
  query.filters.push_back({std::move(field), FilterOperator::eq, {std::move(value)}});
  Connection connection(t.directory.file(), std::chrono::seconds(1), Connection::Use::read);
  const auto compiled = compile("EXPLAIN QUERY PLAN SELECT id FROM attribution_records WHERE tenant_id = ?", {t.tenant}, columns, query);
  std::string steps;
  for (Rows rows = start(connection, compiled); rows.next();) {
    for (int skipped = 0; skipped < 3; ++skipped) rows.integer();
    steps += rows.text() + "\n";
  }
  return steps;
}

}  // namespace

TEST_CASE("a list that names an id looks it up, any other walks the index of its order") {
  TestStore t;
  CHECK(plan(t, "invocation_id", "inv_01ARZ3NDEKTSV4RRFFQ69G5FAV").find("attribution_records_by_invocation") != std::string::npos);
  CHECK(plan(t, "provider", "openai").find("attribution_records_by_time") != std::string::npos);
}
