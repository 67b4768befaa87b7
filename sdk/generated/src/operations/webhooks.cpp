// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/webhooks.hpp"

#include "json/webhooks.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest webhooks_list(const WebhooksListParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_list;
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest webhooks_create(const WebhookCreate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest webhooks_get(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_get;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest webhooks_update(std::string_view id, const WebhookUpdate& body) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_update;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest webhooks_delete(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_delete;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest webhooks_verify(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_verify;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest webhooks_rotate_secret(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_rotate_secret;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

runtime::EncodedRequest webhooks_test(std::string_view id, const WebhookTest& body) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_test;
    json::add_parameter(request.path_args, "id", id);
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest webhooks_list_deliveries(std::string_view id, const WebhooksListDeliveriesParams& params) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_list_deliveries;
    json::add_parameter(request.path_args, "id", id);
    json::add_parameter(request.query, "cursor", params.cursor);
    json::add_parameter(request.query, "limit", params.limit);
    json::add_repeated(request.query, "filter", params.filter);
    json::add_parameter(request.query, "sort", params.sort);
    return request;
}

runtime::EncodedRequest webhooks_redeliver(std::string_view id) {
    runtime::EncodedRequest request;
    request.op = &rows::webhooks_redeliver;
    json::add_parameter(request.path_args, "id", id);
    return request;
}

}  // namespace venturi::inline v1::operations
