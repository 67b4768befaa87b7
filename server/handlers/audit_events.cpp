// Reading the audit trail.

#include "generated/filters.hpp"
#include "generated/handlers.hpp"
#include "handlers/paging.hpp"

namespace venturi::server {
namespace {

constexpr ListShape list_shape{"audit_events.list/2", audit_events_list_fields, "-sequence"};

AuditEvent to_model(const domain::AuditEntry& entry, domain::IdFormat ids) {
  AuditEvent out;
  out.id = ids.text(domain::prefix::audit, entry.id);
  out.sequence = entry.sequence;
  out.occurred_at = entry.occurred_at;
  out.category = Open<AuditCategory>(entry.category);
  out.action = entry.action;
  parse(entry.outcome, out.outcome);
  out.actor_kind = Open<ActorKind>(entry.actor_kind);
  out.actor_id = entry.actor_id;
  out.resource_type = entry.resource_type;
  out.resource_id = entry.resource_id;
  out.source_address = entry.source_address;
  out.trace_id = entry.trace_id;
  out.summary = entry.summary;
  out.before = entry.before;
  out.after = entry.after;
  out.previous_hash = entry.previous_hash;
  out.hash = entry.hash;
  return out;
}

}  // namespace

Reply<AuditEventPage> audit_events_list(const Context& context, storage::Reader& reader, const AuditEventsListRequest& request) {
  const Listing listing(context, reader, list_shape, {request.cursor, request.limit, request.filter, request.sort});
  auto slice = reader.list_audit(context.tenant, listing.query());
  const domain::IdFormat ids{context.services.config.sandbox};
  AuditEventPage out;
  out.page = listing.page(std::move(slice.next));
  out.data.reserve(slice.rows.size());
  for (const auto& entry : slice.rows) out.data.push_back(to_model(entry, ids));
  return {200, std::move(out), {}};
}

}  // namespace venturi::server
