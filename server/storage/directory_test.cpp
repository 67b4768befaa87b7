#include "domain/directory.hpp"

#include <doctest/doctest.h>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;
using namespace std::chrono_literals;
using domain::EdgeKind;
using domain::NodeType;
using domain::UpsertOutcome;

namespace {

domain::DirectoryNode node(TestStore& t, NodeType type, std::string key) {
  domain::DirectoryNode made;
  made.id = t.ids.next();
  made.type = type;
  made.key = made.name = std::move(key);
  made.created_at = made.updated_at = t.clock.now();
  return made;
}

domain::DirectoryEdge edge(TestStore& t, EdgeKind kind, std::string from, std::string to) {
  domain::DirectoryEdge made;
  made.id = t.ids.next();
  made.kind = kind;
  made.from_key = std::move(from);
  made.to_key = std::move(to);
  made.valid_from = made.created_at = made.updated_at = t.clock.now();
  return made;
}

auto upsert(TestStore& t, std::vector<domain::DirectoryNode> nodes) {
  return t.store.write([&](Writer& w) { return w.upsert_nodes(t.tenant, nodes); });
}

auto upsert(TestStore& t, std::vector<domain::DirectoryEdge> edges) {
  return t.store.write([&](Writer& w) { return w.upsert_edges(t.tenant, edges); });
}

}  // namespace

TEST_CASE("an upsert creates, updates or leaves alone, and the id stays the first one") {
  TestStore t;
  auto service = node(t, NodeType::service, "copilot");
  service.match = {{"kubernetes_workload", "prod/support/copilot"}, {"spiffe_id", "spiffe://x/y"}};
  CHECK(upsert(t, std::vector{service})[0].outcome == UpsertOutcome::created);
  const auto version = t.reader->directory_version(t.tenant);
  auto again = node(t, NodeType::service, "copilot");
  again.match = service.match;
  CHECK(upsert(t, std::vector{again})[0].outcome == UpsertOutcome::unchanged);
  CHECK(t.reader->directory_version(t.tenant) == version);
  again.name = "Copilot";
  const auto updated = upsert(t, std::vector{again})[0];
  CHECK(updated.outcome == UpsertOutcome::updated);
  CHECK(updated.id == service.id);
  CHECK(t.reader->directory_version(t.tenant) > version);
  const auto found = *t.reader->find_node(t.tenant, NodeType::service, service.id);
  CHECK(found.name == "Copilot");
  CHECK(found.match == service.match);
}

TEST_CASE("keys are unique per type, and an edge needs both ends") {
  TestStore t;
  upsert(t, {node(t, NodeType::service, "x"), node(t, NodeType::project, "x")});
  CHECK(t.reader->list_nodes(t.tenant, NodeType::service, t.query()).size() == 1);
  CHECK(upsert(t, {edge(t, EdgeKind::service_project, "x", "x")})[0].outcome == UpsertOutcome::created);
  CHECK_THROWS_AS(upsert(t, {edge(t, EdgeKind::project_organization, "x", "team")}), Conflict);
  CHECK(t.reader->directory(t.tenant).edges.size() == 1);
}

TEST_CASE("deleting a node ends its edges now and lifts its children") {
  TestStore t;
  auto parent = node(t, NodeType::organization, "unit");
  auto team = node(t, NodeType::organization, "team");
  auto squad = node(t, NodeType::organization, "squad");
  team.parent_key = "unit";
  squad.parent_key = "team";
  upsert(t, {parent, team, squad, node(t, NodeType::project, "p")});
  upsert(t,
         {edge(t, EdgeKind::project_organization, "p", "team"), edge(t, EdgeKind::project_organization, "p", "squad")});
  t.clock.advance(1h);
  CHECK(t.store.write(
      [&](Writer& w) { return w.delete_node(t.tenant, NodeType::organization, team.id, t.clock.now()); }));
  CHECK_FALSE(t.store.write(
      [&](Writer& w) { return w.delete_node(t.tenant, NodeType::organization, team.id, t.clock.now()); }));
  const auto directory = t.reader->directory(t.tenant);
  CHECK(directory.nodes.size() == 3);
  for (const auto& n : directory.nodes) {
    if (n.key == "squad") CHECK(n.parent_key == "unit");
  }
  for (const auto& e : directory.edges) CHECK(e.valid_to.has_value() == (e.to_key == "team"));
}

TEST_CASE("an edge keeps what was said about it") {
  TestStore t;
  upsert(t, {node(t, NodeType::identity, "ci"), node(t, NodeType::organization, "team")});
  auto made = edge(t, EdgeKind::identity_organization, "ci", "team");
  made.confidence_ppm = 700'000;
  made.weight_ppm = 250'000;
  made.source = "identity_provider";
  made.method = "group membership";
  made.signals = {"group", ""};
  made.valid_to = t.clock.now() + 24h;
  upsert(t, {made});
  const auto back = *t.reader->find_edge(t.tenant, made.id);
  CHECK(back.confidence_ppm == 700'000);
  CHECK(back.weight_ppm == 250'000);
  CHECK(back.method == made.method);
  CHECK(back.signals == made.signals);
  CHECK(back.valid_from == made.valid_from);
  CHECK(back.valid_to == made.valid_to);
  auto q = t.query();
  q.filters.push_back({"kind", domain::FilterOperator::eq, {std::string("identity_organization")}});
  CHECK(t.reader->list_edges(t.tenant, q).size() == 1);
  CHECK(t.store.write([&](Writer& w) { return w.delete_edge(t.tenant, made.id); }));
  CHECK_FALSE(t.reader->find_edge(t.tenant, made.id));
}
