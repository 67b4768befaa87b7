// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/audit_events.hpp"

#include <utility>

#include "json/audit.hpp"
#include "operations/audit_events.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

AuditEventsResource::AuditEventsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<AuditEvent> AuditEventsResource::list(AuditEventsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        AuditEventsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::audit_events_list(at);
    };
    return page::start_list<AuditEvent, AuditEventPage>(core_, std::move(encode), std::move(options));
}

}  // namespace venturi::inline v1
