// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/reports.hpp"

#include <utility>

#include "json/reports.hpp"
#include "operations/reports.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

ReportsResource::ReportsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<SpendRow> ReportsResource::spend(ReportsSpendParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        ReportsSpendParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::reports_spend(at);
    };
    return page::start_list<SpendRow, SpendRowPage>(core_, std::move(encode), std::move(options));
}

Items<SpendRow> ReportsResource::timeseries(ReportsTimeseriesParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        ReportsTimeseriesParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::reports_timeseries(at);
    };
    return page::start_list<SpendRow, SpendRowPage>(core_, std::move(encode), std::move(options));
}

}  // namespace venturi::inline v1
