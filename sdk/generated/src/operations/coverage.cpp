// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/coverage.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest coverage_get(const CoverageGetParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::coverage_get;
    json::add_parameter(request.query, "from", params.from);
    json::add_parameter(request.query, "to", params.to);
    return request;
}

}  // namespace venturi::inline v1::operations
