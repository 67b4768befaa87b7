#include "storage/walk.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "storage/record_walk.hpp"
#include "storage/test_sort_value.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using domain::FilterOperator;

namespace {

/// How SQLite would run a statement, in its own words, a line for each step.
std::vector<std::string> plan(Connection& db, Compiled compiled) {
  compiled.sql.insert(0, "EXPLAIN QUERY PLAN ");
  std::vector<std::string> steps;
  for (Rows rows = start(db, compiled); rows.next();) {
    for (int skipped = 0; skipped < 3; ++skipped) rows.integer();
    steps.push_back(rows.text());
  }
  return steps;
}

/// A statement must be one search in the index that it names, with more than the tenant where there is more to seek by.
void check_plan(Connection& db, const Compiled& compiled, std::string_view index, std::string_view sought) {
  CAPTURE(compiled.sql);
  const auto steps = plan(db, compiled);
  REQUIRE(steps.size() == 1);
  CAPTURE(steps[0]);
  CHECK(steps[0].starts_with("SEARCH attribution_records USING "));
  CHECK(steps[0].find(" INDEX " + std::string(index) + " (tenant_id=?" + std::string(sought)) != std::string::npos);
}

domain::SortValue some_position(const Column& column) {
  if (column.kept == Kept::text) return std::string("m");
  if (column.kept == Kept::id) return std::string("01ARZ3NDEKTSV4RRFFQ69G5FAV");
  return std::int64_t{2};
}

domain::FilterValue some_value(const Column& column) {
  if (column.kept == Kept::integer) return std::int64_t{2};
  if (column.kept == Kept::text) return std::string("m");
  if (column.kept == Kept::member) return std::string(column.members[1]);
  return std::string(column.id_prefix) + "01ARZ3NDEKTSV4RRFFQ69G5FAV";
}

struct Plans : TestStore {
  Connection db{directory.file(), std::chrono::seconds(1), Connection::Use::read};

  void check(const domain::ListQuery& asked, const std::vector<Stretch>& stretches, std::string_view index, std::string_view sought) {
    const Walk walk(record_walk, tenant, asked);
    CHECK(stretches.size() > 0);
    for (const Stretch& stretch : stretches) {
      check_plan(db, walk.rows(stretch, "provider, explanation"), index, sought);
      check_plan(db, walk.entries(stretch, 10), index, sought);
    }
  }
};

}  // namespace

TEST_CASE_FIXTURE(Plans, "every sort is one search in its own index, on the first page and behind any position") {
  for (const WalkColumn& sort : record_walk.columns) {
    for (const bool descending : {false, true}) {
      domain::ListQuery asked = query(std::string(sort.column.field), descending);
      check(asked, Walk(record_walk, tenant, asked).along_order(), sort.index, "");

      const auto order = Walk(record_walk, tenant, asked).order();
      for (const Column* key : order) asked.after.push_back(some_position(*key));
      const auto deep = Walk(record_walk, tenant, asked).along_order();
      REQUIRE(deep.size() == (sort.column.nullable ? 2 : 1));
      std::string keys;
      for (const Column* key : order) keys += (keys.empty() ? "" : ",") + std::string(key->sql);
      // Downwards a walk must end where the nulls begin.
      const std::string floor = descending && sort.column.nullable ? " AND " + std::string(sort.column.sql) + ">?" : "";
      check(asked, {deep[0]}, sort.index, floor + " AND (" + keys + (descending ? ")<" : ")>"));
      if (!sort.column.nullable) continue;
      check(asked, {deep[1]}, sort.index, " AND " + std::string(sort.column.sql) + "=?");
      asked.after[0] = {};
      const auto among_nulls = Walk(record_walk, tenant, asked).along_order();
      REQUIRE(among_nulls.size() == 1);
      check(asked, among_nulls, sort.index,
            " AND " + std::string(sort.column.sql) + (descending ? "=? AND (occurred_at,created_seq)<" : "=? AND (occurred_at,created_seq)>"));
    }
  }
}

TEST_CASE_FIXTURE(Plans, "every condition that an index can bound is a search by it, in the default order and in its own") {
  using enum FilterOperator;
  for (const WalkColumn& field : record_walk.columns) {
    for (const FilterOperator op : {eq, in, gt, gte, lt, lte}) {
      const std::string sought = " AND " + std::string(field.column.sql);
      domain::ListQuery asked = query(field.column.field == "occurred_at" ? "id" : "occurred_at", true);
      asked.filters.push_back({std::string(field.column.field), op, {some_value(field.column)}});
      const auto sets = Walk(record_walk, tenant, asked).candidates();
      REQUIRE(sets.size() == 1);
      check(asked, sets[0], field.index, sought);

      asked.sort = {std::string(field.column.field), true};
      CHECK(Walk(record_walk, tenant, asked).candidates().empty());
      check(asked, Walk(record_walk, tenant, asked).along_order(), field.index, sought);
    }
  }
}

