#include "worker/worker.hpp"

#include <doctest/doctest.h>

#include <latch>
#include <thread>

#include "domain/directory.hpp"
#include "storage/test_store.hpp"
#include "venturi/json.hpp"
#include "venturi/models/attribution.hpp"
#include "worker/sweep.hpp"

using namespace venturi::server;
using namespace std::chrono_literals;
using domain::EdgeKind;
using domain::NodeType;
using storage::TestStore;
using storage::Writer;
using worker::Worker;

namespace {

/// The test clock stands at 2027-01-15: every price and edge of these tests holds.
std::string event(std::string_view service, std::string_view extra = "") {
  return R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","ingestion_layer":"application",)"
         R"("ingestion_timestamp":"2027-01-15T08:00:00Z","provider":"openai","requested_model":"gpt-4o","input_tokens":1200,)"
         R"("output_tokens":350,"attributed_service":")" +
         std::string(service) + "\"" + std::string(extra) + "}";
}

/// copilot ▶ support ▶ team-cx.
void provision(TestStore& t) {
  std::vector<domain::DirectoryNode> nodes;
  for (const auto& [type, key] :
       {std::pair(NodeType::service, "copilot"), std::pair(NodeType::project, "support"),
        std::pair(NodeType::organization, "team-cx"), std::pair(NodeType::organization, "team-new")}) {
    domain::DirectoryNode node;
    node.id = t.ids.next();
    node.type = type;
    node.key = node.name = key;
    nodes.push_back(node);
  }
  std::vector<domain::DirectoryEdge> edges(2);
  edges[0].kind = EdgeKind::service_project;
  edges[0].from_key = "copilot";
  edges[0].to_key = "support";
  edges[1].kind = EdgeKind::project_organization;
  edges[1].from_key = "support";
  edges[1].to_key = "team-cx";
  for (auto& edge : edges) edge.id = t.ids.next();
  t.store.write([&](Writer& w) {
    w.upsert_nodes(t.tenant, nodes);
    w.upsert_edges(t.tenant, edges);
  });
}

