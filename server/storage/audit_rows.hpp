#pragma once
/// Audit events and heads of their chains, out of their tables.

#include <optional>
#include <string_view>

#include "domain/audit_chain.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {

/// What read_audit reads.
inline constexpr std::string_view audit_columns =
    "tenant_id, sequence, id, occurred_at, category, action, outcome, actor_kind, actor_id, resource_type, resource_id, source_address, "
    "trace_id, summary, before, after, previous_hash, hash";
domain::AuditEntry read_audit(Rows& row);

/// Seals every head as it stands: for the migration that makes them, and nothing else.
void seal_audit_heads(Connection& connection, const domain::Digest& key);

std::optional<domain::AuditHead> find_audit_head(Connection& connection, const domain::TenantId& tenant);

}  // namespace venturi::server::storage
