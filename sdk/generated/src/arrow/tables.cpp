// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/tables.hpp"

#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1::columns {

std::unique_ptr<Table> table_for(std::string_view operation) {
    if (operation == "attribution.list") return detail::arrow_table<AttributionRecord>();
    if (operation == "audit_events.list") return detail::arrow_table<AuditEvent>();
    if (operation == "reports.spend") return detail::arrow_table<SpendRow>();
    if (operation == "reports.timeseries") return detail::arrow_table<SpendRow>();
    return nullptr;
}

}  // namespace venturi::inline v1::columns
