#include "bridge/webhook.hpp"

#include "bridge/outcome.hpp"
#include "bridge/seams.hpp"
#include "venturi/webhook.hpp"
#include "webhook/message.hpp"

namespace venturi::bridge {
namespace {

std::int64_t microseconds(Timestamp at) {
    return std::chrono::duration_cast<std::chrono::microseconds>(at.time_since_epoch()).count();
}

WebhookMessage plain(WebhookAttempt attempt, venturi::WebhookMessage message) {
    WebhookMessage plain;
    plain.sent_at = microseconds(attempt.sent_at);
    if (auto* challenge = std::get_if<WebhookChallenge>(&message)) {
        plain.id = std::move(attempt.id);
        plain.challenge = std::move(challenge->challenge);
        return plain;
    }
    auto& received = std::get<ReceivedEvent>(message);
    plain.id = std::move(received.event.id);
    plain.type = received.event.type.text();
    plain.known = !std::holds_alternative<JsonText>(received.data);
    return plain;
}

class Verifier final : public Webhooks {
public:
    explicit Verifier(WebhookVerifier verifier) : verifier_(std::move(verifier)) {}

    std::variant<WebhookMessage, Failure> receive(const std::vector<NamedText>& headers, std::string_view body) const override {
        auto attempt = verifier_.verify(headers_of(headers), body);
        if (!attempt.ok()) return failure_of(attempt.error());
        auto message = webhook::read_message(body, attempt->sent_at);
        if (!message.ok()) return failure_of(message.error());
        return plain(*std::move(attempt), *std::move(message));
    }

private:
    const WebhookVerifier verifier_;
};

}  // namespace

std::variant<std::shared_ptr<const Webhooks>, Failure> open_webhooks(const WebhookSettings& settings) {
    WebhookOptions options;
    if (settings.tolerance) options.tolerance = *settings.tolerance;
    if (settings.seams) options.clock = settings.seams->clock;
    auto verifier = WebhookVerifier::open(settings.secrets, std::move(options));
    if (!verifier.ok()) return failure_of(verifier.error());
    return std::shared_ptr<const Webhooks>(std::make_shared<Verifier>(*std::move(verifier)));
}

}  // namespace venturi::bridge
