#include "storage/walk.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "storage/audit_rows.hpp"
#include "storage/audit_walk.hpp"
#include "storage/credential_walk.hpp"
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

/// Every list that is walked, and what one of its rows is read from.
struct Listed {
  const WalkTable& table;
  std::string_view columns;
};
const Listed lists[] = {
    {record_walk, "provider, explanation"},
    {audit_walk, audit_columns},
    {api_key_walk, "name, digest"},
    {ingestion_key_walk, "name, digest"},
    {client_walk, "name, jwks"},
};

/// A statement must be one search in the index that it names, with more than the tenant where there is more to seek by.
void check_plan(Connection& db, const WalkTable& table, const Compiled& compiled, std::string_view index, std::string_view sought) {
  CAPTURE(compiled.sql);
  const auto steps = plan(db, compiled);
  REQUIRE(steps.size() == 1);
  CAPTURE(steps[0]);
  CHECK(steps[0].starts_with("SEARCH " + std::string(table.name) + " USING "));
  const std::string found = index.starts_with("sqlite_autoindex_") ? " PRIMARY KEY" : " INDEX " + std::string(index);
  const std::string within = table.within.empty() ? "" : " AND " + std::string(table.within.substr(0, table.within.find(' '))) + "=?";
  CHECK(steps[0].find(found + " (tenant_id=?" + within + std::string(sought)) != std::string::npos);
}

