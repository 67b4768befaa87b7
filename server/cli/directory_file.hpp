// A tenant's directory in a file: a JSON object with a list under each of `services`, `identities`, `projects`, `organizations` and
// `edges`. The items are those of the API's PUT bodies; everything is checked before anything is stored.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "domain/clock.hpp"
#include "domain/directory.hpp"
#include "domain/ids.hpp"

namespace venturi::server::cli {

/// Everything that is wrong with a file, one finding a line, each with a JSON pointer. At most `max_findings`.
class DirectoryFileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

inline constexpr std::size_t max_findings = 20;

struct DirectoryContents {
  std::vector<domain::DirectoryNode> nodes;
  std::vector<domain::DirectoryEdge> edges;

  [[nodiscard]] std::size_t count(domain::NodeType type) const;
};

/// Throws DirectoryFileError.
[[nodiscard]] DirectoryContents parse_directory(std::string_view json, const domain::Clock& clock, domain::IdFactory& ids);
[[nodiscard]] DirectoryContents read_directory_file(const std::filesystem::path& file, const domain::Clock& clock, domain::IdFactory& ids);

}  // namespace venturi::server::cli
