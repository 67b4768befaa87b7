// Migration 6 gives every version of a record its own place on the tenant's clock.

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

namespace {

constexpr std::int64_t of_own_places = 6;
const domain::TenantId tenant{7};

/// A version as it was stored before: all of a batch had one created_seq.
void insert(Connection& db, std::uint8_t number, std::int64_t created, std::optional<std::int64_t> superseded, std::string_view owner) {
  const domain::Ulid id{number};
  db.run("INSERT INTO attribution_records (tenant_id, id, created_seq, superseded_seq, invocation_id, occurred_at, attributed_at, provider, "
         "requested_model, owner, cost_method, energy_method, pathway_category, output_state, stage_origin, resolution, confidence_ppm, "
         "confidence_band, evidence_basis, model_version, degradation_state, freshness, export_eligibility, explanation) VALUES "
         "(?1, ?2, ?3, ?4, ?2, 1000, ?3, 'openai', 'gpt-4o', ?5, 3, 4, 'unknown', 3, 0, 4, 0, 0, 'none', 'v', 0, 0, 4, ?2)",
         tenant, id, created, superseded, owner);
}

}  // namespace

TEST_CASE("records from before are listed as they were, and go on being superseded") {
  TestDirectory directory;
  {
    Connection db(directory.file(), std::chrono::seconds(1), Connection::Use::write);
    const auto steps = migrations();
    const auto before = std::ranges::find(steps, of_own_places, &Migration::version);
    migrate(db, steps.first(static_cast<std::size_t>(before - steps.begin())));
    db.run("INSERT INTO tenants (tenant_id, name, created_at) VALUES (?, 'old', 1)", tenant);
    db.run("INSERT INTO tenant_clock (tenant_id, seq, at) VALUES (?, 20, 1)", tenant);
    insert(db, 1, 10, 20, "first");
    insert(db, 2, 10, std::nullopt, "only");
    insert(db, 3, 10, 20, "first");
    insert(db, 1, 20, std::nullopt, "second");
    insert(db, 3, 20, std::nullopt, "second");
  }
  domain::ManualClock clock{domain::Time(std::chrono::seconds(1'800'000'000))};
  domain::SystemRandom random;
  domain::IdFactory ids(clock, random);
  Store store({.path = directory.file()}, clock, ids);
  const auto reader = store.reader();
  domain::ListQuery query;
  query.watermark = reader->clock(tenant).seq;
  CHECK(query.watermark > 20);
  const auto owners = [&](const domain::ListQuery& asked) {
    std::vector<std::string> out;
    for (const auto& row : reader->list_records(tenant, asked).rows) out.push_back(row.owner.value_or("nobody"));
    return out;
  };
  CHECK(owners(query) == std::vector<std::string>{"second", "only", "second"});

  NewRecord made{reader->list_records(tenant, query).rows.at(0), "{}"};
  made.record.owner = "third";
  store.write([&](Writer& w) { return w.materialize(tenant, 0, 0, clock.now(), std::span(&made, 1)); });
  CHECK(owners(query) == std::vector<std::string>{"second", "only", "second"});
  query.watermark = reader->clock(tenant).seq;
  CHECK(owners(query) == std::vector<std::string>{"third", "only", "second"});
  // Only what was superseded long ago goes.
  CHECK(store.write([&](Writer& w) { return w.sweep_superseded(clock.now(), 100); }) == 2);
  CHECK(owners(query) == std::vector<std::string>{"third", "only", "second"});
}
