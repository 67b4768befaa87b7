#include "domain/stage_a.hpp"

#include <algorithm>
#include <cmath>

namespace venturi::server::domain {
namespace {

constexpr std::int32_t decisive_margin_ppm = 150'000;
constexpr std::int32_t whole_ppm = 1'000'000;

// -- observations

std::string_view observed_edge(NodeType type) {
  switch (type) {
    case NodeType::service:
      return "invocation_service";
    case NodeType::identity:
      return "invocation_identity";
    case NodeType::project:
      return "service_project";
    case NodeType::organization:
      return "project_organization";
  }
  return "invocation_service";
}

class Observations {
 public:
  Observations(const Invocation& event, const DirectoryIndex& directory) : directory_(directory) {
    const std::int32_t claimed = claimed_ppm(event.sender_confidence);
    if (event.service) {
      key(NodeType::service, *event.service, "attributed_service", "service_resolved", claimed);
      match("service_name", *event.service, "attributed_service", "service_resolved", claimed);
    }
    if (event.identity) {
      key(NodeType::identity, *event.identity, "attributed_identity", "identity_resolved", claimed);
      match("identity", *event.identity, "attributed_identity", "identity_resolved", claimed);
    }
    if (event.project) key(NodeType::project, *event.project, "project", "deployment_metadata", confidence_cap_ppm);
    match("spiffe_id", event.spiffe_id, "spiffe_id", "identity_resolved", confidence_cap_ppm);
    match("kubernetes_workload", event.kubernetes_workload, "kubernetes", "deployment_metadata", confidence_cap_ppm);
    at_provider(event, "provider_key_id", event.provider_key_id);
    at_provider(event, "provider_project", event.provider_project_id, "provider_project_id");
    at_provider(event, "provider_account", event.account_id, "account_id");
  }

  std::vector<Signal> take() {
    std::ranges::stable_sort(signals_, std::ranges::greater{}, &Signal::confidence_ppm);
    return std::move(signals_);
  }

 private:
  /// The sender's own doubt about whom it names bounds what follows from it.
  static std::int32_t claimed_ppm(std::optional<double> confidence) {
    if (!confidence) return confidence_cap_ppm;
    return std::clamp(static_cast<std::int32_t>(std::lround(*confidence * whole_ppm)), 0, confidence_cap_ppm);
  }

  void key(NodeType type, std::string_view value, std::string_view field, std::string_view basis,
           std::int32_t confidence) {
    add(directory_.by_key(type, value), field, basis, confidence);
  }

  void match(std::string_view kind, std::string_view value, std::string_view field, std::string_view basis,
             std::int32_t confidence) {
    if (value.empty()) return;
    for (const DirectoryNode* node : directory_.by_match(kind, value)) add(node, field, basis, confidence);
  }

  void at_provider(const Invocation& event, std::string_view kind, const std::string& value,
                   std::string_view field = {}) {
    if (value.empty()) return;
    match(kind, event.provider + ":" + value, field.empty() ? kind : field, "direct_account_binding",
          confidence_cap_ppm);
  }

  void add(const DirectoryNode* node, std::string_view field, std::string_view basis, std::int32_t confidence) {
    if (node == nullptr) return;
    const bool known =
        std::ranges::any_of(signals_, [&](const Signal& s) { return s.node == node && s.field == field; });
    if (!known) signals_.push_back({node, field, basis, observed_edge(node->type), confidence});
  }

  const DirectoryIndex& directory_;
  std::vector<Signal> signals_;
};

// -- paths to organizations

struct Path {
  Signal signal;
  const DirectoryNode* project = nullptr;
  bool direct = true;
  bool partial = false;
  std::int32_t confidence_ppm = 0;

  Path over(const DirectoryEdge& edge) const {
    Path longer = *this;
    longer.confidence_ppm = std::min(confidence_ppm, edge.confidence_ppm);
    longer.partial = partial || edge.weight_ppm < whole_ppm;
    return longer;
  }
};

class Candidates {
 public:
  Candidates(const DirectoryIndex& directory, Time at) : directory_(directory), at_(at) {}

  void follow(const Signal& signal) {
    Path path{signal, nullptr, true, false, std::min(signal.confidence_ppm, confidence_cap_ppm)};
    switch (signal.node->type) {
      case NodeType::service:
        return from_service(*signal.node, path);
      case NodeType::identity:
        return from_identity(*signal.node, path);
      case NodeType::project:
        return from_project(*signal.node, path);
      case NodeType::organization:
        return arrive(*signal.node, path);
    }
  }

  std::vector<Candidate> take() { return std::move(found_); }

 private:
  void from_service(const DirectoryNode& service, const Path& path) {
    for (const DirectoryEdge* edge : directory_.edges(EdgeKind::service_project, service.key, at_)) {
      if (const auto* project = directory_.by_key(NodeType::project, edge->to_key))
        from_project(*project, path.over(*edge));
    }
    for (const DirectoryEdge* edge : directory_.edges(EdgeKind::service_identity, service.key, at_)) {
      if (const auto* identity = directory_.by_key(NodeType::identity, edge->to_key))
        from_identity(*identity, path.over(*edge));
    }
  }

  void from_project(const DirectoryNode& project, Path path) {
    path.project = &project;
    arrive_over(EdgeKind::project_organization, project.key, path);
  }

