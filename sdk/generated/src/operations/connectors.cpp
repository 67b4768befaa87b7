// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/connectors.hpp"

#include "json/connectors.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest connectors_list(const ConnectorsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::connectors_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest connectors_create(const ConnectorCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::connectors_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest connectors_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::connectors_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest connectors_update(std::string_view id, const ConnectorUpdate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::connectors_update;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest connectors_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::connectors_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

}  // namespace venturi::inline v1::operations
