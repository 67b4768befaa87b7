#include "cli/directory_file.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <initializer_list>
#include <map>
#include <set>
#include <tuple>

#include "venturi/json.hpp"
#include "venturi/models/directory.hpp"

namespace venturi::server::cli {
namespace {

using domain::NodeType;

constexpr std::size_t max_key = 200;

std::string_view text_of(const rapidjson::Value& value) { return {value.GetString(), value.GetStringLength()}; }

std::string compact(const rapidjson::Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return {buffer.GetString(), buffer.GetSize()};
}

/// Characters, not bytes: continuation bytes of UTF-8 don't count.
std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class Loader {
 public:
  Loader(const domain::Clock& clock, domain::IdFactory& ids) : now_(clock.now()), ids_(ids) {}

  DirectoryContents load(const rapidjson::Value& root) {
    if (!root.IsObject()) throw DirectoryFileError("#: must be an object");
    known_names(root, "#", {"services", "identities", "projects", "organizations", "edges"});
    each<ServiceInput>(root, "services", {"key", "name", "match"}, [&](const ServiceInput& in, const std::string& at) { add(NodeType::service, in, "", at); });
    each<IdentityInput>(root, "identities", {"key", "kind", "name", "match"},
                        [&](const IdentityInput& in, const std::string& at) { add(NodeType::identity, in, to_string(in.kind), at); });
    each<ProjectInput>(root, "projects", {"key", "kind", "name", "match"},
                       [&](const ProjectInput& in, const std::string& at) { add(NodeType::project, in, to_string(in.kind.value_or(ProjectKind::repository)), at); });
    each<OrganizationInput>(root, "organizations", {"key", "kind", "name", "parent_key", "cost_centre", "match"},
                            [&](const OrganizationInput& in, const std::string& at) { add_organization(in, at); });
    each<EdgeInput>(root, "edges", {"kind", "from_key", "to_key", "weight", "confidence", "source", "method", "signals", "valid_from", "valid_to"},
                    [&](const EdgeInput& in, const std::string& at) { add_edge(in, at); });
    check_parents();
    if (!findings_.empty()) fail();
    return std::move(contents_);
  }

 private:
  /// Reads each item of a list as `Model`; what does not fit is found, and the rest read on.
  template <class Model, class Take>
  void each(const rapidjson::Value& root, const char* name, std::initializer_list<std::string_view> names, Take take) {
    if (!root.HasMember(name)) return;
    const rapidjson::Value& list = root[name];
    const std::string base = std::string("#/") + name;
    if (!list.IsArray()) return find(base, "must be a list");
    for (rapidjson::SizeType i = 0; i < list.Size(); ++i) {
      const std::string at = base + "/" + std::to_string(i);
      if (!list[i].IsObject()) {
        find(at, "must be an object");
        continue;
      }
      known_names(list[i], at, names);
      const auto item = from_json<Model>(compact(list[i]));
      if (item) {
        take(*item, at);
      } else {
        find(at, item.error().message);
      }
    }
  }

  void known_names(const rapidjson::Value& object, const std::string& at, std::initializer_list<std::string_view> names) {
    for (const auto& member : object.GetObject()) {
      const std::string_view name = text_of(member.name);
      if (std::find(names.begin(), names.end(), name) == names.end()) find(at + "/" + std::string(name), "is not a property");
    }
  }

  template <class Input>
  domain::DirectoryNode* add(NodeType type, const Input& in, std::string_view kind, const std::string& at) {
    check_text(in.key, max_key, at + "/key");
    if (in.name) check_text(*in.name, max_key, at + "/name");
    if (!places_[type].emplace(in.key, at).second) {
      find(at + "/key", "occurs twice");
      return nullptr;
    }
    domain::DirectoryNode node;
    node.id = ids_.next();
    node.type = type;
    node.key = in.key;
    node.name = in.name.value_or(in.key);
    node.kind = kind;
    node.match = match_keys(in.match.value_or(std::vector<MatchKey>{}), at);
    node.created_at = node.updated_at = now_;
    contents_.nodes.push_back(std::move(node));
    return &contents_.nodes.back();
  }

  void add_organization(const OrganizationInput& in, const std::string& at) {
    domain::DirectoryNode* node = add(NodeType::organization, in, to_string(in.kind.value_or(OrganizationKind::team)), at);
    if (node == nullptr) return;
    if (in.parent_key.has_value()) node->parent_key = *in.parent_key;
    if (in.cost_centre.has_value()) {
      check_text(*in.cost_centre, 100, at + "/cost_centre");
      node->cost_centre = *in.cost_centre;
    }
  }

  std::vector<domain::MatchKey> match_keys(const std::vector<MatchKey>& in, const std::string& at) {
    if (in.size() > 50) find(at + "/match", "must have at most 50 items");
    std::vector<domain::MatchKey> out;
    for (std::size_t i = 0; i < in.size(); ++i) {
      check_text(in[i].value, 512, at + "/match/" + std::to_string(i) + "/value");
      out.push_back({std::string(in[i].kind.text()), in[i].value});
    }
    return out;
  }

  void add_edge(const EdgeInput& in, const std::string& at) {
    const auto kind = domain::parse_edge_kind(to_string(in.kind));
    const auto to = kind ? domain::to_type(*kind) : std::nullopt;
    if (!kind || !to) return find(at + "/kind", "cannot be stated here: budgets are made through the API");
    check_end(domain::from_type(*kind), in.from_key, at + "/from_key");
    check_end(*to, in.to_key, at + "/to_key");
    if (!edges_.insert({*kind, in.from_key, in.to_key}).second) find(at, "occurs twice");
    domain::DirectoryEdge edge;
    edge.id = ids_.next();
    edge.kind = *kind;
    edge.from_key = in.from_key;
    edge.to_key = in.to_key;
    edge.weight_ppm = share(in.weight.value_or(1), 1, at + "/weight");
    edge.confidence_ppm = share(in.confidence.value_or(0.95), 0.95, at + "/confidence");
    if (in.source) edge.source = in.source->text();
    if (in.method.has_value()) edge.method = *in.method;
    edge.signals = in.signals.value_or(std::vector<std::string>{});
    if (edge.signals.size() > 20) find(at + "/signals", "must have at most 20 items");
    edge.valid_from = in.valid_from.value_or(now_);
    if (in.valid_to.has_value()) edge.valid_to = *in.valid_to;
    if (edge.valid_to && *edge.valid_to <= edge.valid_from) find(at + "/valid_to", "must be later than valid_from");
    edge.created_at = edge.updated_at = now_;
    contents_.edges.push_back(std::move(edge));
  }

  std::int32_t share(double value, double most, const std::string& at) {
    if (!(value >= 0 && value <= most)) {
      find(at, most < 1 ? "must be a number from 0 to 0.95" : "must be a number from 0 to 1");
      return 0;
    }
    return static_cast<std::int32_t>(std::llround(value * 1'000'000));
  }

  void check_end(NodeType type, const std::string& key, const std::string& at) {
    if (!places_[type].contains(key)) find(at, "names no " + std::string(domain::wire(type)) + " of this file");
  }

  /// Every parent exists, and nobody is their own ancestor.
  void check_parents() {
    std::map<std::string, std::string> parents;
    for (const auto& node : contents_.nodes) {
      if (node.parent_key) parents[node.key] = *node.parent_key;
    }
    auto& organizations = places_[NodeType::organization];
    for (const auto& [key, parent] : parents) {
      const std::string at = organizations.at(key) + "/parent_key";
      if (!organizations.contains(parent)) {
        find(at, "names no organization of this file");
        continue;
      }
      std::size_t steps = 0;
      std::string above = parent;
      while (above != key && parents.contains(above) && steps <= parents.size()) {
        above = parents[above];
        ++steps;
      }
      if (above == key) find(at, "leads back to the organization itself");
    }
  }

  void check_text(const std::string& text, std::size_t most, const std::string& at) {
    const bool control = std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (text.empty() || length(text) > most || control) {
      find(at, "must have 1 to " + std::to_string(most) + " characters, none of them a control character");
    }
  }

  void find(const std::string& at, std::string_view what) {
    findings_.push_back(at + ": " + std::string(what));
    if (findings_.size() == max_findings) fail();
  }

  [[noreturn]] void fail() const {
    std::string all;
    for (const std::string& finding : findings_) all += (all.empty() ? "" : "\n") + finding;
    throw DirectoryFileError(all);
  }

  domain::Timestamp now_;
  domain::IdFactory& ids_;
  DirectoryContents contents_;
  std::map<NodeType, std::map<std::string, std::string>> places_;  ///< key to JSON pointer
  std::set<std::tuple<domain::EdgeKind, std::string, std::string>> edges_;
  std::vector<std::string> findings_;
};

}  // namespace

std::size_t DirectoryContents::count(NodeType type) const {
  return static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), [&](const auto& node) { return node.type == type; }));
}

DirectoryContents parse_directory(std::string_view json, const domain::Clock& clock, domain::IdFactory& ids) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag>(json.data(), json.size());
  if (document.HasParseError()) {
    const auto line = 1 + std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(document.GetErrorOffset()), '\n');
    throw DirectoryFileError("line " + std::to_string(line) + ": " + rapidjson::GetParseError_En(document.GetParseError()));
  }
  return Loader(clock, ids).load(document);
}

DirectoryContents read_directory_file(const std::filesystem::path& file, const domain::Clock& clock, domain::IdFactory& ids) {
  std::ifstream in(file, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in) throw DirectoryFileError("cannot be read");
  return parse_directory(text, clock, ids);
}

}  // namespace venturi::server::cli
