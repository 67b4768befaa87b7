#include "handlers/audit.hpp"

#include "domain/clock.hpp"
#include "domain/ids.hpp"

namespace venturi::server {
namespace {

/// The contract's ActorKind.
std::string_view actor_kind(PrincipalKind kind) {
  switch (kind) {
    case PrincipalKind::user: return "user";
    case PrincipalKind::client:
    case PrincipalKind::partner:
    case PrincipalKind::ingestion_client: return "oauth_client";
    case PrincipalKind::api_key: return "api_key";
    case PrincipalKind::ingestion_key: return "ingestion_key";
    case PrincipalKind::none: break;
  }
  return "system";
}

std::optional<std::string> text_or_none(std::string text) { return text.empty() ? std::nullopt : std::optional(std::move(text)); }

}  // namespace

domain::AuditEntry audit_entry(const Context& context, const Act& act) {
  domain::AuditEntry entry;
  entry.id = context.services.ids.next();
  entry.tenant = context.tenant;
  entry.occurred_at = act.at.value_or(context.services.clock.now());
  entry.category = act.category;
  entry.action = act.action;
  entry.outcome = act.outcome;
  entry.actor_kind = actor_kind(context.principal.kind);
  entry.actor_id = text_or_none(context.principal.id);
  entry.resource_type = text_or_none(std::string(act.resource_type));
  entry.resource_id = text_or_none(std::string(act.resource_id));
  entry.source_address = text_or_none(context.origin.address);
  entry.trace_id = text_or_none(context.trace_id);
  entry.summary = act.summary;
  entry.before = text_or_none(act.before);
  entry.after = text_or_none(act.after);
  return entry;
}

void append_audit(const Context& context, storage::Writer& writer, const Act& act) { writer.append_audit(audit_entry(context, act)); }

}  // namespace venturi::server
