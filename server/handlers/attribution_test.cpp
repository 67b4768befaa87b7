#include <doctest/doctest.h>

#include <set>

#include "generated/handlers.hpp"
#include "handlers/test_instance.hpp"
#include "venturi/json.hpp"

namespace venturi::server {

namespace {

struct Fixture : TestInstance {
  /// Records with costs 1, 2, 3 … pico-dollars, of three services in turn; every fifth has no price.
  std::set<std::string> fill(int count) {
    std::vector<storage::NewRecord> records;
    std::set<std::string> made;
    for (int i = 0; i < count; ++i) {
      records.push_back(record("svc-" + std::to_string(i % 3)));
      auto& stored = records.back().record;
      if (i % 5 != 4) {
        stored.cost_pico_usd = (i + 1) * 1'000'000;
        stored.cost_method = domain::CostMethod::priced;
      }
      records.back().explanation =
          R"({"organization":null,"project":null,"service":null,"identity":null,"budget":null,"signals":[],"candidates":[],"decision":"Nothing is known.","catalogue_version":"2026-05-01"})";
      made.insert(format.text(domain::prefix::attribution, stored.id));
      clock.advance(std::chrono::milliseconds(1));
    }
    materialize(records);
    return made;
  }

  AttributionPage list(const AttributionListRequest& request) { return attribution_list(caller(), *reader, request).body; }

  /// Every page of a list, in order. `between` runs after each.
  template <class Between>
  std::vector<std::string> walk(AttributionListRequest request, Between between) {
    std::vector<std::string> seen;
    while (true) {
      const AttributionPage page = list(request);
      for (const auto& row : page.data) seen.push_back(row.id);
      CHECK(page.page.has_more == page.page.next_cursor.has_value());
      if (!page.page.has_more) return seen;
      request.cursor = page.page.next_cursor;
      between();
    }
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "every record comes exactly once, whatever the sort, also while others arrive") {
  const std::set<std::string> made = fill(60);
  for (const char* sort : {"occurred_at", "-occurred_at", "id", "-id", "cost_usd", "-cost_usd", "service", "confidence_band"}) {
    CAPTURE(sort);
    AttributionListRequest request;
    request.limit = 7;
    request.sort = sort;
    const auto seen = walk(request, [&] { fill(3); });
    CHECK(std::set<std::string>(seen.begin(), seen.end()).size() == seen.size());
    for (const std::string& id : made) REQUIRE(std::find(seen.begin(), seen.end(), id) != seen.end());
  }
}

TEST_CASE_FIXTURE(Fixture, "a pass shows the state of its first page") {
  const std::set<std::string> made = fill(20);
  AttributionListRequest request;
  request.limit = 6;
  const auto seen = walk(request, [&] { fill(5); });
  CHECK(std::set<std::string>(seen.begin(), seen.end()) == made);
}

TEST_CASE_FIXTURE(Fixture, "the newest come first unless asked otherwise, and the limit may change between pages") {
  fill(10);
  AttributionListRequest request;
  request.limit = 3;
  const AttributionPage first = list(request);
  CHECK(first.data[0].occurred_at > first.data[1].occurred_at);
  CHECK(first.page.limit == 3);
  CHECK(first.page.as_of.has_value());
  request.cursor = first.page.next_cursor;
  request.limit = 200;
  const AttributionPage second = list(request);
  CHECK(second.data.size() == 7);
  CHECK_FALSE(second.page.next_cursor);
  CHECK(second.page.as_of == first.page.as_of);
}

TEST_CASE_FIXTURE(Fixture, "filters select, and nothing of another tenant ever shows") {
  fill(30);
  AttributionListRequest request;
  request.filter = {"service:eq:svc-1", "cost_usd:gt:0.000005"};
  const AttributionPage page = list(request);
  CHECK_FALSE(page.data.empty());
  for (const auto& row : page.data) {
    CHECK(row.service == "svc-1");
    CHECK(*row.cost_usd > 0.000005);
  }
  const auto stranger = of_tenant(new_tenant("second"));
  CHECK(attribution_list(stranger, *reader, {}).body.data.empty());
  const std::string id = page.data[0].id;
  CHECK(attribution_get(caller(), *reader, {id}).body.id == id);
  CHECK(refusal([&] { attribution_get(stranger, *reader, {id}); }) == ErrorCode::not_found);
}

TEST_CASE_FIXTURE(Fixture, "a field that is not listed is refused by name") {
  AttributionListRequest request;
  request.filter = {"prompt:eq:x"};
  CHECK(refusal([&] { list(request); }) == ErrorCode::filter_invalid);
  request.filter.clear();
  request.sort = "requested_model";
  CHECK(refusal([&] { list(request); }) == ErrorCode::sort_invalid);
}

TEST_CASE_FIXTURE(Fixture, "a cursor holds for its own listing alone") {
  fill(10);
  AttributionListRequest request;
  request.limit = 2;
  request.filter = {"service:in:svc-0,svc-1"};
  const AttributionListRequest start = request;
  request.cursor = list(request).page.next_cursor;

  CHECK(refusal([&] { attribution_list(of_tenant(new_tenant("second")), *reader, request); }) == ErrorCode::tenant_mismatch);
  auto changed = request;
  changed.filter = {"service:eq:svc-0"};
  CHECK(refusal([&] { list(changed); }) == ErrorCode::cursor_invalid);
  changed = request;
  changed.sort = "cost_usd";
  CHECK(refusal([&] { list(changed); }) == ErrorCode::cursor_invalid);
  for (const std::size_t bit : {std::size_t{0}, std::size_t{77}, request.cursor->size() * 8 - 1}) {
    changed = request;
    (*changed.cursor)[bit / 8] = static_cast<char>((*changed.cursor)[bit / 8] ^ (1 << bit % 8));
    CHECK(refusal([&] { list(changed); }) == ErrorCode::cursor_invalid);
  }
  changed = request;
  changed.filter = {"service:in:svc-1,svc-0"};  // the same condition in another order
  CHECK(list(changed).data.size() == 2);
  clock.advance(domain::cursor_lifetime);
  CHECK(refusal([&] { list(request); }) == ErrorCode::cursor_expired);
  CHECK(list(start).data.size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "a record reads as it was stored, and its explanation with it") {
  fill(5);
  AttributionListRequest request;
  request.sort = "cost_usd";
  const AttributionPage page = list(request);
  REQUIRE(page.data.size() == 5);
  CHECK(page.data[0].cost_usd == 0.000001);
  CHECK(page.data[0].cost_method == CostMethod::priced);
  CHECK_FALSE(page.data[4].cost_usd);  // unpriced comes last, and is null
  CHECK(page.data[4].cost_method == CostMethod::unpriced);
  const AttributionDetail detail = attribution_get(caller(), *reader, {page.data[0].id}).body;
  CHECK(detail.explanation.decision == "Nothing is known.");
  CHECK(detail.explanation.attributed_at == clock.now());
  CHECK(to_json(page).find("\"cost_usd\":null") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "an id that is none, another type's or a sandbox's is not found") {
  for (const char* id : {"", "attr_", "attr_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", "key_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", "attr_sbx_01HF8ZJ5T3QK7M2W9X4Y6B8CDE", "'; DROP TABLE"}) {
    CHECK(refusal([&] { attribution_get(caller(), *reader, {id}); }) == ErrorCode::not_found);
  }
}

}  // namespace venturi::server
