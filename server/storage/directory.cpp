// Directory nodes and edges.

#include "domain/directory.hpp"

#include "storage/listing.hpp"
#include "storage/packed.hpp"
#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

using domain::DirectoryEdge;
using domain::DirectoryNode;
using domain::NodeType;
using domain::TenantId;
using domain::Ulid;
using domain::UpsertOutcome;

const std::string node_select =
    "SELECT id, type, key, name, kind, match, parent_key, cost_centre, created_at, updated_at FROM directory_nodes "
    "WHERE ";
const std::string edge_select =
    "SELECT id, kind, from_key, to_key, weight_ppm, confidence_ppm, source, method, signals, valid_from, valid_to, "
    "created_at, "
    "updated_at FROM directory_edges WHERE ";

constexpr std::string_view edge_kinds[] = {"service_project",       "service_identity", "project_organization",
                                           "identity_organization", "budgeted_under",   "billed_to"};
constexpr Column edge_columns[] = {
    {"id", "id", Kept::id, false, domain::prefix::edge},
    {"kind", "kind", Kept::member, false, {}, edge_kinds},
    {"from_key", "from_key"},
    {"to_key", "to_key"},
    {"source", "source"},
    {"valid_from", "valid_from", Kept::integer},
    {"valid_to", "valid_to", Kept::integer, true},
    {"updated_at", "updated_at", Kept::integer},
};

std::string pack_match(const std::vector<domain::MatchKey>& keys) {
  std::vector<std::string> texts;
  for (const domain::MatchKey& key : keys) {
    texts.push_back(key.kind);
    texts.push_back(key.value);
  }
  return pack(texts);
}

std::vector<domain::MatchKey> unpack_match(std::string_view packed) {
  std::vector<std::string> texts = unpack(packed);
  std::vector<domain::MatchKey> keys;
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) keys.push_back({std::move(texts[i]), std::move(texts[i + 1])});
  return keys;
}

DirectoryNode read_node(Rows& row) {
  DirectoryNode node;
  node.id = row.id();
  node.type = row.as<NodeType>();
  node.key = row.text();
  node.name = row.text();
  node.kind = row.text();
  node.match = unpack_match(row.view());
  node.parent_key = row.maybe_text();
  node.cost_centre = row.maybe_text();
  node.created_at = row.time();
  node.updated_at = row.time();
  return node;
}

DirectoryEdge read_edge(Rows& row) {
  DirectoryEdge edge;
  edge.id = row.id();
  edge.kind = row.as<domain::EdgeKind>();
  edge.from_key = row.text();
  edge.to_key = row.text();
  edge.weight_ppm = static_cast<std::int32_t>(row.integer());
  edge.confidence_ppm = static_cast<std::int32_t>(row.integer());
  edge.source = row.text();
  edge.method = row.maybe_text();
  edge.signals = unpack(row.view());
  edge.valid_from = row.time();
  edge.valid_to = row.maybe_time();
  edge.created_at = row.time();
  edge.updated_at = row.time();
  return edge;
}

bool says_the_same(const DirectoryNode& a, const DirectoryNode& b) {
  return a.name == b.name && a.kind == b.kind && a.match == b.match && a.parent_key == b.parent_key &&
         a.cost_centre == b.cost_centre;
}

bool says_the_same(const DirectoryEdge& a, const DirectoryEdge& b) {
  return a.weight_ppm == b.weight_ppm && a.confidence_ppm == b.confidence_ppm && a.source == b.source &&
         a.method == b.method && a.signals == b.signals && a.valid_from == b.valid_from && a.valid_to == b.valid_to;
}

std::optional<DirectoryNode> node_by_key(Connection& connection, const TenantId& tenant, NodeType type,
                                         std::string_view key) {
  static const std::string sql = node_select + "tenant_id = ? AND type = ? AND key = ?";
  return first(connection.query(sql, tenant, type, key), read_node);
}

void require_ends(Connection& connection, const TenantId& tenant, const DirectoryEdge& edge) {
  const auto to = domain::to_type(edge.kind);
  if (!node_by_key(connection, tenant, domain::from_type(edge.kind), edge.from_key) ||
      (to && !node_by_key(connection, tenant, *to, edge.to_key))) {
    throw Conflict("an end of the edge is not in the directory");
  }
}

}  // namespace

std::optional<DirectoryNode> Reader::find_node(const TenantId& tenant, NodeType type, const Ulid& id) {
  static const std::string sql = node_select + "tenant_id = ? AND id = ? AND type = ?";
  return first(connection().query(sql, tenant, id, type), read_node);
}

std::vector<DirectoryNode> Reader::list_nodes(const TenantId& tenant, NodeType type, const domain::ListQuery& query) {
  static const std::string sql = node_select + "tenant_id = ? AND type = ? AND created_seq <= ?";
  const Column columns[] = {
      {"id", "id", Kept::id, false, domain::id_prefix(type)},
      {"key", "key"},
      {"name", "name"},
      {"kind", "kind"},
      {"updated_at", "updated_at", Kept::integer},
  };
  const Compiled compiled = compile(sql, {tenant, static_cast<std::int64_t>(type), query.watermark}, columns, query);
  return all(start(connection(), compiled), read_node);
}

std::optional<DirectoryEdge> Reader::find_edge(const TenantId& tenant, const Ulid& id) {
  static const std::string sql = edge_select + "tenant_id = ? AND id = ?";
  return first(connection().query(sql, tenant, id), read_edge);
}

std::vector<DirectoryEdge> Reader::list_edges(const TenantId& tenant, const domain::ListQuery& query) {
  static const std::string sql = edge_select + "tenant_id = ? AND created_seq <= ?";
  return all(start(connection(), compile(sql, {tenant, query.watermark}, edge_columns, query)), read_edge);
}

