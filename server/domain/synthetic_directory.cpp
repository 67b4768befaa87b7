// What a synthetic tenant's directory says: mostly the truth, with the gaps and mistakes that directories have.

#include <algorithm>
#include <array>

#include "domain/synthetic_random.hpp"
#include "domain/synthetic_world.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::uint64_t directory_stream = 4;
constexpr std::int32_t teams_in_a_unit = 4;
constexpr std::chrono::days heard_late{21};  ///< how long the directory lags behind a move

class Scribe {
 public:
  Scribe(const SyntheticWorld& world, Time now, IdFactory& ids) : world_(world), now_(now), ids_(ids), random_(world.sizes.seed, directory_stream << 32) {}

  Directory write() {
    organizations();
    for (const SyntheticService& service : world_.services) {
      if (service.ownership == Ownership::unlisted) continue;
      nodes_of(service);
      edges_of(service);
    }
    for (const SyntheticPerson& person : world_.people) {
      node(NodeType::identity, person.key, "person");
      if (person.listed) edge(EdgeKind::identity_organization, person.key, world_.teams[person.team], 0.85, 0.95);
    }
    return std::move(out_);
  }

 private:
  void organizations() {
    node(NodeType::organization, "sandbox-company", "unit");
    for (std::size_t i = 0; i < world_.teams.size(); ++i) {
      const std::string unit = "unit-" + std::to_string(i / teams_in_a_unit + 1);
      if (i % teams_in_a_unit == 0) node(NodeType::organization, unit, "unit").parent_key = "sandbox-company";
      DirectoryNode& team = node(NodeType::organization, world_.teams[i], "team");
      team.parent_key = unit;
      team.cost_centre = "CC-" + std::to_string(1000 + 10 * i);
    }
  }

  void nodes_of(const SyntheticService& service) {
    const std::string provider(synthetic_provider(service.provider));
    node(NodeType::service, service.key, "").match = {
        {"kubernetes_workload", std::string(synthetic_cluster) + '/' + namespace_of(world_, service) + '/' + service.key},
        {"spiffe_id", spiffe_id_of(world_, service)},
        {"provider_key_id", provider + ":key-" + service.key},
        {"provider_project", provider + ":proj-" + service.key},
    };
    node(NodeType::project, project_of(service), "repository");
    node(NodeType::identity, account_of(service), service.workload == Workload::coding ? "ci_pipeline" : "service_account");
  }

  void edges_of(const SyntheticService& service) {
    if (service.ownership == Ownership::orphaned) return;
    const std::string project = project_of(service);
    const bool weak = service.ownership == Ownership::weak;
    edge(EdgeKind::service_project, service.key, project, weak ? 0.55 : 0.88, weak ? 0.78 : 0.95, weak ? "repository_metadata" : "deployment_metadata");
    edge(EdgeKind::service_identity, service.key, account_of(service), 0.85, 0.95, "deployment_metadata");
    const std::string& owner = world_.teams[service.ownership == Ownership::misfiled ? service.rival : service.team];
    const std::string& rival = world_.teams[service.rival];
    edge(EdgeKind::identity_organization, account_of(service), owner, 0.82, 0.9);
    if (service.ownership == Ownership::shared) {
      edge(EdgeKind::project_organization, project, owner, 0.86, 0.9).weight_ppm = 600'000;
      edge(EdgeKind::project_organization, project, rival, 0.83, 0.87).weight_ppm = 400'000;
    } else if (service.ownership == Ownership::contested) {
      edge(EdgeKind::project_organization, project, owner, 0.84, 0.88);
      edge(EdgeKind::project_organization, project, rival, 0.82, 0.86, "repository_metadata");
    } else if (service.moves_on) {
      const Time heard = world_.start + std::chrono::days(*service.moves_on) + heard_late;
      edge(EdgeKind::project_organization, project, owner, 0.9, 0.95).valid_to = heard;
      edge(EdgeKind::project_organization, project, rival, 0.9, 0.95).valid_from = heard;
    } else {
      edge(EdgeKind::project_organization, project, owner, 0.85, 0.95);
    }
  }

  static std::string project_of(const SyntheticService& service) { return "repo-" + service.key; }

  DirectoryNode& node(NodeType type, std::string key, std::string kind) {
    DirectoryNode made;
    made.id = ids_.next();
    made.type = type;
    made.name = key;
    made.key = std::move(key);
    made.kind = std::move(kind);
    made.created_at = made.updated_at = now_;
    return out_.nodes.emplace_back(std::move(made));
  }

  /// Sure to between `low` and `high`, in hundredths, from before the history began.
  DirectoryEdge& edge(EdgeKind kind, std::string from, std::string to, double low, double high, std::string source = "declared") {
    DirectoryEdge made;
    made.id = ids_.next();
    made.kind = kind;
    made.from_key = std::move(from);
    made.to_key = std::move(to);
    made.confidence_ppm = 10'000 * static_cast<std::int32_t>(random_.between(low, high) * 100 + 0.5);
    made.source = std::move(source);
    made.valid_from = world_.start;
    made.created_at = made.updated_at = now_;
    return out_.edges.emplace_back(std::move(made));
  }

  const SyntheticWorld& world_;
  Time now_;
  IdFactory& ids_;
  SyntheticRandom random_;
  Directory out_;
};

}  // namespace

Directory synthetic_directory(const SyntheticWorld& world, Time now, IdFactory& ids) { return Scribe(world, now, ids).write(); }

}  // namespace venturi::server::domain
