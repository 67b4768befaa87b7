// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/directory_projects.hpp"

#include "json/directory.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_projects_list(const DirectoryProjectsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_projects_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest directory_projects_upsert(const ProjectUpsert& body) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_projects_upsert;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest directory_projects_delete(const DirectoryProjectsDeleteParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_projects_delete;
    json::add_repeated(request.query, "id", params.id);
    return request;
}

}  // namespace venturi::inline v1::operations
