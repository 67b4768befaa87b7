// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/webhooks.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest webhooks_list(const WebhooksListParams& params);
runtime::EncodedRequest webhooks_create(const WebhookCreate& body);
runtime::EncodedRequest webhooks_get(std::string_view id);
runtime::EncodedRequest webhooks_update(std::string_view id, const WebhookUpdate& body);
runtime::EncodedRequest webhooks_delete(std::string_view id);
runtime::EncodedRequest webhooks_verify(std::string_view id);
runtime::EncodedRequest webhooks_rotate_secret(std::string_view id);
runtime::EncodedRequest webhooks_test(std::string_view id, const WebhookTest& body);
runtime::EncodedRequest webhooks_list_deliveries(std::string_view id, const WebhooksListDeliveriesParams& params);
runtime::EncodedRequest webhooks_redeliver(std::string_view id);

}  // namespace venturi::inline v1::operations
