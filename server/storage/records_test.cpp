#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "storage/test_sort_value.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;
using domain::FilterOperator;

namespace {

/// Follows a list to its end, page by page, as a client does.
std::vector<domain::AttributionRecord> all_pages(TestStore& t, domain::ListQuery query, std::size_t page = 7) {
  std::vector<domain::AttributionRecord> out;
  query.limit = static_cast<std::int32_t>(page) + 1;
  while (true) {
    auto slice = t.reader->list_records(t.tenant, query);
    CHECK(slice.rows.size() <= page);
    std::ranges::move(slice.rows, std::back_inserter(out));
    if (slice.next.empty()) return out;
    query.after = std::move(slice.next);
  }
}

std::vector<NewRecord> varied(TestStore& t, int count) {
  std::mt19937 random(7);
  std::vector<NewRecord> records;
  for (int i = 0; i < count; ++i) {
    NewRecord made = t.record("svc-" + std::to_string(random() % 5));
    auto& r = made.record;
    if (random() % 4 == 0) r.service.reset();
    if (random() % 3 != 0) r.cost_pico_usd = static_cast<std::int64_t>(random() % 6) * 1'000'000;
    r.occurred_at += std::chrono::seconds(random() % 10);
    r.confidence_ppm = static_cast<std::int32_t>(random() % 3) * 400'000;
    r.confidence_band = domain::band_of(r.confidence_ppm);
    r.output_state = static_cast<domain::OutputState>(random() % 5);
    records.push_back(std::move(made));
  }
  return records;
}

std::int64_t count(TestStore& t, std::string field, FilterOperator op, std::vector<domain::FilterValue> values) {
  auto query = t.query("id", false, 1000);
  query.filters.push_back({std::move(field), op, std::move(values)});
  return static_cast<std::int64_t>(all_pages(t, query, 999).size());
}

}  // namespace

TEST_CASE("every sort, in both directions, gives every record once, in order, nulls last") {
  TestStore t;
  t.materialize(varied(t, 100));
  for (const std::string field : {"id", "occurred_at", "service", "cost_usd", "confidence", "confidence_band",
                                  "output_state", "energy_wh", "provider", "invocation_id"}) {
    for (const bool descending : {false, true}) {
      CAPTURE(field);
      CAPTURE(descending);
      const auto rows = all_pages(t, t.query(field, descending));
      REQUIRE(rows.size() == 100);
      std::set<domain::Ulid> ids;
      for (const auto& row : rows) ids.insert(row.id);
      CHECK(ids.size() == 100);
      for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto before = sort_value(rows[i - 1], field);
        const auto after = sort_value(rows[i], field);
        const bool null_before = before.index() == 0;
        const bool null_after = after.index() == 0;
        CHECK_FALSE((null_before && !null_after));
        if (null_before || null_after) continue;
        CHECK((descending ? before >= after : before <= after));
        if (before != after) continue;
        // Equal values by time, then in the order in which they were attributed: here that of their ids.
        const std::pair first(rows[i - 1].occurred_at, rows[i - 1].id);
        const std::pair second(rows[i].occurred_at, rows[i].id);
        if (field == "invocation_id") continue;
        CHECK((descending ? first > second : first < second));
      }
    }
  }
}

