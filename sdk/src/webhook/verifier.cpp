#include <utility>

#include "runtime/system_clock.hpp"
#include "venturi/clock.hpp"
#include "venturi/webhook.hpp"
#include "webhook/message.hpp"
#include "webhook/signature.hpp"

namespace venturi::inline v1 {

struct WebhookVerifier::State {
    std::vector<webhook::Secret> secrets;
    std::chrono::seconds tolerance;
    std::shared_ptr<Clock> clock;
};

namespace {

Error config_error(std::string message) {
    Error error;
    error.kind = ErrorKind::config;
    error.message = std::move(message);
    return error;
}

Result<void> check_time(std::chrono::sys_seconds sent_at, const Clock& clock, std::chrono::seconds tolerance) {
    const auto age = std::chrono::floor<std::chrono::seconds>(clock.wall()) - sent_at;
    const auto bound = std::to_string(tolerance.count()) + " s";
    if (age > tolerance) return webhook::refusal(SignatureFault::too_old, "it was sent more than " + bound + " ago");
    if (-age > tolerance) return webhook::refusal(SignatureFault::too_new, "it was sent more than " + bound + " ahead of our time");
    return {};
}

}  // namespace

WebhookVerifier::WebhookVerifier(std::shared_ptr<const State> state) noexcept : state_(std::move(state)) {}
WebhookVerifier::~WebhookVerifier() = default;

WebhookVerifier::WebhookVerifier(const std::vector<std::string>& secrets, WebhookOptions options)
    : WebhookVerifier(open(secrets, std::move(options)).value()) {}

Result<WebhookVerifier> WebhookVerifier::open(const std::vector<std::string>& secrets, WebhookOptions options) {
    if (secrets.empty()) return config_error("a webhook verifier needs a secret");
    if (options.tolerance < std::chrono::seconds::zero()) return config_error("a webhook verifier's tolerance cannot be negative");
    auto state = std::make_shared<State>();
    state->tolerance = options.tolerance;
    state->clock = options.clock ? std::move(options.clock) : runtime::system_clock();
    state->secrets.reserve(secrets.size());
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        auto secret = webhook::Secret::parse(secrets[i]);
        if (!secret)
            return config_error("webhook secret " + std::to_string(i + 1) + " is not whsec_ and the base64 of 24 to 64 bytes");
        state->secrets.push_back(*std::move(secret));
    }
    return WebhookVerifier(std::shared_ptr<const State>(std::move(state)));
}

Result<WebhookAttempt> WebhookVerifier::verify(const Headers& headers, std::string_view body) const {
    const auto envelope = webhook::read_envelope(headers);
    if (!envelope) return envelope.error();
    // The signature first: only a genuine message deserves to be called late.
    if (const auto checked = webhook::check_signature(*envelope, body, state_->secrets); !checked) return checked.error();
    if (const auto timely = check_time(envelope->sent_at, *state_->clock, state_->tolerance); !timely) return timely.error();
    return WebhookAttempt{std::string(envelope->id), envelope->sent_at};
}

Result<WebhookMessage> WebhookVerifier::receive(const Headers& headers, std::string_view body) const {
    const auto attempt = verify(headers, body);
    if (!attempt) return attempt.error();
    return webhook::read_message(body, attempt->sent_at);
}

}  // namespace venturi::inline v1
