#pragma once
/// Audit events and heads of their chains, out of their tables.

#include <optional>
#include <string>

#include "domain/audit_chain.hpp"
#include "storage/listing.hpp"
#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {

/// Ends in WHERE; its rows are read_audit's.
extern const std::string audit_select;
domain::AuditEntry read_audit(Rows& row);

/// What audit_events.list runs.
Compiled compile_audit_list(const domain::TenantId& tenant, const domain::ListQuery& query);

/// Seals every head as it stands: for the migration that makes them, and nothing else.
void seal_audit_heads(Connection& connection, const domain::Digest& key);

std::optional<domain::AuditHead> find_audit_head(Connection& connection, const domain::TenantId& tenant);

}  // namespace venturi::server::storage
