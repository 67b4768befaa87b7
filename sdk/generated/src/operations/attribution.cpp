// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/attribution.hpp"

#include "json/disputes.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest attribution_list(const AttributionListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::attribution_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest attribution_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::attribution_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest attribution_dispute(std::string_view id, const DisputeCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::attribution_dispute;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest attribution_override(std::string_view id, const OverrideCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::attribution_override;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
