// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/audit.hpp"

#include "json/common.hpp"

namespace venturi::inline v1::json {

const char* scan(const char* at, Scan& in, AuditEvent& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"id\":", out.id);
    at = field(at, in, ",\"sequence\":", out.sequence);
    at = field(at, in, ",\"occurred_at\":", out.occurred_at);
    at = field(at, in, ",\"category\":", out.category);
    at = field(at, in, ",\"action\":", out.action);
    at = field(at, in, ",\"outcome\":", out.outcome);
    at = field(at, in, ",\"actor_kind\":", out.actor_kind);
    at = field(at, in, ",\"actor_id\":", out.actor_id);
    at = field(at, in, ",\"resource_type\":", out.resource_type);
    at = field(at, in, ",\"resource_id\":", out.resource_id);
    at = field(at, in, ",\"source_address\":", out.source_address);
    at = field(at, in, ",\"trace_id\":", out.trace_id);
    at = field(at, in, ",\"summary\":", out.summary);
    at = field(at, in, ",\"before\":", out.before);
    at = field(at, in, ",\"after\":", out.after);
    at = field(at, in, ",\"previous_hash\":", out.previous_hash);
    at = field(at, in, ",\"hash\":", out.hash);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, AuditEventPage& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"data\":", out.data);
    at = field(at, in, ",\"page\":", out.page);
    return expect(at, in.end(), "}");
}

}  // namespace venturi::inline v1::json
