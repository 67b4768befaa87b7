#include "domain/stage_a.hpp"

#include <doctest/doctest.h>

#include "domain/materialize.hpp"

using namespace venturi::server::domain;
using namespace std::chrono_literals;

namespace {

const Time noon{std::chrono::sys_days{std::chrono::year{2026} / 5 / 29} + 12h};

/// A directory in the making: nodes by key, edges from key to key, all of them holding since the day before.
struct World {
  Directory directory{1, {}, {}};
  std::uint8_t made = 0;

  DirectoryNode& node(NodeType type, std::string key, std::vector<MatchKey> match = {}) {
    DirectoryNode node;
    node.id[15] = ++made;
    node.type = type;
    node.key = node.name = std::move(key);
    node.match = std::move(match);
    return directory.nodes.emplace_back(std::move(node));
  }
  DirectoryEdge& edge(EdgeKind kind, std::string from, std::string to, std::int32_t confidence_ppm = 950'000) {
    DirectoryEdge edge;
    edge.kind = kind;
    edge.from_key = std::move(from);
    edge.to_key = std::move(to);
    edge.confidence_ppm = confidence_ppm;
    edge.valid_from = noon - 24h;
    return directory.edges.emplace_back(std::move(edge));
  }
};

/// support-copilot ▶ copilot ▶ team-cx, and alice ▶ team-data.
World support() {
  World w;
  w.node(NodeType::service, "support-copilot",
         {{"kubernetes_workload", "prod-eu/support/copilot"}, {"spiffe_id", "spiffe://x/copilot"}});
  w.node(NodeType::project, "copilot");
  w.node(NodeType::organization, "team-cx");
  w.node(NodeType::organization, "team-data");
  w.node(NodeType::identity, "alice@example.com");
  w.edge(EdgeKind::service_project, "support-copilot", "copilot", 930'000);
  w.edge(EdgeKind::project_organization, "copilot", "team-cx", 910'000);
  w.edge(EdgeKind::identity_organization, "alice@example.com", "team-data");
  return w;
}

Invocation call() {
  Invocation made;
  made.occurred_at = noon;
  made.provider = "openai";
  made.requested_model = "gpt-4o";
  made.meters.input_tokens = 1200;
  made.meters.output_tokens = 350;
  return made;
}

/// The result without pointers into the index, which ends here.
struct Result {
  Attribution attribution;
  AttributionRecord record;
  std::vector<std::string> candidates;
};

Result run(const World& world, const Invocation& event) {
  const DirectoryIndex index(world.directory);
  Result result{attribute(event, index), {}, {}};
  result.record = make_record(event, result.attribution);
  for (const Candidate& c : result.attribution.candidates) {
    CHECK_FALSE(c.reason.empty());
    CHECK_FALSE(c.signals.empty());
    result.candidates.push_back(c.organization->key + (c.chosen ? "!" : ""));
  }
  CHECK_FALSE(result.attribution.decision.empty());
  CHECK(result.attribution.decision.size() <= 512);
  return result;
}

}  // namespace

TEST_CASE("a service's key leads over its project to the owner, with the weakest edge's confidence") {
  Invocation event = call();
  event.service = "support-copilot";
  const Result r = run(support(), event);
  CHECK(r.record.owner == "team-cx");
  CHECK(r.record.project == "copilot");
  CHECK(r.record.service == "support-copilot");
  CHECK(r.record.confidence_ppm == 910'000);
  CHECK(r.record.confidence_band == ConfidenceBand::high);
  CHECK(r.record.output_state == OutputState::attributed);
  CHECK(r.record.resolution == Resolution::deterministically_resolved);
  CHECK(r.record.evidence_basis == "service_resolved");
  CHECK(r.record.export_eligibility == ExportEligibility::eligible);
  CHECK(r.record.stage_origin == StageOrigin::stage_a);
}

TEST_CASE("a workload, a SPIFFE id and an account at the provider find their node") {
  World w = support();
  w.node(NodeType::organization, "team-ml",
         {{"provider_account", "openai:org-1"}, {"provider_key_id", "openai:key-9"}});
  Invocation event = call();
  event.kubernetes_workload = "prod-eu/support/copilot";
  CHECK(run(w, event).record.evidence_basis == "deployment_metadata");
  CHECK(run(w, event).record.service == "support-copilot");

  event = call();
  event.spiffe_id = "spiffe://x/copilot";
  CHECK(run(w, event).record.owner == "team-cx");

  event = call();
  event.account_id = "org-1";
  const Result direct = run(w, event);
  CHECK(direct.record.owner == "team-ml");
  CHECK(direct.record.evidence_basis == "direct_account_binding");
  CHECK(direct.record.confidence_ppm == confidence_cap_ppm);
  event.provider = "anthropic";  // the same id at another provider is another account
  CHECK_FALSE(run(w, event).record.owner);
}

TEST_CASE("what was run outranks who ran it; the caller's team stays visible") {
  Invocation event = call();
  event.service = "support-copilot";
  event.identity = "alice@example.com";
  const Result r = run(support(), event);
  CHECK(r.candidates == std::vector<std::string>{"team-cx!", "team-data"});
  CHECK(r.attribution.identity != nullptr);
  event.service.reset();
  const Result alone = run(support(), event);
  CHECK(alone.record.owner == "team-data");
  CHECK(alone.record.evidence_basis == "identity_resolved");
}

TEST_CASE("the sender's doubt bounds the confidence, and below the floor a record is not eligible") {
  Invocation event = call();
  event.service = "support-copilot";
  event.sender_confidence = 0.6;
  const Result r = run(support(), event);
  CHECK(r.record.owner == "team-cx");
  CHECK(r.record.confidence_ppm == 600'000);
  CHECK(r.record.confidence_band == ConfidenceBand::medium);
  CHECK(r.record.export_eligibility == ExportEligibility::below_floor);
  event.sender_confidence = 0.8;
  CHECK(run(support(), event).record.export_eligibility == ExportEligibility::eligible);
}

TEST_CASE("equal contradicting evidence is ambiguous and names no owner") {
  World w = support();
  w.edge(EdgeKind::project_organization, "copilot", "team-data", 910'000);
  Invocation event = call();
  event.service = "support-copilot";
  const Result r = run(w, event);
  CHECK(r.record.output_state == OutputState::ambiguous);
  CHECK_FALSE(r.record.owner);
  CHECK(r.record.service == "support-copilot");
  CHECK(r.record.confidence_ppm == 455'000);
  CHECK(r.record.export_eligibility == ExportEligibility::below_floor);
  CHECK(r.candidates == std::vector<std::string>{"team-cx", "team-data"});
}

TEST_CASE("a clearly weaker rival loses, and stays among the candidates") {
  World w = support();
  w.edge(EdgeKind::project_organization, "copilot", "team-data", 760'000);
  Invocation event = call();
  event.service = "support-copilot";
  const Result r = run(w, event);
  CHECK(r.record.owner == "team-cx");
  CHECK(r.candidates == std::vector<std::string>{"team-cx!", "team-data"});
}

TEST_CASE("spend that edges share out is bounded") {
  World w = support();
  w.directory.edges[1].weight_ppm = 600'000;
  w.edge(EdgeKind::project_organization, "copilot", "team-data", 910'000).weight_ppm = 400'000;
  Invocation event = call();
  event.service = "support-copilot";
  const Result r = run(w, event);
  CHECK(r.record.output_state == OutputState::bounded);
  CHECK(r.record.resolution == Resolution::bounded);
  CHECK_FALSE(r.record.owner);
}

TEST_CASE("an edge counts only while it holds") {
  World w = support();
  w.directory.edges[1].valid_to = noon;
  Invocation event = call();
  event.service = "support-copilot";
  CHECK_FALSE(run(w, event).record.owner);
  event.occurred_at = noon - 1us;
  CHECK(run(w, event).record.owner == "team-cx");
  event.occurred_at = noon - 25h;
  CHECK_FALSE(run(w, event).record.owner);
}

TEST_CASE("several paths to one owner don't add up") {
  World w = support();
  w.node(NodeType::identity, "runtime");
  w.edge(EdgeKind::service_identity, "support-copilot", "runtime");
  w.edge(EdgeKind::identity_organization, "runtime", "team-cx");
  Invocation event = call();
  event.service = "support-copilot";
  event.kubernetes_workload = "prod-eu/support/copilot";
  const Result r = run(w, event);
  CHECK(r.candidates == std::vector<std::string>{"team-cx!"});
  CHECK(r.record.confidence_ppm == 910'000);
  CHECK(r.attribution.candidates[0].signals.size() == 2);
}

TEST_CASE("what nobody knows is unknown, with what the sender said kept") {
  Invocation event = call();
  event.service = "shadow-bot";
  event.project = "shadow";
  const Result r = run(support(), event);
  CHECK(r.record.output_state == OutputState::unknown);
  CHECK(r.record.resolution == Resolution::unknown);
  CHECK(r.record.confidence_ppm == 0);
  CHECK(r.record.confidence_band == ConfidenceBand::low);
  CHECK(r.record.evidence_basis == "none");
  CHECK(r.record.service == "shadow-bot");
  CHECK(r.record.project == "shadow");
  CHECK_FALSE(r.record.owner);
  CHECK(r.candidates.empty());
  const Result nothing = run(World{}, call());
  CHECK(nothing.record.output_state == OutputState::unknown);
  CHECK_FALSE(nothing.record.service);
}

TEST_CASE("an unpriced record is marked so before all else") {
  Invocation event = call();
  event.requested_model = "nobody-knows-it";
  event.service = "support-copilot";
  const Result r = run(support(), event);
  CHECK(r.record.cost_method == CostMethod::unpriced);
  CHECK(r.record.export_eligibility == ExportEligibility::unpriced);
  CHECK_FALSE(r.record.cost_pico_usd);
}

TEST_CASE("the pathway is the sender's word, or follows from the layer") {
  Invocation event = call();
  event.ingestion_layer = "gateway";
  CHECK(run(World{}, event).record.pathway_category == "ai_gateway");
  event.ingestion_layer = "connector";
  CHECK(run(World{}, event).record.pathway_category == "unknown");
  event.pathway_category = "agent";
  CHECK(run(World{}, event).record.pathway_category == "agent");
}