TEST_CASE("a walk over pages is exactly-once while records are added and re-attributed") {
  TestStore t;
  auto records = varied(t, 300);
  t.materialize(records);
  std::map<domain::Ulid, std::optional<std::int64_t>> want;
  for (const auto& made : records) want[made.record.id] = made.record.cost_pico_usd;

  for (const std::string field : {"cost_usd", "occurred_at", "confidence"}) {
    CAPTURE(field);
    const domain::ListQuery start = t.query(field, true);
    std::map<domain::Ulid, std::optional<std::int64_t>> now = want;
    std::vector<domain::AttributionRecord> seen;
    {
      std::jthread changes([&](std::stop_token stop) {
        std::mt19937 random(11);
        while (!stop.stop_requested()) {
          // New versions with other sort values, and new records: neither may show in this walk.
          std::vector<NewRecord> changed{records[random() % records.size()], t.record("late")};
          changed[0].record.cost_pico_usd = static_cast<std::int64_t>(random() % 10'000);
          changed[0].record.confidence_ppm = static_cast<std::int32_t>(random() % 950'000);
          changed[0].record.occurred_at += std::chrono::seconds(random() % 100);
          t.materialize(changed);
        }
      });
      seen = all_pages(t, start, 11);
    }
    REQUIRE(seen.size() == now.size());
    std::set<domain::Ulid> ids;
    for (const auto& row : seen) {
      ids.insert(row.id);
      CHECK(now.contains(row.id));
      CHECK(now[row.id] == row.cost_pico_usd);
    }
    CHECK(ids.size() == seen.size());
    // What the walk after this one must see.
    want.clear();
    records.clear();
    for (const auto& row : all_pages(t, t.query("id"), 500)) {
      want[row.id] = row.cost_pico_usd;
      records.push_back({row, "{}"});
    }
  }
}

TEST_CASE("a record's new version replaces it for new lists, and an old watermark still reads the old one") {
  TestStore t;
  auto made = t.record();
  t.materialize({made});
  const auto before = t.query();
  made.record.owner = "team-a";
  made.explanation = R"({"decision":"override"})";
  t.materialize({made});
  CHECK_FALSE(t.reader->list_records(t.tenant, before).rows.at(0).owner);
  CHECK(t.reader->list_records(t.tenant, t.query()).rows.at(0).owner == "team-a");
  CHECK(t.reader->list_records(t.tenant, t.query()).rows.size() == 1);
  const auto detail = *t.reader->find_record(t.tenant, made.record.id);
  CHECK(detail.record.owner == "team-a");
  CHECK(detail.explanation == made.explanation);
  CHECK(detail.attributed_at == t.clock.now());
}

TEST_CASE("filters select by the stored form; unknown names and foreign ids select nothing") {
  TestStore t;
  std::vector<NewRecord> records{t.record("a"), t.record("b"), t.record("a_b"), t.record()};
  records[3].record.service.reset();
  records[0].record.cost_pico_usd = 5;
  records[1].record.cost_pico_usd = 7;
  records[2].record.output_state = domain::OutputState::attributed;
  t.materialize(records);
  const auto text = [](std::string s) { return domain::FilterValue(std::move(s)); };
  CHECK(count(t, "service", FilterOperator::eq, {text("a")}) == 1);
  CHECK(count(t, "service", FilterOperator::ne, {text("a")}) == 3);
  CHECK(count(t, "service", FilterOperator::in, {text("a"), text("b"), text("z")}) == 2);
  CHECK(count(t, "service", FilterOperator::in, {}) == 0);
  CHECK(count(t, "service", FilterOperator::contains, {text("_")}) == 1);
  CHECK(count(t, "service", FilterOperator::contains, {text("%")}) == 0);
  CHECK(count(t, "cost_usd", FilterOperator::gte, {std::int64_t{5}}) == 2);
  CHECK(count(t, "cost_usd", FilterOperator::gt, {std::int64_t{5}}) == 1);
  CHECK(count(t, "cost_usd", FilterOperator::ne, {std::int64_t{5}}) == 3);
  CHECK(count(t, "output_state", FilterOperator::eq, {text("attributed")}) == 1);
  CHECK(count(t, "output_state", FilterOperator::eq, {text("nonsense")}) == 0);
  CHECK(count(t, "output_state", FilterOperator::ne, {text("nonsense")}) == 4);
  const std::string id = domain::IdFormat{}.text(domain::prefix::attribution, records[0].record.id);
  CHECK(count(t, "id", FilterOperator::eq, {text(id)}) == 1);
  CHECK(count(t, "id", FilterOperator::eq, {text("inv" + id.substr(4))}) == 0);
  CHECK(count(t, "invocation_id", FilterOperator::in, {text("inv" + id.substr(4))}) == 1);
  CHECK_THROWS_AS(count(t, "tenant_id", FilterOperator::eq, {text("x")}), std::invalid_argument);
  CHECK_THROWS_AS(count(t, "cost_usd", FilterOperator::contains, {std::int64_t{5}}), std::invalid_argument);
  CHECK_THROWS_AS(count(t, "cost_usd", FilterOperator::eq, {text("5")}), std::invalid_argument);
}

TEST_CASE("no list and no lookup crosses tenants") {
  TestStore t;
  const auto made = t.record();
  t.materialize({made});
  const auto first = t.tenant;
  t.tenant = t.new_tenant("second");
  t.materialize({t.record()});
  CHECK(t.reader->list_records(t.tenant, t.query()).rows.size() == 1);
  CHECK_FALSE(t.reader->find_record(t.tenant, made.record.id));
  CHECK(t.reader->find_record(first, made.record.id));
}

TEST_CASE("materialising from a checkpoint that has moved on does nothing") {
  TestStore t;
  t.append({t.ids.next()});
  const std::vector<NewRecord> records{t.record()};
  CHECK(t.store.write([&](Writer& w) { return w.materialize(t.tenant, 0, 9, t.clock.now(), records); }));
  CHECK_FALSE(t.store.write([&](Writer& w) { return w.materialize(t.tenant, 0, 9, t.clock.now(), records); }));
  CHECK(t.reader->list_records(t.tenant, t.query()).rows.size() == 1);
}

TEST_CASE("every field comes back as it was stored") {
  TestStore t;
  NewRecord made = t.record("svc");
  auto& r = made.record;
  r.served_model = "gpt-4o-2024-11-20";
  r.owner = "team";
  r.project = "project";
  r.input_tokens = 1'000'000'000;
  r.output_tokens = 0;
  r.cost_pico_usd = 999'999'999'999'999'999;
  r.cost_method = domain::CostMethod::priced;
  r.energy_nano_wh = 563'000'000;
  r.carbon_nano_g = 215'000'000;
  r.energy_method = domain::EnergyMethod::t2_estimated;
  r.output_state = domain::OutputState::attributed;
  r.stage_origin = domain::StageOrigin::stage_c;
  r.resolution = domain::Resolution::strongly_inferred;
  r.confidence_ppm = 910'000;
  r.confidence_band = domain::ConfidenceBand::high;
  r.evidence_basis = "identity_resolved";
  r.degradation_state = domain::DegradationState::model_recalled;
  r.freshness = domain::Freshness::source_stale;
  r.export_eligibility = domain::ExportEligibility::disputed;
  t.materialize({made});
  const auto back = t.reader->list_records(t.tenant, t.query()).rows.at(0);
  for (const std::string field : {"id",
                                  "invocation_id",
                                  "occurred_at",
                                  "provider",
                                  "requested_model",
                                  "served_model",
                                  "service",
                                  "owner",
                                  "project",
                                  "input_tokens",
                                  "output_tokens",
                                  "cost_usd",
                                  "cost_method",
                                  "energy_wh",
                                  "carbon_gco2e",
                                  "energy_method",
                                  "pathway_category",
                                  "output_state",
                                  "stage_origin",
                                  "resolution",
                                  "confidence",
                                  "confidence_band",
                                  "evidence_basis",
                                  "model_version",
                                  "degradation_state",
                                  "freshness",
                                  "export_eligibility"}) {
    CAPTURE(field);
    CHECK(sort_value(back, field) == sort_value(r, field));
  }
}
