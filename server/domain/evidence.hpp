#pragma once
/// What attribution found and decided, before it becomes a record and its explanation. Nodes point into the
/// DirectoryIndex that was asked, which must outlive them.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/directory.hpp"
#include "domain/record.hpp"

namespace venturi::server::domain {

/// One observed value that named a node. `basis` and `edge` are the wire's names.
struct Signal {
  const DirectoryNode* node = nullptr;
  std::string_view field;  ///< the event's property
  std::string_view basis;
  std::string_view edge;
  std::int32_t confidence_ppm = 0;
};

/// A possible owner: the strongest of the paths that lead to it, and every signal that one of them began with.
struct Candidate {
  const DirectoryNode* organization = nullptr;
  const DirectoryNode* project = nullptr;  ///< on the strongest path, if it has one
  bool direct = false;                     ///< what was run belongs to it; else only who ran it does
  bool partial = false;                    ///< an edge on the path gives it a share only
  std::int32_t confidence_ppm = 0;         ///< of the weakest edge on the strongest path
  std::string_view basis;
  std::vector<Signal> signals;
  bool chosen = false;
  std::string reason;
};

struct Attribution {
  OutputState output_state = OutputState::unknown;
  Resolution resolution = Resolution::unknown;
  std::int32_t confidence_ppm = 0;
  std::string_view basis = "none";
  const DirectoryNode* organization = nullptr;
  const DirectoryNode* project = nullptr;
  const DirectoryNode* service = nullptr;
  const DirectoryNode* identity = nullptr;
  std::vector<Signal> signals;        ///< the strongest first
  std::vector<Candidate> candidates;  ///< the chosen one first, then the strongest
  std::string decision;
};

}  // namespace venturi::server::domain