  void from_identity(const DirectoryNode& identity, Path path) {
    path.direct = false;
    arrive_over(EdgeKind::identity_organization, identity.key, path);
  }

  void arrive_over(EdgeKind kind, std::string_view key, const Path& path) {
    for (const DirectoryEdge* edge : directory_.edges(kind, key, at_)) {
      if (const auto* organization = directory_.by_key(NodeType::organization, edge->to_key))
        arrive(*organization, path.over(*edge));
    }
  }

  void arrive(const DirectoryNode& organization, const Path& path) {
    auto at = std::ranges::find(found_, &organization, &Candidate::organization);
    if (at == found_.end()) {
      at = found_.insert(found_.end(), Candidate{});
      at->organization = &organization;
    }
    const bool first = at->signals.empty();
    const auto strength = [](bool direct, std::int32_t confidence) { return std::pair(direct, confidence); };
    if (first || strength(path.direct, path.confidence_ppm) > strength(at->direct, at->confidence_ppm)) {
      at->direct = path.direct;
      at->partial = path.partial;
      at->confidence_ppm = path.confidence_ppm;
      at->basis = path.signal.basis;
      at->project = path.project;
    }
    const auto same = [&](const Signal& s) { return s.node == path.signal.node && s.field == path.signal.field; };
    if (std::ranges::none_of(at->signals, same)) at->signals.push_back(path.signal);
  }

  const DirectoryIndex& directory_;
  Time at_;
  std::vector<Candidate> found_;
};

// -- the decision

std::string confidence_text(std::int32_t ppm) {
  std::string text = usd_text(PicoUsd{ppm} * (pico_per_usd / whole_ppm));
  return text.find('.') == std::string::npos ? text + ".0" : text;
}

/// A name in a sentence: keys may be long, sentences may not.
std::string named(const DirectoryNode& node) {
  return node.key.size() <= 100 ? node.key : node.key.substr(0, 97) + "...";
}

void name_owner(Attribution& result, Candidate& winner) {
  winner.chosen = true;
  winner.reason = "The " + std::string(winner.signals.front().field) + " leads to it; its weakest edge has " +
                  confidence_text(winner.confidence_ppm) + ".";
  for (Candidate& other : result.candidates) {
    if (other.chosen) continue;
    other.reason = winner.direct && !other.direct
                       ? "It is the caller's own organization; what was run belongs to another one."
                       : "Its weakest edge has " + confidence_text(other.confidence_ppm) + ", which is less.";
  }
  result.output_state = OutputState::attributed;
  result.resolution = Resolution::deterministically_resolved;
  result.confidence_ppm = winner.confidence_ppm;
  result.basis = winner.basis;
  result.organization = winner.organization;
  result.project = winner.project;
  result.decision = named(*winner.organization) + " answers for it: " + winner.reason;
}

void leave_open(Attribution& result, std::size_t rivals) {
  const auto& best = result.candidates.front();
  const bool shared = std::ranges::all_of(
      result.candidates.begin(), result.candidates.begin() + static_cast<std::ptrdiff_t>(rivals), &Candidate::partial);
  result.output_state = shared ? OutputState::bounded : OutputState::ambiguous;
  result.resolution = shared ? Resolution::bounded : Resolution::ambiguous;
  result.confidence_ppm = best.confidence_ppm / static_cast<std::int32_t>(rivals);
  result.basis = best.basis;
  for (std::size_t i = 0; i < result.candidates.size(); ++i) {
    result.candidates[i].reason = i >= rivals ? "Stronger evidence leads elsewhere."
                                  : shared    ? "The spend is shared between it and others."
                                              : "Others are about as strong.";
  }
  result.decision = std::to_string(rivals) + (shared ? " organizations share what was run; none owns it alone."
                                                     : " organizations are supported about equally; none is chosen.");
}

void decide(Attribution& result) {
  auto& candidates = result.candidates;
  std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
    return std::pair(a.direct, a.confidence_ppm) > std::pair(b.direct, b.confidence_ppm);
  });
  if (candidates.empty()) {
    result.decision = result.signals.empty()
                          ? "No value of the event is known in the directory."
                          : "What the event names is in the directory, but no edge leads from it to an organization.";
    return;
  }
  const Candidate& best = candidates.front();
  const auto rivals = static_cast<std::size_t>(std::ranges::count_if(candidates, [&](const Candidate& c) {
    return c.direct == best.direct && c.confidence_ppm > best.confidence_ppm - decisive_margin_ppm;
  }));
  if (rivals == 1)
    name_owner(result, candidates.front());
  else
    leave_open(result, rivals);
}

const DirectoryNode* first_of(const std::vector<Signal>& signals, NodeType type) {
  const auto found = std::ranges::find_if(signals, [type](const Signal& s) { return s.node->type == type; });
  return found == signals.end() ? nullptr : found->node;
}

}  // namespace

Attribution attribute(const Invocation& invocation, const DirectoryIndex& directory) {
  Attribution result;
  result.signals = Observations(invocation, directory).take();
  result.service = first_of(result.signals, NodeType::service);
  result.identity = first_of(result.signals, NodeType::identity);
  Candidates candidates(directory, invocation.occurred_at);
  for (const Signal& signal : result.signals) candidates.follow(signal);
  result.candidates = candidates.take();
  decide(result);
  if (result.project == nullptr) result.project = first_of(result.signals, NodeType::project);
  return result;
}

}  // namespace venturi::server::domain