std::string joined(std::span<const Column* const> columns) {
  std::string out;
  for (const Column* column : columns) out += (out.empty() ? "" : ",") + std::string(column->sql);
  return columns.size() > 1 ? "(" + out + ")" : out;
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

  void check(const Listed& list, const domain::ListQuery& asked, const std::vector<Stretch>& stretches, std::string_view index,
             std::string_view sought) {
    const Walk walk(list.table, tenant, asked);
    CHECK(stretches.size() > 0);
    for (const Stretch& stretch : stretches) {
      check_plan(db, list.table, walk.rows(stretch, list.columns), index, sought);
      check_plan(db, list.table, walk.entries(stretch, 10), index, sought);
    }
  }

  void check_sort(const Listed& list, const WalkColumn& sort, bool descending) {
    const auto along_order = [&](const domain::ListQuery& asked) { return Walk(list.table, tenant, asked).along_order(); };
    domain::ListQuery asked = query(std::string(sort.column.field), descending);
    check(list, asked, along_order(asked), sort.index, "");

    const auto order = Walk(list.table, tenant, asked).order();
    for (const Column* key : order) asked.after.push_back(some_position(*key));
    const auto deep = along_order(asked);
    REQUIRE(deep.size() == (sort.column.nullable ? 2 : 1));
    const std::string beyond = descending ? "<" : ">";
    // Downwards a walk must end where the nulls begin.
    const std::string floor = descending && sort.column.nullable ? " AND " + std::string(sort.column.sql) + ">?" : "";
    check(list, asked, {deep[0]}, sort.index, floor + " AND " + joined(order) + beyond);
    if (!sort.column.nullable) return;
    check(list, asked, {deep[1]}, sort.index, " AND " + std::string(sort.column.sql) + "=?");
    asked.after[0] = {};
    const auto among_nulls = along_order(asked);
    REQUIRE(among_nulls.size() == 1);
    check(list, asked, among_nulls, sort.index, " AND " + std::string(sort.column.sql) + "=? AND " + joined(std::span(order).subspan(1)) + beyond);
  }

  void check_condition(const Listed& list, const WalkColumn& field, FilterOperator op) {
    const std::string sought = " AND " + std::string(field.column.sql);
    domain::ListQuery asked = query(std::string(field.column.field), true);
    asked.filters.push_back({std::string(field.column.field), op, {some_value(field.column)}});
    CHECK(Walk(list.table, tenant, asked).candidates().empty());
    check(list, asked, Walk(list.table, tenant, asked).along_order(), field.index, sought);
    const auto other = std::ranges::find_if(list.table.columns, [&](const WalkColumn& one) { return one.column.field != field.column.field; });
    if (other == list.table.columns.end()) return;
    asked.sort = {std::string(other->column.field), true};
    const auto sets = Walk(list.table, tenant, asked).candidates();
    REQUIRE(sets.size() == 1);
    check(list, asked, sets[0], field.index, sought);
  }

  void check_equal(const Listed& list, const WalkColumn& field, bool descending) {
    const Column& first = list.table.tail.front();
    std::vector<const Column*> tail;
    for (const Column& column : list.table.tail) tail.push_back(&column);
    const auto along_equal = [&](const domain::ListQuery& asked) { return Walk(list.table, tenant, asked).along_equal(); };
    domain::ListQuery asked = query(std::string(first.field), descending);
    asked.filters.push_back({std::string(field.column.field), FilterOperator::eq, {some_value(field.column)}});
    const std::string equal = " AND " + std::string(field.column.sql) + "=?";
    check(list, asked, along_equal(asked), field.index, equal);
    for (std::size_t i = 0; i < tail.size(); ++i) asked.after.push_back(std::int64_t{7});
    const std::string behind = " AND " + joined(tail) + (descending ? "<" : ">");
    check(list, asked, along_equal(asked), field.index, equal + behind);
    asked.filters.push_back({std::string(first.field), descending ? FilterOperator::gte : FilterOperator::lt, {std::int64_t{descending ? 1 : 9}}});
    check(list, asked, along_equal(asked), field.index, equal + (descending ? " AND " + std::string(first.sql) + ">?" : "") + behind);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Plans, "every sort of every list is one search in its own index, on the first page and behind any position") {
  for (const Listed& list : lists) {
    for (const WalkColumn& sort : list.table.columns) {
      for (const bool descending : {false, true}) check_sort(list, sort, descending);
    }
  }
}

TEST_CASE_FIXTURE(Plans, "every condition that an index can bound is a search by it, in the default order and in its own") {
  using enum FilterOperator;
  for (const Listed& list : lists) {
    for (const WalkColumn& field : list.table.columns) {
      for (const FilterOperator op : {eq, in, gt, gte, lt, lte}) check_condition(list, field, op);
    }
  }
}

TEST_CASE_FIXTURE(Plans, "a field that must equal one value is walked in the order of the list, within its bounds") {
  for (const Listed& list : lists) {
    for (const WalkColumn& field : list.table.columns) {
      if (field.alone || field.column.field == list.table.tail.front().field) continue;
      for (const bool descending : {false, true}) check_equal(list, field, descending);
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

TEST_CASE("a page of the audit trail looks at no more than it may, and the pages together have every event of the watermark once") {
  TestStore t;
  const auto append = [&](int i) {
    domain::AuditEntry entry;
    entry.id = t.ids.next();
    entry.tenant = t.tenant;
    entry.occurred_at = t.clock.now() + std::chrono::seconds(i / 7);  // some at one moment
    entry.category = i % 2 == 0 ? "provisioning" : "authentication";
    entry.action = "act." + std::to_string(i % 40);
    if (i % 3 == 0) entry.resource_id = "res_" + std::to_string(i % 11);
    t.store.write([&](Writer& w) { w.append_audit(entry); });
  };
  for (int i = 0; i < 200; ++i) append(i);
  using enum FilterOperator;
  struct Asked {
    std::vector<domain::Predicate> filters;
    bool (*meets)(int i);
  };
  const Asked lists_of[] = {
      {{}, [](int) { return true; }},
      {{{"action", ne, {std::string("act.3")}}}, [](int i) { return i % 40 != 3; }},
      {{{"category", eq, {std::string("provisioning")}}, {"occurred_at", gte, {domain::to_micros(t.clock.now()) + 5'000'000}}},
       [](int i) { return i % 2 == 0 && i / 7 >= 5; }},
      {{{"resource_id", in, {std::string("res_1"), std::string("res_4")}}}, [](int i) { return i % 3 == 0 && (i % 11 == 1 || i % 11 == 4); }},
      {{{"outcome", eq, {std::string("nothing has it")}}}, [](int) { return false; }}};
  int count = 200;
  for (const Asked& asked : lists_of) {
    for (const char* sort : {"sequence", "occurred_at"}) {
      for (const bool descending : {false, true}) {
        domain::ListQuery query = t.query(sort, descending, 6);
        query.effort = 30;
        query.filters = asked.filters;
        std::size_t expected = 0;
        for (int i = 0; i < count; ++i) expected += asked.meets(i);
        append(count++);  // behind the watermark
        std::vector<std::pair<std::int64_t, std::int64_t>> seen;
        do {
          auto page = t.reader->list_audit(t.tenant, query);
          CHECK(page.rows.size() <= 5);
          for (const auto& row : page.rows) seen.emplace_back(sort[0] == 's' ? 0 : domain::to_micros(row.occurred_at), row.sequence);
          query.after = std::move(page.next);
        } while (!query.after.empty());
        CHECK(std::ranges::is_sorted(seen, [&](const auto& a, const auto& b) { return descending ? b < a : a < b; }));
        CHECK(std::set(seen.begin(), seen.end()).size() == seen.size());
        CHECK(seen.size() == expected);
      }
    }
  }
}

TEST_CASE("keys that were revoked are passed over within the effort of a page, and an older pass still shows them") {
  TestStore t;
  std::vector<domain::Ulid> ids;
  for (int i = 0; i < 120; ++i) {
    domain::AccessKey key;
    key.id = t.ids.next();
    key.tenant = t.tenant;
    key.kind = i % 2 == 0 ? domain::KeyKind::api : domain::KeyKind::ingestion;
    key.name = std::to_string(i);
    key.created_at = t.clock.now();
    t.store.write([&](Writer& w) { w.create_key(key); });
    if (i % 2 == 0) ids.push_back(key.id);
  }
  const auto pass = [&](domain::ListQuery query) {
    std::vector<domain::Ulid> seen;
    int short_pages = 0;
    do {
      auto page = t.reader->list_keys(t.tenant, domain::KeyKind::api, query);
      for (const auto& row : page.rows) seen.push_back(row.id);
      query.after = std::move(page.next);
      short_pages += !query.after.empty() && page.rows.size() + 1 < static_cast<std::size_t>(query.limit);
    } while (!query.after.empty());
    return std::pair(seen, short_pages);
  };
  auto before = t.query("id", false, 8);
  before.effort = 10;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i % 15 != 0) t.store.write([&](Writer& w) { w.revoke_key(t.tenant, domain::KeyKind::api, ids[i], t.clock.now()); });
  }
  CHECK(pass(before) == std::pair(ids, 0));
  auto now = t.query("id", false, 8);
  now.effort = 10;
  const auto [left, short_pages] = pass(now);
  CHECK(left == std::vector<domain::Ulid>{ids[0], ids[15], ids[30], ids[45]});
  CHECK(short_pages >= 5);
  CHECK_FALSE(t.reader->key_named(t.tenant, domain::KeyKind::api, "2"));
  CHECK(t.reader->key_named(t.tenant, domain::KeyKind::api, "0"));
  CHECK_FALSE(t.reader->key_named(t.tenant, domain::KeyKind::ingestion, "0"));
}
