// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/disputes.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest disputes_list(const DisputesListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::disputes_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

}  // namespace venturi::inline v1::operations
