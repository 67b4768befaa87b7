#pragma once

/// @file
/// Signs webhook messages as the instance does, for tests of your own endpoint.
///
///     const venturi::testing::WebhookSigner signer;
///     const venturi::WebhookVerifier webhooks({signer.secret()});
///     const auto headers = signer.sign("evt_1", clock->wall(), body);
///     handle(headers, body);
///
/// Thread-safety: immutable once made.

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/header.hpp"

namespace venturi::inline v1::testing {

/// Signs as the instance does. Thread-safety: all members from any thread.
class VENTURI_EXPORT WebhookSigner {
public:
    /// Signs with a secret that everybody knows.
    WebhookSigner();
    /// Signs with each of the secrets, as the instance does while one is being rotated.
    /// @throws std::invalid_argument for a text that is not `whsec_` and base64.
    explicit WebhookSigner(std::vector<std::string> secrets);

    /// The first secret.
    const std::string& secret() const { return secrets_.front(); }

    /// The three headers of an attempt to deliver `body`, made at `sent_at` (to the second).
    Headers sign(std::string_view id, std::chrono::system_clock::time_point sent_at, std::string_view body) const;

private:
    std::vector<std::string> secrets_;
    std::vector<std::string> keys_;
};

}  // namespace venturi::inline v1::testing
