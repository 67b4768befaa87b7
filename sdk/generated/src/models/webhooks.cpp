// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/webhooks.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_WebhookStatus[] = {
    "pending",
    "active",
    "disabled",
};
constexpr std::string_view names_of_WebhookDisabledReason[] = {
    "by_request",
    "gone",
};
constexpr std::string_view names_of_DeliveryStatus[] = {
    "pending",
    "delivered",
    "dead_lettered",
};
constexpr std::string_view names_of_DeliveryFailure[] = {
    "http_status",
    "timeout",
    "connect",
    "tls",
    "dns",
    "url_rejected",
    "endpoint_disabled",
};

}  // namespace

std::string_view to_string(WebhookStatus value) noexcept { return json::name_of(names_of_WebhookStatus, value); }

bool parse(std::string_view text, WebhookStatus& value) noexcept {
    return json::find_name<names_of_WebhookStatus>(text, value);
}

std::string_view to_string(WebhookDisabledReason value) noexcept { return json::name_of(names_of_WebhookDisabledReason, value); }

bool parse(std::string_view text, WebhookDisabledReason& value) noexcept {
    return json::find_name<names_of_WebhookDisabledReason>(text, value);
}

std::string_view to_string(DeliveryStatus value) noexcept { return json::name_of(names_of_DeliveryStatus, value); }

bool parse(std::string_view text, DeliveryStatus& value) noexcept {
    return json::find_name<names_of_DeliveryStatus>(text, value);
}

std::string_view to_string(DeliveryFailure value) noexcept { return json::name_of(names_of_DeliveryFailure, value); }

bool parse(std::string_view text, DeliveryFailure& value) noexcept {
    return json::find_name<names_of_DeliveryFailure>(text, value);
}

}  // namespace venturi::inline v1
