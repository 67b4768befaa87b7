#pragma once
/// A tenant's directory, indexed for attribution. Built once per version of the directory, then only read: threads may
/// share it.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/directory.hpp"

namespace venturi::server::domain {

class DirectoryIndex {
 public:
  DirectoryIndex() = default;
  explicit DirectoryIndex(Directory directory);
  DirectoryIndex(const DirectoryIndex&) = delete;  // the maps point into the directory
  DirectoryIndex(DirectoryIndex&&) = default;
  DirectoryIndex& operator=(DirectoryIndex&&) = default;

  [[nodiscard]] std::int64_t version() const { return directory_.version; }

  /// nullptr: there is no such node.
  [[nodiscard]] const DirectoryNode* by_key(NodeType type, std::string_view key) const;
  /// Every node that is recognised by this value, whatever its type. Several is a conflict that the caller must keep.
  [[nodiscard]] std::span<const DirectoryNode* const> by_match(std::string_view kind, std::string_view value) const;
  /// The edges of a kind that start at the node and hold at that time.
  [[nodiscard]] std::vector<const DirectoryEdge*> edges(EdgeKind kind, std::string_view from_key, Time at) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  template <class T>
  using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

  Directory directory_;
  Map<const DirectoryNode*> keys_;
  Map<std::vector<const DirectoryNode*>> matches_;
  Map<std::vector<const DirectoryEdge*>> edges_;
};

}  // namespace venturi::server::domain
