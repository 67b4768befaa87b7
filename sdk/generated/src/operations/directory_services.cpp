// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/directory_services.hpp"

#include "json/directory.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_services_list(const DirectoryServicesListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_services_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest directory_services_upsert(const ServiceUpsert& body) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_services_upsert;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest directory_services_delete(const DirectoryServicesDeleteParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_services_delete;
    json::add_repeated(request.query, "id", params.id);
    return request;
}

}  // namespace venturi::inline v1::operations
