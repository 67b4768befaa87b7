#include "auth/user_tokens.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

#include "http/headers.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::auth {
namespace {

using namespace std::chrono_literals;

constexpr auto worth_using = 120s;  // a token with less left is renewed anyway

// Nothing where the store threw. What it threw could hold a token, and is not looked at.
std::optional<std::optional<TokenSet>> load_from(TokenStore& store) {
    try {
        return store.load();
    } catch (...) {
        return std::nullopt;
    }
}

// A token that does not fit into a header is none.
bool usable(const TokenSet& tokens) {
    return !tokens.access_token.empty() && http::valid_header("authorization", tokens.access_token);
}

Failure login_needed(std::string message) {
    Error error = auth_error(std::move(message));
    error.login_required = true;
    return {std::move(error), Failure::outside};
}

}  // namespace

std::optional<RenewalLease> RenewalLease::take(std::shared_ptr<TokenStore> store) {
    const int process = getpid();
    int holder = store->renewing_.load(std::memory_order_relaxed);
    if (holder == process || !store->renewing_.compare_exchange_strong(holder, process, std::memory_order_acquire)) return std::nullopt;
    return RenewalLease{std::move(store), process};
}

RenewalLease::~RenewalLease() {
    int holder = process_;  // in a forked child not this one, whose own client may hold the store by now
    if (store_) store_->renewing_.compare_exchange_strong(holder, 0, std::memory_order_release, std::memory_order_relaxed);
}

UserTokens::UserTokens(AuthorizationCode credential, std::shared_ptr<Clock> clock)
    : credential_(std::move(credential)), clock_(std::move(clock)) {}

bool UserTokens::changed() {
    const std::uint64_t revision = credential_.store->revision();
    if (revision == seen_revision_) return false;
    seen_revision_ = revision;
    auto loaded = load_from(*credential_.store);
    if (!loaded || *loaded == current_) return false;
    current_ = *std::move(loaded);
    unsaved_.reset();
    return true;
}

std::optional<Usable> UserTokens::provided(TimePoint now) {
    if (!current_ || !usable(*current_)) return std::nullopt;
    const TimePoint expires = steady(current_->expires_at, now);
    if (expires <= now) return std::nullopt;
    return Usable{current_->access_token, expires, std::nullopt};
}

std::variant<Usable, Ask, Failure> UserTokens::next(TimePoint now) {
    if (unsaved_) {
        auto saved = save();
        if (auto* failure = std::get_if<Failure>(&saved)) return std::move(*failure);
        if (auto& token = std::get<Usable>(saved); token.expires > now + worth_using) return std::move(token);
    }
    auto lease = RenewalLease::take(credential_.store);
    if (!lease) return Failure{auth_error("another client is renewing the login"), Failure::soon};
    asked_revision_ = credential_.store->revision();
    auto loaded = load_from(*credential_.store);
    if (!loaded) return Failure{auth_error("the token store could not be read: its read() threw an exception")};
    const std::optional<TokenSet>& kept = *loaded;
    if (!kept) return login_needed("nobody is logged in: call login() first");
    const bool other = !current_ || kept->access_token != current_->access_token;
    if (const TimePoint expires = steady(kept->expires_at, now);
        other && usable(*kept) && expires > now + worth_using) {
        current_ = kept;
        return Usable{kept->access_token, expires, std::nullopt};
    }
    if (kept->refresh_token.empty())
        return login_needed("the access token has no refresh token to be renewed with: log in again");
    asked_ = *kept;
    lease_.emplace(*std::move(lease));
    return Ask{std::make_shared<const std::string>(form_of({{"grant_type", "refresh_token"},
                                                            {"client_id", credential_.client_id},
                                                            {"client_secret", credential_.client_secret},
                                                            {"refresh_token", kept->refresh_token}}))};
}

std::variant<Usable, Failure> UserTokens::accept(TokenAnswer answer, TimePoint now) {
    const auto lease = std::exchange(lease_, std::nullopt);  // given back when the tokens are in the store
    TokenSet tokens{std::move(answer.access_token), std::move(answer.refresh_token),
                    std::chrono::floor<std::chrono::microseconds>(clock_->wall() + answer.life), std::move(answer.scope)};
    // What the answer leaves out stays as it was (RFC 6749, 5.1 and 6).
    if (tokens.refresh_token.empty()) tokens.refresh_token = asked_.refresh_token;
    if (tokens.scope.empty()) tokens.scope = asked_.scope;
    unsaved_ = Renewed{std::move(tokens), now + answer.life, answer.life};
    return save();
}

std::variant<Usable, Failure> UserTokens::save() {
    const Renewed renewed = *unsaved_;
    try {
        if (!credential_.store->save_if(asked_revision_, renewed.tokens)) {
            unsaved_.reset();
            return Failure{auth_error("another login took this one's place"), Failure::at_once};
        }
    } catch (...) {
        return Failure{auth_error("the token store could not be written: its write() threw an exception")};
    }
    unsaved_.reset();
    current_ = renewed.tokens;
    return Usable{renewed.tokens.access_token, renewed.expires, renewed.life};
}

Failure UserTokens::refuse(const TransportResponse& response) {
    const auto lease = std::exchange(lease_, std::nullopt);
    const std::array secrets{credential_.client_secret, asked_.refresh_token};
    Error error = refusal_of(response, secrets);
    if (oauth_error(response.body) != "invalid_grant")
        return {std::move(error), passes_by_itself(response.status) ? Failure::later : Failure::outside};
    // Where another process has renewed meanwhile, its tokens are in the store.
    const auto loaded = load_from(*credential_.store);
    const bool overtaken = loaded && *loaded && (*loaded)->refresh_token != asked_.refresh_token;
    try {
        if (overtaken || !credential_.store->clear_if(asked_revision_)) return {std::move(error), Failure::at_once};
    } catch (...) {
        // The next renewal meets the same refusal and tries again.
    }
    current_.reset();
    error.message = "the login has ended: log in again (" + error.message + ")";
    error.login_required = true;
    return {std::move(error), Failure::outside};
}

TimePoint UserTokens::steady(Timestamp at, TimePoint now) const {
    const auto wall = std::chrono::floor<Timestamp::duration>(clock_->wall());
    // A store may hold any nonsense; further away than this the sum could overflow.
    return now + (std::clamp<Timestamp>(at, wall - 24h, wall + longest_wait) - wall);
}

}  // namespace venturi::inline v1::auth
