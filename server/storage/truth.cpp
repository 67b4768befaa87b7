#include "storage/truth.hpp"

#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {
namespace {

/// Reaches a reader's connection from outside of the class; never made.
struct Door : Reader {
  static Connection& of(Reader& reader) { return (reader.*(&Door::connection))(); }
};

}  // namespace

std::int64_t append_synthetic(Writer& writer, const domain::TenantId& tenant, domain::Time received_at,
                              std::span<const domain::SyntheticEvent> events, std::span<const std::string> teams) {
  std::vector<domain::NewEvent> plain;
  plain.reserve(events.size());
  for (const auto& event : events) plain.push_back({event.event_id, domain::EventKind::invocation, event.body});
  const auto receipts = writer.append_events(tenant, received_at, plain);
  std::int64_t added = 0;
  for (std::size_t i = 0; i < receipts.size(); ++i) {
    if (receipts[i].duplicate) continue;
    Door::of(writer).run("INSERT INTO sandbox_truth (tenant_id, invocation_id, owner) VALUES (?, ?, ?)", tenant, receipts[i].invocation_id,
                         teams[events[i].owner]);
    ++added;
  }
  return added;
}

void each_truth(Reader& reader, const domain::TenantId& tenant, const std::function<void(const domain::Ulid&, std::string_view)>& visit) {
  auto rows = Door::of(reader).query("SELECT invocation_id, owner FROM sandbox_truth WHERE tenant_id = ? ORDER BY invocation_id", tenant);
  while (rows.next()) {
    const domain::Ulid id = rows.id();
    visit(id, rows.view());
  }
}

}  // namespace venturi::server::storage
