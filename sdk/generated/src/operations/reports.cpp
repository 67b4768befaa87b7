// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/reports.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest reports_spend(const ReportsSpendParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::reports_spend;
    json::add_parameter(request.query, "from", params.from);
    json::add_parameter(request.query, "to", params.to);
    json::add_repeated(request.query, "group_by", params.group_by);
    json::add_repeated(request.query, "measures", params.measures);
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest reports_timeseries(const ReportsTimeseriesParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::reports_timeseries;
    json::add_parameter(request.query, "from", params.from);
    json::add_parameter(request.query, "to", params.to);
    json::add_parameter(request.query, "granularity", params.granularity);
    json::add_repeated(request.query, "group_by", params.group_by);
    json::add_repeated(request.query, "measures", params.measures);
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

}  // namespace venturi::inline v1::operations
