#include "domain/directory_index.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

// Kinds hold no NUL, so that the joined key is unambiguous.
std::string joined(std::string_view kind, std::string_view value) {
  std::string out;
  out.reserve(kind.size() + 1 + value.size());
  return out.append(kind).append(1, '\0').append(value);
}

}  // namespace

DirectoryIndex::DirectoryIndex(Directory directory) : directory_(std::move(directory)) {
  for (const DirectoryNode& node : directory_.nodes) {
    keys_.emplace(joined(wire(node.type), node.key), &node);
    for (const MatchKey& key : node.match) {
      auto& nodes = matches_[joined(key.kind, key.value)];
      if (std::ranges::find(nodes, &node) == nodes.end()) nodes.push_back(&node);
    }
  }
  for (const DirectoryEdge& edge : directory_.edges) edges_[joined(wire(edge.kind), edge.from_key)].push_back(&edge);
}

const DirectoryNode* DirectoryIndex::by_key(NodeType type, std::string_view key) const {
  const auto found = keys_.find(joined(wire(type), key));
  return found == keys_.end() ? nullptr : found->second;
}

std::span<const DirectoryNode* const> DirectoryIndex::by_match(std::string_view kind, std::string_view value) const {
  const auto found = matches_.find(joined(kind, value));
  if (found == matches_.end()) return {};
  return found->second;
}

std::vector<const DirectoryEdge*> DirectoryIndex::edges(EdgeKind kind, std::string_view from_key, Time at) const {
  std::vector<const DirectoryEdge*> holding;
  const auto found = edges_.find(joined(wire(kind), from_key));
  if (found == edges_.end()) return holding;
  for (const DirectoryEdge* edge : found->second) {
    if (edge->valid_from <= at && (!edge->valid_to || at < *edge->valid_to)) holding.push_back(edge);
  }
  return holding;
}

}  // namespace venturi::server::domain