std::int64_t Reader::directory_version(const TenantId& tenant) {
  auto rows = connection().query("SELECT directory_changed_seq FROM tenant_clock WHERE tenant_id = ?", tenant);
  return rows.next() ? rows.integer() : 0;
}

domain::Directory Reader::directory(const TenantId& tenant) {
  static const std::string nodes = node_select + "tenant_id = ? ORDER BY id";
  static const std::string edges = edge_select + "tenant_id = ? ORDER BY id";
  domain::Directory directory;
  // The version first: what changes in between is read again when the version has moved.
  directory.version = directory_version(tenant);
  directory.nodes = all(connection().query(nodes, tenant), read_node);
  directory.edges = all(connection().query(edges, tenant), read_edge);
  return directory;
}

std::vector<domain::Upserted> Writer::upsert_nodes(const TenantId& tenant, std::span<const DirectoryNode> nodes) {
  std::vector<domain::Upserted> out;
  for (const DirectoryNode& node : nodes) {
    if (const auto known = node_by_key(connection(), tenant, node.type, node.key)) {
      if (says_the_same(*known, node)) {
        out.push_back({known->id, UpsertOutcome::unchanged});
        continue;
      }
      connection().run(
          "UPDATE directory_nodes SET name = ?, kind = ?, match = ?, parent_key = ?, cost_centre = ?, updated_at = ? "
          "WHERE tenant_id = ? AND id = ?",
          node.name, node.kind, Blob{pack_match(node.match)}, node.parent_key, node.cost_centre, node.updated_at,
          tenant, known->id);
      out.push_back({known->id, UpsertOutcome::updated});
    } else {
      connection().run(
          "INSERT INTO directory_nodes (tenant_id, id, type, key, name, kind, match, parent_key, cost_centre, "
          "created_at, "
          "updated_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          tenant, node.id, node.type, node.key, node.name, node.kind, Blob{pack_match(node.match)}, node.parent_key,
          node.cost_centre, node.created_at, node.updated_at, tick(tenant));
      out.push_back({node.id, UpsertOutcome::created});
    }
    touch_directory(tenant);
  }
  return out;
}

bool Writer::delete_node(const TenantId& tenant, NodeType type, const Ulid& id, domain::Time at) {
  const auto node = find_node(tenant, type, id);
  if (!node) return false;
  connection().run("DELETE FROM directory_nodes WHERE tenant_id = ? AND id = ?", tenant, id);
  for (std::size_t i = 0; i < std::size(edge_kinds); ++i) {
    const auto kind = static_cast<domain::EdgeKind>(i);
    if (domain::from_type(kind) == type) {
      connection().run(
          "UPDATE directory_edges SET valid_to = ?1, updated_at = ?1 WHERE tenant_id = ?2 AND kind = ?3 AND from_key = "
          "?4 AND "
          "(valid_to IS NULL OR valid_to > ?1)",
          at, tenant, kind, node->key);
    }
    if (domain::to_type(kind) == type) {
      connection().run(
          "UPDATE directory_edges SET valid_to = ?1, updated_at = ?1 WHERE tenant_id = ?2 AND kind = ?3 AND to_key = "
          "?4 AND "
          "(valid_to IS NULL OR valid_to > ?1)",
          at, tenant, kind, node->key);
    }
  }
  connection().run(
      "UPDATE directory_nodes SET parent_key = ?, updated_at = ? WHERE tenant_id = ? AND type = ? AND parent_key = ?",
      node->parent_key, at, tenant, type, node->key);
  touch_directory(tenant);
  return true;
}

std::vector<domain::Upserted> Writer::upsert_edges(const TenantId& tenant, std::span<const DirectoryEdge> edges) {
  static const std::string by_ends = edge_select + "tenant_id = ? AND kind = ? AND from_key = ? AND to_key = ?";
  std::vector<domain::Upserted> out;
  for (const DirectoryEdge& edge : edges) {
    require_ends(connection(), tenant, edge);
    const auto known = first(connection().query(by_ends, tenant, edge.kind, edge.from_key, edge.to_key), read_edge);
    if (known && says_the_same(*known, edge)) {
      out.push_back({known->id, UpsertOutcome::unchanged});
      continue;
    }
    if (known) {
      connection().run(
          "UPDATE directory_edges SET weight_ppm = ?, confidence_ppm = ?, source = ?, method = ?, signals = ?, "
          "valid_from = ?, "
          "valid_to = ?, updated_at = ? WHERE tenant_id = ? AND id = ?",
          edge.weight_ppm, edge.confidence_ppm, edge.source, edge.method, Blob{pack(edge.signals)}, edge.valid_from,
          edge.valid_to, edge.updated_at, tenant, known->id);
      out.push_back({known->id, UpsertOutcome::updated});
    } else {
      connection().run(
          "INSERT INTO directory_edges (tenant_id, id, kind, from_key, to_key, weight_ppm, confidence_ppm, source, "
          "method, "
          "signals, valid_from, valid_to, created_at, updated_at, created_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?)",
          tenant, edge.id, edge.kind, edge.from_key, edge.to_key, edge.weight_ppm, edge.confidence_ppm, edge.source,
          edge.method, Blob{pack(edge.signals)}, edge.valid_from, edge.valid_to, edge.created_at, edge.updated_at,
          tick(tenant));
      out.push_back({edge.id, UpsertOutcome::created});
    }
    touch_directory(tenant);
  }
  return out;
}

bool Writer::delete_edge(const TenantId& tenant, const Ulid& id) {
  const bool done = connection().run("DELETE FROM directory_edges WHERE tenant_id = ? AND id = ?", tenant, id) == 1;
  if (done) touch_directory(tenant);
  return done;
}

}  // namespace venturi::server::storage
