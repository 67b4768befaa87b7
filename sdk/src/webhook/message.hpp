#pragma once
// What a genuine message says.

#include <string_view>

#include "venturi/webhook.hpp"

namespace venturi::inline v1::webhook {

// Reads an event, its data after its type, or the challenge that proves an endpoint.
Result<WebhookMessage> read_message(std::string_view body, Timestamp sent_at);

}  // namespace venturi::inline v1::webhook
