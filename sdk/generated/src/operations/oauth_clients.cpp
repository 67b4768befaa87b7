// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/oauth_clients.hpp"

#include "json/keys.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest oauth_clients_list(const OauthClientsListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_clients_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    return request;
}

runtime::EncodedRequest oauth_clients_create(const OAuthClientCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_clients_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest oauth_clients_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_clients_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest oauth_clients_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_clients_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest oauth_clients_rotate_secret(std::string_view id, const OAuthClientRotateSecret& body) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_clients_rotate_secret;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
