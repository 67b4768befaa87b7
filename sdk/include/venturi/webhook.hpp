#pragma once

/// @file
/// Receiving webhooks (Standard Webhooks 1.0): is this message the instance's, and what does it say?
///
///     const venturi::WebhookVerifier webhooks({secret});                     // `whsec_…`; two while one is being rotated
///
///     const auto message = webhooks.receive(request.headers, request.body);  // the body's bytes as they came
///     if (!message) return respond(400);
///     if (const auto* proof = std::get_if<venturi::WebhookChallenge>(&*message)) return respond(200, proof->challenge);
///     const auto& received = std::get<venturi::ReceivedEvent>(*message);
///     if (already_seen(received.event.id)) return respond(200);              // deliveries come at least once
///     if (const auto* crossed = std::get_if<venturi::BudgetThresholdCrossed>(&received.data)) …

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/header.hpp"
#include "venturi/models/events.hpp"
#include "venturi/result.hpp"
#include "venturi/timestamp.hpp"
#include "venturi/webhook_data.hpp"

namespace venturi::inline v1 {

/// How a verifier judges a message's age.
struct WebhookOptions {
    /// How far the attempt's time may be from now, in both directions. The bound itself is still accepted.
    std::chrono::seconds tolerance{300};
    /// A seam for tests; null means the system's time.
    std::shared_ptr<Clock> clock{};
};

/// What the headers of a genuine message say.
struct WebhookAttempt {
    /// The message's id, the same over all attempts to deliver it: tell repeats by it.
    std::string id{};
    /// When this attempt was made.
    Timestamp sent_at{};

    bool operator==(const WebhookAttempt&) const = default;
};

/// The instance asks whether the endpoint is yours. Answer 200 with `challenge` as the body; until then nothing else is sent.
struct WebhookChallenge {
    std::string challenge{};  ///< echo it byte for byte

    bool operator==(const WebhookChallenge&) const = default;
};

/// An event with its data typed. `event.data` has the same data as raw JSON, fields that this SDK does not know included;
/// an event of a type that is newer than this SDK has its data only there, and `data` holds that JsonText.
struct ReceivedEvent {
    WebhookEvent event{};  ///< the envelope
    WebhookData data{};    ///< by the event's type
    /// When this attempt to deliver it was made.
    Timestamp sent_at{};
};

/// What a genuine message can be.
using WebhookMessage = std::variant<ReceivedEvent, WebhookChallenge>;

/// Holds an endpoint's signing secrets and checks messages against them. Copies share the secrets, which are wiped with the
/// last of them.
///
/// Nothing that a sender can do throws: every refusal is an Error of kind `signature` (with `signature_fault`) or, where a
/// genuine message is not what the contract promises, `decode`. `value()` throws it as WebhookSignatureError or DecodeError.
///
/// Thread-safety: all members may be called from any number of threads.
class VENTURI_EXPORT WebhookVerifier {
public:
    /// @param secrets `whsec_` and the base64 of 24 to 64 bytes each; a message signed with any of them is genuine.
    /// @throws ConfigError where there is no secret, one is no such text, or the tolerance is negative.
    explicit WebhookVerifier(const std::vector<std::string>& secrets, WebhookOptions options = {});
    ~WebhookVerifier();
    WebhookVerifier(const WebhookVerifier&) noexcept = default;
    WebhookVerifier& operator=(const WebhookVerifier&) noexcept = default;

    /// As the constructor, with the error as a value.
    static Result<WebhookVerifier> open(const std::vector<std::string>& secrets, WebhookOptions options = {});

    /// Whether the message is genuine and timely.
    /// @param headers all of the request's headers, or at least the three; names compare without regard to case.
    /// @param body the request's body, byte for byte. JSON that was parsed and written again does not match.
    Result<WebhookAttempt> verify(const Headers& headers, std::string_view body) const;

    /// Verifies, then reads.
    Result<WebhookMessage> receive(const Headers& headers, std::string_view body) const;

private:
    struct State;
    explicit WebhookVerifier(std::shared_ptr<const State> state) noexcept;

    std::shared_ptr<const State> state_;
};

}  // namespace venturi::inline v1
