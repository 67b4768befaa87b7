#pragma once
// The arithmetic of Standard Webhooks 1.0: three headers, HMAC-SHA256 over `id.timestamp.body`. No clock, no JSON.

#include <chrono>
#include <span>
#include <string>
#include <string_view>

#include "venturi/header.hpp"
#include "venturi/result.hpp"
#include "webhook/secret.hpp"

namespace venturi::inline v1::webhook {

// The headers of a message. Views are into the headers they were read from.
struct Envelope {
    std::string_view id;
    std::string_view timestamp;  // as sent: it is part of what is signed
    std::chrono::sys_seconds sent_at;
    std::string_view signatures;
};

// The refusal as the error that callers see. `reason` is for people and holds nothing of the message.
Error refusal(SignatureFault fault, std::string reason);

// missing_header or malformed where the three headers cannot be used.
Result<Envelope> read_envelope(const Headers& headers);

// no_match where no `v1` signature is right for any secret; malformed where the list holds none that can be read.
// Entries of other versions count for nothing. Takes the same time whichever secret and signature match, or none.
Result<void> check_signature(const Envelope& envelope, std::string_view body, std::span<const Secret> secrets);

}  // namespace venturi::inline v1::webhook
