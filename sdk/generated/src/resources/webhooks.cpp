// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/webhooks.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/webhooks.hpp"
#include "operations/webhooks.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

WebhooksResource::WebhooksResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Webhook> WebhooksResource::list(WebhooksListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        WebhooksListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::webhooks_list(at);
    };
    return page::start_list<Webhook, WebhookPage>(core_, std::move(encode), std::move(options));
}

Call<WebhookWithSecret> WebhooksResource::create(const WebhookCreate& body, CallOptions options) const {
    return call::start<WebhookWithSecret>(core_, operations::webhooks_create(body), std::move(options));
}

Call<Webhook> WebhooksResource::get(std::string_view id, CallOptions options) const {
    return call::start<Webhook>(core_, operations::webhooks_get(id), std::move(options));
}

Call<Webhook> WebhooksResource::update(std::string_view id, const WebhookUpdate& body, CallOptions options) const {
    return call::start<Webhook>(core_, operations::webhooks_update(id, body), std::move(options));
}

Call<void> WebhooksResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::webhooks_delete(id), std::move(options));
}

Call<Webhook> WebhooksResource::verify(std::string_view id, CallOptions options) const {
    return call::start<Webhook>(core_, operations::webhooks_verify(id), std::move(options));
}

Call<WebhookWithSecret> WebhooksResource::rotate_secret(std::string_view id, CallOptions options) const {
    return call::start<WebhookWithSecret>(core_, operations::webhooks_rotate_secret(id), std::move(options));
}

Call<Delivery> WebhooksResource::test(std::string_view id, const WebhookTest& body, CallOptions options) const {
    return call::start<Delivery>(core_, operations::webhooks_test(id, body), std::move(options));
}

Items<Delivery> WebhooksResource::list_deliveries(std::string_view id, WebhooksListDeliveriesParams params, CallOptions options) const {
    auto encode = [id = std::string(id), params = std::move(params)](std::optional<std::string> cursor) {
        WebhooksListDeliveriesParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::webhooks_list_deliveries(id, at);
    };
    return page::start_list<Delivery, DeliveryPage>(core_, std::move(encode), std::move(options));
}

Call<Delivery> WebhooksResource::redeliver(std::string_view id, CallOptions options) const {
    return call::start<Delivery>(core_, operations::webhooks_redeliver(id), std::move(options));
}

}  // namespace venturi::inline v1
