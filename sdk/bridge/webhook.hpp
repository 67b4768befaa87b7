#pragma once
// The receiving side of webhooks (Standard Webhooks 1.0) for hosts: is this message the instance's?
//
// Threads: all members from any thread; nothing here has a thread of its own or waits.

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// A genuine message. Its JSON is the body that was given, unchanged: the host's own parser reads it.
struct WebhookMessage {
    std::string id;            // the same over all attempts to deliver it: tell repeats by it
    std::string type;          // of the event
    bool known = false;        // the contract has this type, and the data was found to be as it says
    std::int64_t sent_at = 0;  // when this attempt was made; microseconds since 1970
    std::string challenge;     // not empty: no event, but the question whether the endpoint is ours. Answer 200 with this as the body.
};

class Webhooks {
public:
    virtual ~Webhooks() = default;

    // Verifies, then reads. `headers` are all of the request's, or at least the three; names compare without regard to case.
    // `body` is the request's, byte for byte. A failure has kind `signature` with signature_fault, or `decode`.
    virtual std::variant<WebhookMessage, Failure> receive(const std::vector<NamedText>& headers, std::string_view body) const = 0;
};

struct WebhookSettings {
    std::vector<std::string> secrets;                // `whsec_…`; a message signed with any of them is genuine
    std::optional<std::chrono::seconds> tolerance;   // how old or early a message may be; absent: five minutes
    std::shared_ptr<const Seams> seams;              // a test's clock
};

// The verifier, or a failure of kind `config`: no secret, one that is none, a negative tolerance.
std::variant<std::shared_ptr<const Webhooks>, Failure> open_webhooks(const WebhookSettings& settings);

}  // namespace venturi::bridge
