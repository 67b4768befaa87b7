// The receiving side of webhooks.

#include <memory>
#include <stdexcept>

#include "calls.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/venturi.hpp"
#include "venturi/webhook.hpp"

namespace conformance {
namespace {

// A clock that shows `now`, RFC 3339.
std::shared_ptr<venturi::Clock> clock_at(const std::string& now) {
    auto clock = std::make_shared<venturi::testing::FakeClock>();
    venturi::Timestamp at;
    if (!venturi::parse_timestamp(now, at)) throw std::invalid_argument("not a time: " + now);
    clock->advance(at - clock->wall());
    return clock;
}

}  // namespace

Object receive_webhook(const Value& order) {
    venturi::WebhookOptions options;
    options.clock = clock_at(text(order, "now"));
    if (const auto tolerance = maybe_integer(order, "tolerance")) options.tolerance = std::chrono::seconds{*tolerance};
    venturi::Headers headers;
    for (const auto& header : order["headers"].GetObject()) headers.push_back({text(header.name), text(header.value)});
    const venturi::WebhookVerifier verifier(texts(order, "secrets"), options);
    const venturi::WebhookMessage message = verifier.receive(headers, text(order, "body")).value();
    Object result;
    if (const auto* challenge = std::get_if<venturi::WebhookChallenge>(&message)) {
        result.add("challenge", challenge->challenge);
    } else {
        const auto& received = std::get<venturi::ReceivedEvent>(message);
        const auto* crossed = std::get_if<venturi::BudgetThresholdCrossed>(&received.data);
        result.add("id", received.event.id)
            .add("type", received.event.type)
            .add("sent_at", received.sent_at)
            .add("typed", !std::holds_alternative<venturi::JsonText>(received.data))
            .add("threshold", crossed ? std::optional(crossed->threshold) : std::nullopt);
    }
    return Object().add("result", result);
}

}  // namespace conformance
