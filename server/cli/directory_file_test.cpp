#include "cli/directory_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/random.hpp"

using namespace venturi::server;
using namespace venturi::server::cli;
using domain::NodeType;

namespace {

struct Fixture {
  domain::ManualClock clock{domain::Timestamp(std::chrono::seconds(1'800'000'000))};
  domain::SystemRandom random;
  domain::IdFactory ids{clock, random};

  DirectoryContents load(std::string_view json) { return parse_directory(json, clock, ids); }
  std::string refused(std::string_view json) {
    try {
      static_cast<void>(load(json));
    } catch (const DirectoryFileError& error) {
      return error.what();
    }
    return "nothing";
  }
};

constexpr std::string_view small = R"({
  "services": [{"key": "checkout", "name": "Checkout", "match": [{"kind": "kubernetes_workload", "value": "prod/shop/checkout"}]}],
  "identities": [{"key": "sa-checkout@example.com", "kind": "service_account"}],
  "projects": [{"key": "shop"}],
  "organizations": [{"key": "company", "kind": "unit"}, {"key": "team-shop", "parent_key": "company", "cost_centre": "CC-1"}],
  "edges": [
    {"kind": "service_project", "from_key": "checkout", "to_key": "shop"},
    {"kind": "project_organization", "from_key": "shop", "to_key": "team-shop", "weight": 0.6, "confidence": 0.9, "source": "repository_metadata",
     "method": "code owners", "signals": ["CODEOWNERS"], "valid_from": "2026-01-01T00:00:00Z", "valid_to": null}
  ]
})";

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a file becomes nodes and edges, with the contract's defaults") {
  const DirectoryContents got = load(small);
  CHECK(got.count(NodeType::service) == 1);
  CHECK(got.count(NodeType::organization) == 2);
  CHECK(got.nodes[0].match == std::vector<domain::MatchKey>{{"kubernetes_workload", "prod/shop/checkout"}});
  CHECK(got.nodes[1].name == "sa-checkout@example.com");
  CHECK(got.nodes[1].kind == "service_account");
  CHECK(got.nodes[2].kind == "repository");
  CHECK(got.nodes[4].kind == "team");
  CHECK(got.nodes[4].parent_key == "company");
  REQUIRE(got.edges.size() == 2);
  CHECK(got.edges[0].weight_ppm == 1'000'000);
  CHECK(got.edges[0].confidence_ppm == 950'000);
  CHECK(got.edges[0].source == "declared");
  CHECK(got.edges[0].valid_from == clock.now());
  CHECK(got.edges[1].weight_ppm == 600'000);
  CHECK(got.edges[1].confidence_ppm == 900'000);
  CHECK(got.edges[1].signals == std::vector<std::string>{"CODEOWNERS"});
  CHECK_FALSE(got.edges[1].valid_to);
}

TEST_CASE_FIXTURE(Fixture, "an empty directory is one too") { CHECK(load("{}").nodes.empty()); }

TEST_CASE_FIXTURE(Fixture, "each thing that is wrong is named by its place") {
  const struct {
    const char* json;
    const char* mentions;
  } rows[] = {
      {"{\n\n\"services\": [,]}", "line 3"},
      {"[]", "#: must be an object"},
      {R"({"teams": []})", "#/teams: is not a property"},
      {R"({"services": {}})", "#/services: must be a list"},
      {R"({"services": ["x"]})", "#/services/0: must be an object"},
      {R"({"services": [{"key": "a", "colour": "red"}]})", "#/services/0/colour: is not a property"},
      {R"({"services": [{"name": "a"}]})", "#/services/0: "},
      {R"({"services": [{"key": 5}]})", "#/services/0: "},
      {R"({"services": [{"key": ""}]})", "#/services/0/key: must have 1 to 200"},
      {R"({"services": [{"key": "a\n"}]})", "#/services/0/key: must have 1 to 200"},
      {R"({"services": [{"key": "a"}, {"key": "a"}]})", "#/services/1/key: occurs twice"},
      {R"({"identities": [{"key": "a"}]})", "#/identities/0: "},
      {R"({"identities": [{"key": "a", "kind": "robot"}]})", "#/identities/0: "},
      {R"({"organizations": [{"key": "a", "parent_key": "b"}]})", "#/organizations/0/parent_key: names no organization"},
      {R"({"organizations": [{"key": "a", "parent_key": "a"}]})", "#/organizations/0/parent_key: leads back"},
      {R"({"organizations": [{"key": "a", "parent_key": "b"}, {"key": "b", "parent_key": "a"}]})", "#/organizations/1/parent_key: leads back"},
      {R"({"projects": [{"key": "p"}], "edges": [{"kind": "project_organization", "from_key": "p", "to_key": "o"}]})", "#/edges/0/to_key: names no organization"},
      {R"({"edges": [{"kind": "budgeted_under", "from_key": "p", "to_key": "o"}]})", "#/edges/0/kind: cannot be stated here"},
      {R"({"organizations": [{"key": "a"}, {"key": "b"}], "edges": [{"kind": "billed_to", "from_key": "a", "to_key": "b", "confidence": 0.96}]})", "#/edges/0/confidence: must be a number from 0 to 0.95"},
      {R"({"organizations": [{"key": "a"}, {"key": "b"}], "edges": [{"kind": "billed_to", "from_key": "a", "to_key": "b", "weight": -1}]})", "#/edges/0/weight: must be"},
      {R"({"organizations": [{"key": "a"}, {"key": "b"}], "edges": [{"kind": "billed_to", "from_key": "a", "to_key": "b"}, {"kind": "billed_to", "from_key": "a", "to_key": "b"}]})", "#/edges/1: occurs twice"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.json);
    const std::string all = refused(row.json);
    CHECK_MESSAGE(all.find(row.mentions) != std::string::npos, all);
  }
}

TEST_CASE_FIXTURE(Fixture, "all findings come at once, up to a limit") {
  const std::string several = refused(R"({"services": [{"key": ""}, {"key": ""}], "projects": 3})");
  CHECK(std::count(several.begin(), several.end(), '\n') == 3);
  std::string many = R"({"services": [)";
  for (int i = 0; i < 100; ++i) many += "7,";
  const std::string limited = refused(many + "7]}");
  CHECK(std::count(limited.begin(), limited.end(), '\n') == static_cast<std::ptrdiff_t>(max_findings) - 1);
}

TEST_CASE_FIXTURE(Fixture, "the demo's directory loads, and every service leads to an owner") {
  const DirectoryContents demo = read_directory_file(std::string(VENTURI_EXAMPLES) + "/demo-directory.json", clock, ids);
  CHECK(demo.count(NodeType::service) == 6);
  CHECK(demo.count(NodeType::identity) == 8);
  CHECK(demo.count(NodeType::project) == 4);
  CHECK(demo.count(NodeType::organization) == 4);
  const auto leads_on = [&](domain::EdgeKind kind, const std::string& from) {
    return std::any_of(demo.edges.begin(), demo.edges.end(), [&](const auto& edge) { return edge.kind == kind && edge.from_key == from; });
  };
  for (const auto& node : demo.nodes) {
    if (node.type == NodeType::service) CHECK(leads_on(domain::EdgeKind::service_project, node.key));
    if (node.type == NodeType::project) CHECK(leads_on(domain::EdgeKind::project_organization, node.key));
    if (node.type == NodeType::identity) CHECK(leads_on(domain::EdgeKind::identity_organization, node.key));
  }
}
