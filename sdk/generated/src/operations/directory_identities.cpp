// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/directory_identities.hpp"

#include "json/directory.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_identities_list(const DirectoryIdentitiesListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_identities_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest directory_identities_upsert(const IdentityUpsert& body) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_identities_upsert;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest directory_identities_delete(const DirectoryIdentitiesDeleteParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::directory_identities_delete;
    json::add_repeated(request.query, "id", params.id);
    return request;
}

}  // namespace venturi::inline v1::operations
