// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/ingestion_keys.hpp"

#include "json/keys.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest ingestion_keys_list(const IngestionKeysListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::ingestion_keys_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    return request;
}

runtime::EncodedRequest ingestion_keys_create(const IngestionKeyCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::ingestion_keys_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest ingestion_keys_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::ingestion_keys_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest ingestion_keys_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::ingestion_keys_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest ingestion_keys_rotate(std::string_view id, const IngestionKeyRotate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::ingestion_keys_rotate;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
