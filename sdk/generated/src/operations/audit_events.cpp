// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/audit_events.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest audit_events_list(const AuditEventsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::audit_events_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

}  // namespace venturi::inline v1::operations
