#pragma once
// OAuth 2.0 client credentials (RFC 6749, 4.4) with a token that is refreshed ahead of its expiry.
//
// A token's life: fresh, then for its last 120 s `advisory` (one refresh runs, callers go on with the old token), for
// its last 30 s `mandatory` (callers wait for the refresh; should it fail, the old token still serves until it
// expires). A short life shrinks both windows, to a half and a quarter of it. A failed refresh is not repeated for 5 s.

#include <memory>
#include <string>

#include "auth/authenticator.hpp"
#include "venturi/config.hpp"

namespace venturi::inline v1::auth {

class ClientCredentialsFlow final : public Authenticator {
public:
    ClientCredentialsFlow(const ClientCredentials& credentials, std::string token_url);

    Decision authorise(TimePoint now) override;
    std::optional<TransportRequest> refresh(TimePoint now) override;
    void refreshed(const TransportOutcome& outcome, TimePoint now) override;
    bool rejected(std::uint64_t generation) override;

private:
    struct Token {
        Headers headers;
        std::uint64_t generation;
        TimePoint advisory;
        TimePoint mandatory;
        TimePoint expires;
    };
    struct Failure {
        Error error;
        TimePoint retry_at;
        bool lasting;  // the server refused the client itself
    };
    void accept(const TransportResponse& response, TimePoint now);
    void fail(Error error, bool lasting, TimePoint now);
    bool backing_off(TimePoint now) const { return failure_ && now < failure_->retry_at; }

    std::string token_url_;
    std::shared_ptr<const std::string> form_;  // the token request's body; holds the secret
    std::string secret_;
    std::optional<Token> token_;
    std::optional<Failure> failure_;
    std::uint64_t generation_ = 0;
    bool refreshing_ = false;
};

}  // namespace venturi::inline v1::auth
