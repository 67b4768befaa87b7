#include "domain/directory.hpp"

#include <array>

namespace venturi::server::domain {
namespace {

struct Ends {
  std::string_view name;
  NodeType from;
  std::optional<NodeType> to;
};

// At each EdgeKind's number.
constexpr std::array<Ends, 6> edge_ends{{
    {"service_project", NodeType::service, NodeType::project},
    {"service_identity", NodeType::service, NodeType::identity},
    {"project_organization", NodeType::project, NodeType::organization},
    {"identity_organization", NodeType::identity, NodeType::organization},
    {"budgeted_under", NodeType::organization, std::nullopt},
    {"billed_to", NodeType::organization, NodeType::organization},
}};

const Ends& ends(EdgeKind kind) {
  return edge_ends[static_cast<std::size_t>(kind)];
}

}  // namespace

std::string_view wire(NodeType type) {
  constexpr std::array<std::string_view, 4> names{"service", "identity", "project", "organization"};
  return names[static_cast<std::size_t>(type)];
}

std::string_view id_prefix(NodeType type) {
  constexpr std::array<std::string_view, 4> prefixes{prefix::service, prefix::identity, prefix::project,
                                                     prefix::organization};
  return prefixes[static_cast<std::size_t>(type)];
}

std::string_view wire(EdgeKind kind) {
  return ends(kind).name;
}
NodeType from_type(EdgeKind kind) {
  return ends(kind).from;
}
std::optional<NodeType> to_type(EdgeKind kind) {
  return ends(kind).to;
}

std::optional<EdgeKind> parse_edge_kind(std::string_view name) {
  for (std::size_t i = 0; i < edge_ends.size(); ++i) {
    if (edge_ends[i].name == name) return static_cast<EdgeKind>(i);
  }
  return std::nullopt;
}

}  // namespace venturi::server::domain
