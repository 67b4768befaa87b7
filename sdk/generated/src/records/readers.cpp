// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"

namespace venturi::inline v1::records {

Made reader_for(std::string_view operation) {
    if (operation == "attribution.list") return {"AttributionRecord", attribution_record_reader()};
    if (operation == "audit_events.list") return {"AuditEvent", audit_event_reader()};
    if (operation == "reports.spend") return {"SpendRow", spend_row_reader()};
    if (operation == "reports.timeseries") return {"SpendRow", spend_row_reader()};
    return {};
}

}  // namespace venturi::inline v1::records
