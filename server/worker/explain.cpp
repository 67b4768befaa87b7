#include "worker/explain.hpp"

#include <algorithm>

#include "domain/materialize.hpp"
#include "domain/scaled.hpp"
#include "venturi/json.hpp"
#include "venturi/models/attribution.hpp"

namespace venturi::server::worker {
namespace {

// The contract's limits.
constexpr std::size_t max_signals = 64;
constexpr std::size_t max_candidates = 32;
constexpr std::size_t max_candidate_signals = 32;

class Explainer {
 public:
  explicit Explainer(domain::IdFormat ids) : ids_(ids) {}

  Explanation explain(const domain::Attribution& a) const {
    Explanation out;
    out.organization = maybe(a.organization);
    out.project = maybe(a.project);
    out.service = maybe(a.service);
    out.identity = maybe(a.identity);
    out.signals = signals(a.signals, max_signals);
    for (const domain::Candidate& c : a.candidates) {
      if (out.candidates.size() == max_candidates) break;
      out.candidates.push_back(candidate(c));
    }
    out.decision = a.decision;
    out.catalogue_version = domain::catalogue_version();
    return out;
  }

 private:
  NodeRef ref(const domain::DirectoryNode& node) const {
    NodeRef out;
    out.id = ids_.text(domain::id_prefix(node.type), node.id);
    out.name = node.key;
    out.type = Open<NodeType>(domain::wire(node.type));
    return out;
  }

  std::optional<NodeRef> maybe(const domain::DirectoryNode* node) const {
    return node != nullptr ? std::optional(ref(*node)) : std::nullopt;
  }

  std::vector<EvidenceSignal> signals(const std::vector<domain::Signal>& found, std::size_t limit) const {
    std::vector<EvidenceSignal> out;
    for (const domain::Signal& s : found) {
      if (out.size() == limit) break;
      EvidenceSignal signal;
      signal.rule = AttributionRule::direct_key_match;
      signal.evidence_basis = Open<EvidenceBasis>(s.basis);
      signal.edge = Open<EvidenceEdge>(s.edge);
      signal.node = maybe(s.node);
      signal.field = std::string(s.field);
      signal.confidence = domain::from_scaled(s.confidence_ppm, 6);
      out.push_back(std::move(signal));
    }
    return out;
  }

  AttributionCandidate candidate(const domain::Candidate& c) const {
    AttributionCandidate out;
    out.node = ref(*c.organization);
    out.confidence = domain::from_scaled(c.confidence_ppm, 6);
    out.chosen = c.chosen;
    out.reason = c.reason;
    out.signals = signals(c.signals, max_candidate_signals);
    return out;
  }

  domain::IdFormat ids_;
};

}  // namespace

std::string explanation_json(const domain::Attribution& attribution, domain::IdFormat ids) {
  std::string text = to_json(Explainer(ids).explain(attribution));
  const std::size_t last = text.rfind(",\"attributed_at\":");
  return text.substr(0, last) + '}';
}

}  // namespace venturi::server::worker
