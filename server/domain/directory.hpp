#pragma once
/// The directory: services, identities, projects and organizations, the values they are recognised by, and the edges
/// between them. Provisioned by the customer; attribution reads a snapshot of it (directory_index.hpp).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

/// Stored: append only.
enum class NodeType : std::uint8_t { service, identity, project, organization };

std::string_view wire(NodeType type);
std::string_view id_prefix(NodeType type);

/// An observed value by which a node is recognised besides its key. The kind is an open enum, as on the wire:
/// service_name, identity, spiffe_id, kubernetes_workload, provider_account, provider_key_id, provider_project.
struct MatchKey {
  std::string kind;
  std::string value;  ///< compared exactly

  bool operator==(const MatchKey&) const = default;
};

/// (tenant, type, key) is unique and is what an upsert matches on; the id is given when a node is first stated.
struct DirectoryNode {
  Ulid id{};
  NodeType type = NodeType::service;
  std::string key;
  std::string name;
  std::string kind;  ///< person, repository, team, …; empty for a service
  std::vector<MatchKey> match;
  std::optional<std::string> parent_key;   ///< organizations only
  std::optional<std::string> cost_centre;  ///< organizations only
  Time created_at;
  Time updated_at;
};

/// Stored: append only.
enum class EdgeKind : std::uint8_t {
  service_project,
  service_identity,
  project_organization,
  identity_organization,
  budgeted_under,
  billed_to,
};

std::string_view wire(EdgeKind kind);
std::optional<EdgeKind> parse_edge_kind(std::string_view name);
NodeType from_type(EdgeKind kind);
/// None for budgeted_under, whose end is a budget.
std::optional<NodeType> to_type(EdgeKind kind);

/// Holds in [valid_from, valid_to). (tenant, kind, from_key, to_key) is unique and is what an upsert matches on.
struct DirectoryEdge {
  Ulid id{};
  EdgeKind kind = EdgeKind::service_project;
  std::string from_key;
  std::string to_key;
  std::int32_t weight_ppm = 1'000'000;    ///< share of the start that belongs to this end
  std::int32_t confidence_ppm = 950'000;  ///< how sure the statement is
  std::string source = "declared";        ///< open enum, as on the wire
  std::optional<std::string> method;
  std::vector<std::string> signals;
  Time valid_from;
  std::optional<Time> valid_to;
  Time created_at;
  Time updated_at;
};

enum class UpsertOutcome : std::uint8_t { created, updated, unchanged };

struct Upserted {
  Ulid id{};
  UpsertOutcome outcome = UpsertOutcome::created;
};

struct Directory {
  std::int64_t version = 0;  ///< the tenant clock's value at the last change
  std::vector<DirectoryNode> nodes;
  std::vector<DirectoryEdge> edges;
};

}  // namespace venturi::server::domain
