#pragma once
// A user's tokens: taken from the store that the program supplied, renewed by the refresh token (RFC 6749, 6), and saved
// before they are used. A refresh token works once, so at every step the store is asked whether somebody else (another
// login, another client or process) was faster; what is newer wins.

#include <memory>
#include <optional>
#include <string>

#include "auth/grant.hpp"
#include "venturi/clock.hpp"
#include "venturi/config.hpp"
#include "venturi/token_store.hpp"

namespace venturi::inline v1::auth {

// The right to use the store's refresh token, which works once: of a process's clients that share a store one holds it at a time.
// A forked child has a store of its own, and does not wait for its parent's clients, which do not exist there.
class RenewalLease {
public:
    // Nothing where another holds it.
    static std::optional<RenewalLease> take(std::shared_ptr<TokenStore> store);
    RenewalLease(RenewalLease&&) noexcept = default;
    RenewalLease& operator=(RenewalLease&&) = delete;
    ~RenewalLease();

private:
    RenewalLease(std::shared_ptr<TokenStore> store, int process) : store_(std::move(store)), process_(process) {}
    std::shared_ptr<TokenStore> store_;
    int process_;
};

class UserTokens final : public Grant {
public:
    // `clock` tells when stored tokens end.
    UserTokens(AuthorizationCode credential, std::shared_ptr<Clock> clock);

    bool changed() override;
    std::optional<Usable> provided(TimePoint now) override;
    std::variant<Usable, Ask, Failure> next(TimePoint now) override;
    void unanswered() override { lease_.reset(); }
    std::variant<Usable, Failure> accept(TokenAnswer answer, TimePoint now) override;
    Failure refuse(const TransportResponse& response) override;

private:
    TimePoint steady(Timestamp at, TimePoint now) const;
    // Puts what was renewed into the store; it may be used from then on.
    std::variant<Usable, Failure> save();

    struct Renewed {
        TokenSet tokens;
        TimePoint expires;
        std::chrono::seconds life;
    };

    AuthorizationCode credential_;
    std::shared_ptr<Clock> clock_;
    std::optional<TokenSet> current_;  // what the cache was given last
    std::uint64_t seen_revision_ = 0;
    std::optional<RenewalLease> lease_;  // from the question to its answer
    TokenSet asked_;                     // whose refresh token was sent
    std::uint64_t asked_revision_ = 0;
    std::optional<Renewed> unsaved_;
};

}  // namespace venturi::inline v1::auth
