#pragma once
// A token that is renewed ahead of its expiry, whatever grant it comes from.
//
// A token's life: fresh, then for its last 120 s `advisory` (one refresh runs, callers go on with the old token), for
// its last 30 s `mandatory` (callers wait for the refresh; should it fail, the old token still serves until it
// expires). A short life shrinks both windows, to a half and a quarter of it. A failed refresh is not repeated for 5 s,
// or for as long as the endpoint asks. A refresh that another client of the same store has under way is waited for.

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "auth/authenticator.hpp"
#include "auth/grant.hpp"

namespace venturi::inline v1::auth {

class TokenCache final : public Authenticator {
public:
    // However long the endpoint asks for, it is asked again after `longest_pause`.
    TokenCache(std::unique_ptr<Grant> grant, std::string token_url, std::chrono::nanoseconds longest_pause = std::chrono::minutes{1});

    Decision authorise(TimePoint now) override;
    std::optional<TransportRequest> refresh(TimePoint now) override;
    void refreshed(const TransportOutcome& outcome, TimePoint now, std::optional<std::chrono::milliseconds> asked = {}) override;
    bool rejected(std::uint64_t generation) override;

private:
    struct Token {
        Headers headers;
        std::uint64_t generation;
        TimePoint advisory;
        TimePoint mandatory;
        TimePoint expires;
    };
    struct Pause {
        Error error;
        TimePoint retry_at;
        Failure::Remedy remedy;
    };
    // Takes what the grant has without the network, and finds out what to send where it has nothing.
    void prepare(TimePoint now);
    void use(Usable usable);
    void fail(Failure failure, TimePoint now);
    bool backing_off(TimePoint now) const { return pause_ && now < pause_->retry_at; }

    std::unique_ptr<Grant> grant_;
    std::string token_url_;
    const std::chrono::nanoseconds longest_pause_;
    std::optional<Token> token_;
    std::optional<Pause> pause_;
    std::optional<Ask> ask_;  // to be sent by the next refresh()
    std::uint64_t generation_ = 0;
    bool refreshing_ = false;
};

}  // namespace venturi::inline v1::auth
