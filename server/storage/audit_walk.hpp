#pragma once
/// How the audit trail is walked: the index behind each field of its list.

#include "storage/walk.hpp"

namespace venturi::server::storage {

// The fields whose values select least come first.
inline constexpr WalkColumn audit_walk_columns[] = {
    {{"sequence", "sequence", Kept::integer}, "sqlite_autoindex_audit_events_1", true},  // the primary key
    {{"trace_id", "trace_id", Kept::text, true}, "audit_events_by_trace"},
    {{"occurred_at", "occurred_at", Kept::integer}, "audit_events_by_time"},
    {{"resource_id", "resource_id", Kept::text, true}, "audit_events_by_resource"},
    {{"actor_id", "actor_id", Kept::text, true}, "audit_events_by_actor"},
    {{"action", "action"}, "audit_events_by_action"},
    {{"resource_type", "resource_type", Kept::text, true}, "audit_events_by_resource_type"},
    {{"actor_kind", "actor_kind"}, "audit_events_by_actor_kind"},
    {{"category", "category"}, "audit_events_by_category"},
    {{"outcome", "outcome"}, "audit_events_by_outcome"},
};

inline constexpr WalkTable audit_walk{"audit_events", "created_seq <= ?", audit_walk_columns, {&audit_walk_columns[0].column, 1}};

}  // namespace venturi::server::storage