TEST_CASE_FIXTURE(Plans, "a field that must equal one value is walked in the order of time, within its bounds") {
  for (const WalkColumn& field : record_walk.columns) {
    if (field.alone || field.column.field == "occurred_at") continue;
    for (const bool descending : {false, true}) {
      domain::ListQuery asked = query("occurred_at", descending);
      asked.filters.push_back({std::string(field.column.field), FilterOperator::eq, {some_value(field.column)}});
      const std::string equal = " AND " + std::string(field.column.sql) + "=?";
      check(asked, Walk(record_walk, tenant, asked).along_equal(), field.index, equal);
      asked.after = {std::int64_t{7}, std::int64_t{8}};
      check(asked, Walk(record_walk, tenant, asked).along_equal(), field.index, equal + " AND (occurred_at,created_seq)");
      asked.filters.push_back({"occurred_at", descending ? FilterOperator::gte : FilterOperator::lt, {descending ? std::int64_t{1} : std::int64_t{9}}});
      check(asked, Walk(record_walk, tenant, asked).along_equal(), field.index,
            equal + (descending ? " AND occurred_at>? AND (occurred_at,created_seq)<" : " AND (occurred_at,created_seq)>"));
    }
  }
}

TEST_CASE("what an index cannot decide ends a page early, and the pages together have everything once") {
  TestStore t;
  std::vector<NewRecord> records;
  for (int i = 0; i < 500; ++i) {
    records.push_back(t.record("svc-" + std::to_string(i % 50)));
    records.back().record.occurred_at += std::chrono::seconds(i);
    if (i % 3 == 0) records.back().record.owner = "team-" + std::to_string(i % 7);
  }
  t.materialize(records);
  for (const std::string sort : {"occurred_at", "id", "owner", "provider"}) {
    for (const bool descending : {false, true}) {
      domain::ListQuery query = t.query(sort, descending, 11);
      query.effort = 60;
      query.filters.push_back({"service", FilterOperator::contains, {std::string("svc-33")}});
      std::set<domain::Ulid> seen;
      int short_pages = 0;
      for (bool more = true; more;) {
        const auto page = t.reader->list_records(t.tenant, query);
        for (const auto& row : page.rows) CHECK(seen.insert(row.id).second);
        more = !page.next.empty();
        short_pages += more && page.rows.size() < 10;
        query.after = page.next;
      }
      CHECK(seen.size() == 10);
      CHECK(short_pages >= 500 / 60);
    }
  }
}

TEST_CASE("a page does not stop between two versions of a record for good") {
  TestStore t;
  const std::vector<NewRecord> records{t.record(), t.record(), t.record()};
  for (int version = 0; version < 9; ++version) t.materialize(records);
  for (const std::int32_t effort : {1, 2, 3, 5, 100}) {
    domain::ListQuery query = t.query("service", true, 2);
    query.effort = effort;
    std::vector<domain::Ulid> seen;
    do {
      auto page = t.reader->list_records(t.tenant, query);
      for (const auto& row : page.rows) seen.push_back(row.id);
      query.after = std::move(page.next);
    } while (!query.after.empty());
    CHECK(std::set<domain::Ulid>(seen.begin(), seen.end()).size() == 3);
    CHECK(seen.size() == 3);
  }
}

TEST_CASE("few records that meet a condition are found at once under any order") {
  TestStore t;
  std::vector<NewRecord> records;
  for (int i = 0; i < 300; ++i) {
    records.push_back(t.record(i % 100 == 7 ? "rare" : "common"));
    records.back().record.cost_pico_usd = (i * 37) % 101;
  }
  t.materialize(records);
  for (const bool descending : {false, true}) {
    domain::ListQuery query = t.query("cost_usd", descending, 3);
    query.effort = 5;  // a walk along the costs would find nothing in so few
    query.filters.push_back({"service", FilterOperator::eq, {std::string("rare")}});
    const auto first = t.reader->list_records(t.tenant, query);
    REQUIRE(first.rows.size() == 2);
    query.after = first.next;
    const auto second = t.reader->list_records(t.tenant, query);
    REQUIRE(second.rows.size() == 1);
    CHECK(second.next.empty());
    CHECK((first.rows[0].cost_pico_usd < first.rows[1].cost_pico_usd) == !descending);
    CHECK((first.rows[1].cost_pico_usd < second.rows[0].cost_pico_usd) == !descending);
  }
}

TEST_CASE("conditions on the field of the order shorten the walk to their ranges") {
  TestStore t;
  std::vector<NewRecord> records;
  for (int i = 0; i < 200; ++i) {
    records.push_back(t.record());
    if (i % 10 != 0) records.back().record.cost_pico_usd = i;
  }
  t.materialize(records);
  const auto costs = [&](std::vector<domain::Predicate> filters, bool descending) {
    domain::ListQuery query = t.query("cost_usd", descending, 100);
    query.effort = 12;
    query.filters = std::move(filters);
    std::vector<std::int64_t> out;
    for (const auto& row : t.reader->list_records(t.tenant, query).rows) out.push_back(row.cost_pico_usd.value_or(-1));
    return out;
  };
  using enum FilterOperator;
  const std::vector<std::int64_t> middle{101, 102, 103, 104};
  CHECK(costs({{"cost_usd", gt, {std::int64_t{100}}}, {"cost_usd", lte, {std::int64_t{104}}}}, false) == middle);
  CHECK(costs({{"cost_usd", gte, {std::int64_t{197}}}}, true) == std::vector<std::int64_t>{199, 198, 197});
  CHECK(costs({{"cost_usd", in, {std::int64_t{55}, std::int64_t{3}, std::int64_t{55}}}}, true) == std::vector<std::int64_t>{55, 3});
  CHECK(costs({{"cost_usd", lt, {std::int64_t{3}}}}, true) == std::vector<std::int64_t>{2, 1});
  CHECK(costs({{"cost_usd", eq, {std::int64_t{5}}}, {"cost_usd", gt, {std::int64_t{5}}}}, true).empty());
  CHECK(costs({{"cost_usd", ne, {std::int64_t{198}}}}, true).front() == 199);
}
