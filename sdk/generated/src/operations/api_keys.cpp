// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/api_keys.hpp"

#include "json/keys.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest api_keys_list(const ApiKeysListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::api_keys_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    return request;
}

runtime::EncodedRequest api_keys_create(const ApiKeyCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::api_keys_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest api_keys_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::api_keys_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest api_keys_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::api_keys_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest api_keys_rotate(std::string_view id, const ApiKeyRotate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::api_keys_rotate;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