std::vector<domain::AttributionRecord> records(TestStore& t) {
  return t.reader->list_records(t.tenant, t.query("id", false, 10'000)).rows;
}

void wait_for(const Worker& worker, std::int64_t count) {
  for (std::int64_t seen = worker.done(); seen < count; seen = worker.done()) worker.done().wait(seen);
}

}  // namespace

TEST_CASE("an event becomes a record with owner, price and energy, and says why") {
  TestStore t;
  provision(t);
  const auto receipt = t.append({t.ids.next()}, event("copilot"))[0];
  Worker worker(t.store, t.clock);
  CHECK(worker.catch_up() == 1);
  const auto detail = t.reader->find_record(t.tenant, receipt.invocation_id);
  REQUIRE(detail);
  const auto& r = detail->record;
  CHECK(r.invocation_id == receipt.invocation_id);
  CHECK(r.owner == "team-cx");
  CHECK(r.project == "support");
  CHECK(r.cost_pico_usd == 6'500'000'000);
  CHECK(r.cost_method == domain::CostMethod::priced);
  CHECK(r.energy_method == domain::EnergyMethod::t2_estimated);
  CHECK(r.export_eligibility == domain::ExportEligibility::eligible);
  CHECK(detail->attributed_at == t.clock.now());

  std::string text = detail->explanation;
  CHECK(text.find("attributed_at") == std::string::npos);
  text.insert(text.size() - 1, R"(,"attributed_at":"2027-01-15T08:00:00Z")");
  const auto explanation = venturi::from_json<venturi::Explanation>(text);
  REQUIRE(explanation);
  CHECK(explanation->organization->name == "team-cx");
  CHECK(explanation->organization->id.starts_with("org_"));
  CHECK(explanation->service->name == "copilot");
  CHECK(explanation->signals.at(0).field == "attributed_service");
  CHECK(explanation->candidates.at(0).chosen);
  CHECK(explanation->catalogue_version.starts_with("prices-"));
}

TEST_CASE("what stage A left open says how stage B stood when it was attributed; the tenant's setting outranks the engine") {
  TestStore t;
  provision(t);
  auto engine = domain::StageB::down;
  worker::WorkerOptions options;
  options.engine = [&](const domain::TenantId&) { return engine; };
  Worker worker(t.store, t.clock, options);
  const auto state_of = [&](std::string_view service) {
    const auto receipt = t.append({t.ids.next()}, event(service))[0];
    worker.catch_up();
    return t.reader->find_record(t.tenant, receipt.invocation_id)->record.degradation_state;
  };
  using enum domain::DegradationState;
  CHECK(state_of("stranger") == degraded_serving);
  CHECK(state_of("copilot") == none);
  engine = domain::StageB::recalled;
  CHECK(state_of("stranger") == model_recalled);
  engine = domain::StageB::up;
  CHECK(state_of("stranger") == none);
  t.store.write([&](Writer& w) { w.put_setting(t.tenant, "stage_b_enabled", "false"); });
  CHECK(state_of("stranger") == disabled);
  CHECK(state_of("copilot") == none);
}

TEST_CASE("started after the events, it catches up; woken, it follows") {
  TestStore t;
  provision(t);
  const std::string body = event("copilot");
  std::vector<domain::Uuid> ids;
  for (int i = 0; i < 500; ++i) ids.push_back(t.ids.next());
  t.append(ids, body);
  worker::WorkerOptions options;
  options.batch = 64;
  options.gather = 0ms;
  options.look_every = 1h;  // so that only the waking can help
  Worker worker(t.store, t.clock, options);
  worker.start();
  wait_for(worker, 500);
  CHECK(records(t).size() == 500);
  t.append({t.ids.next()}, body);
  wait_for(worker, 501);
  CHECK(records(t).size() == 501);
  CHECK(t.reader->tenants_with_backlog().empty());
}

TEST_CASE("what another process appends is found without a waking") {
  TestStore t;
  storage::Store server({.path = t.directory.file()}, t.clock, t.ids);
  worker::WorkerOptions options;
  options.look_every = 1ms;
  Worker worker(server, t.clock, options);
  worker.start();
  t.append({t.ids.next()}, event("copilot"));
  wait_for(worker, 1);
  CHECK(records(t).size() == 1);
}

TEST_CASE("two workers on one log make one record of each event") {
  TestStore t;
  const std::string body = event("copilot");
  std::vector<domain::Uuid> ids;
  for (int i = 0; i < 300; ++i) ids.push_back(t.ids.next());
  t.append(ids, body);
  storage::Store other({.path = t.directory.file()}, t.clock, t.ids);
  worker::WorkerOptions options;
  options.batch = 10;
  Worker first(t.store, t.clock, options);
  Worker second(other, t.clock, options);
  {
    std::latch ready(2);
    const auto work = [&ready](Worker& w) {
      ready.arrive_and_wait();
      w.catch_up();
    };
    std::jthread a([&] { work(first); });
    std::jthread b([&] { work(second); });
  }
  first.catch_up();
  CHECK(first.done() + second.done() == 300);
  CHECK(records(t).size() == 300);
}

TEST_CASE("a change of the directory counts from the next batch on") {
  TestStore t;
  provision(t);
  Worker worker(t.store, t.clock);
  t.append({t.ids.next()}, event("copilot"));
  worker.catch_up();
  domain::DirectoryEdge gone = t.reader->directory(t.tenant).edges.back();
  domain::DirectoryEdge moved = gone;
  moved.id = t.ids.next();
  moved.to_key = "team-new";
  t.store.write([&](Writer& w) {
    w.delete_edge(t.tenant, gone.id);
    w.upsert_edges(t.tenant, {&moved, 1});
  });
  t.append({t.ids.next()}, event("copilot"));
  worker.catch_up();
  const auto rows = records(t);
  CHECK(rows.at(0).owner == "team-cx");
  CHECK(rows.at(1).owner == "team-new");
}

TEST_CASE("tenants see their own directory and take turns") {
  TestStore t;
  provision(t);
  const auto first = t.tenant;
  t.append({t.ids.next()}, event("copilot"));
  t.tenant = t.new_tenant("second");
  t.append({t.ids.next()}, event("copilot"));
  Worker worker(t.store, t.clock);
  CHECK(worker.catch_up() == 2);
  CHECK_FALSE(records(t).at(0).owner);
  CHECK(records(t).at(0).output_state == domain::OutputState::unknown);
  t.tenant = first;
  CHECK(records(t).at(0).owner == "team-cx");
}

TEST_CASE("what many tenants have sent shares a transaction, as far as a batch goes") {
  TestStore t;
  for (int i = 0; i < 10; ++i) {
    t.tenant = t.new_tenant("tenant " + std::to_string(i));
    t.append({t.ids.next(), t.ids.next(), t.ids.next()}, event("copilot"));
  }
  const auto before = t.store.committed().groups;
  worker::WorkerOptions options;
  options.batch = 15;
  Worker worker(t.store, t.clock, options);
  worker.start();
  wait_for(worker, 30);
  CHECK(t.store.committed().groups - before == 2);
  CHECK(t.reader->tenants_with_backlog().empty());
}

TEST_CASE("attribution gives way to requests, until its events have waited for long") {
  TestStore t;
  t.append({t.ids.next()}, event("copilot"));
  std::uint64_t groups = 0;
  SUBCASE("fresh ones come behind the requests") { groups = 3; }
  SUBCASE("old ones go with the requests") {
    groups = 2;
    t.clock.advance(2s);
  }
  const auto before = t.store.committed().groups;
  Worker worker(t.store, t.clock);
  std::latch requested(1);
  {
    const storage::Held held(t.store);  // a group of its own
    worker.start();
    while (t.store.queued() == 0) std::this_thread::yield();
    REQUIRE(t.store.submit([&](Writer& w) { w.put_setting(t.tenant, "a", "1"); }, [&](std::exception_ptr) { requested.count_down(); }));
  }
  requested.wait();
  wait_for(worker, 1);
  CHECK(t.store.committed().groups - before == groups);
}

TEST_CASE("observability events have no record; what cannot be read is passed over and reported without its content") {
  TestStore t;
  const std::string body = event("copilot");
  const std::vector<domain::NewEvent> events{{t.ids.next(), domain::EventKind::observability, "{}"},
                                             {t.ids.next(), domain::EventKind::invocation, R"({"secret":"x"})"},
                                             {t.ids.next(), domain::EventKind::invocation, body}};
  t.store.write([&](Writer& w) { return w.append_events(t.tenant, t.clock.now(), events); });
  std::string warned;
  worker::WorkerOptions options;
  options.warn = [&](std::string_view text) { warned = text; };
  Worker worker(t.store, t.clock, options);
  CHECK(worker.catch_up() == 3);
  CHECK(records(t).size() == 1);
  CHECK(warned.find("not readable") != std::string::npos);
  CHECK(warned.find("secret") == std::string::npos);
}

TEST_CASE("the sweep forgets event ids after 32 days and answers after one") {
  TestStore t;
  const auto id = t.ids.next();
  t.append({id});
  t.store.write([&](Writer& w) { w.insert_idempotency({t.tenant, "r", "k", "f", "b", t.clock.now()}, {}); });
  t.clock.advance(31 * 24h);
  worker::sweep(t.store, *t.reader, t.clock.now());
  CHECK_FALSE(t.reader->find_idempotency(t.tenant, "r", "k", {}));
  CHECK(t.append({id})[0].duplicate);
  t.clock.advance(2 * 24h);
  worker::sweep(t.store, *t.reader, t.clock.now());
  CHECK_FALSE(t.append({id})[0].duplicate);
}

TEST_CASE("the sweep forgets superseded versions when no cursor can read them any more, and never a current one") {
  TestStore t;
  auto made = t.record();
  t.materialize({made});
  const domain::ListQuery before = t.query();
  t.clock.advance(24h);
  made.record.owner = "team-a";
  t.materialize({made});
  const auto seen_before = [&] { return t.reader->list_records(t.tenant, before).rows.size(); };
  for (const auto hours : {24h, 1h}) {
    t.clock.advance(hours);
    worker::sweep(t.store, *t.reader, t.clock.now());
    CHECK(seen_before() == 1);
  }
  t.clock.advance(1s);
  worker::sweep(t.store, *t.reader, t.clock.now());
  CHECK(seen_before() == 0);
  CHECK(t.reader->list_records(t.tenant, t.query()).rows.at(0).owner == "team-a");
}

TEST_CASE("beside the thread everything in the log can be done at once, and what is due forgotten") {
  TestStore t;
  Worker worker(t.store, t.clock);
  worker.start();
  for (int i = 0; i < 20; ++i) {
    t.append({t.ids.next(), t.ids.next()}, event("copilot"));
    worker.catch_up();
    CHECK(records(t).size() == static_cast<std::size_t>(2 * (i + 1)));
  }
  const auto first = t.ids.next();
  t.append({first}, event("copilot"));
  t.clock.advance(32 * 24h + 1s);
  CHECK(t.append({first}, event("copilot"))[0].duplicate);
  worker.sweep_now();
  CHECK_FALSE(t.append({first}, event("copilot"))[0].duplicate);
}
