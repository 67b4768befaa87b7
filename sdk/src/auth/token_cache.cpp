#include "auth/token_cache.hpp"

#include <algorithm>
#include <utility>

#include "time/longest_wait.hpp"

namespace venturi::inline v1::auth {
namespace {

using namespace std::chrono_literals;

constexpr auto advisory_window = 120s;
constexpr auto mandatory_window = 30s;
constexpr std::chrono::nanoseconds failure_pause = 5s;
constexpr std::chrono::nanoseconds others_pause = 50ms;

std::chrono::nanoseconds pause_after(Failure::Remedy remedy) {
    switch (remedy) {
        case Failure::at_once: return 0s;
        case Failure::soon: return others_pause;
        case Failure::later:
        case Failure::outside: return failure_pause;
    }
    return failure_pause;
}

}  // namespace

TokenCache::TokenCache(std::unique_ptr<Grant> grant, std::string token_url, std::chrono::nanoseconds longest_pause)
    : grant_(std::move(grant)), token_url_(std::move(token_url)), longest_pause_(longest_pause) {}

Decision TokenCache::authorise(TimePoint now) {
    prepare(now);
    if (token_ && now < token_->mandatory) return Ready{token_->headers, token_->generation};
    if (refreshing_ || ask_) return Pending{};
    if (token_ && now < token_->expires) return Ready{token_->headers, token_->generation};
    if (!pause_) fail({auth_error("the token has expired")}, now);
    if (pause_->remedy == Failure::soon) return Wait{pause_->retry_at};
    if (pause_->remedy == Failure::outside) return Refused{pause_->error, std::nullopt};
    return Refused{pause_->error, pause_->retry_at};
}

std::optional<TransportRequest> TokenCache::refresh(TimePoint now) {
    prepare(now);
    if (!ask_) return std::nullopt;
    refreshing_ = true;
    TransportRequest request{
        "POST",
        token_url_,
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        std::move(ask_->form)};
    request.once = true;  // a refresh token that comes a second time looks stolen (RFC 9700, 4.14.2)
    ask_.reset();
    return request;
}

void TokenCache::refreshed(const TransportOutcome& outcome, TimePoint now, std::optional<std::chrono::milliseconds> asked) {
    refreshing_ = false;
    if (const auto* failure = std::get_if<TransportFailure>(&outcome)) {
        grant_->unanswered();
        fail({auth_error("the token endpoint could not be reached: " + failure->message)}, now);
        return;
    }
    const auto& response = std::get<TransportResponse>(outcome);
    if (response.status != 200) {
        Failure failure = grant_->refuse(response);
        failure.error.retry_after = asked;
        fail(std::move(failure), now);
        return;
    }
    auto answer = read_token(response.body);
    if (!answer) {
        grant_->unanswered();
        fail({auth_error("the token endpoint's answer holds no access token")}, now);
        return;
    }
    auto accepted = grant_->accept(*std::move(answer), now);
    if (auto* usable = std::get_if<Usable>(&accepted)) use(std::move(*usable));
    else fail(std::get<Failure>(std::move(accepted)), now);
}

bool TokenCache::rejected(std::uint64_t generation) {
    // Several calls may come back with 401 for the same token; only the first of them invalidates it.
    if (token_ && token_->generation == generation) token_.reset();
    return true;
}

void TokenCache::prepare(TimePoint now) {
    if (grant_->changed()) {
        token_.reset();
        pause_.reset();
        if (std::exchange(ask_, std::nullopt)) grant_->unanswered();
        if (auto usable = grant_->provided(now)) use(*std::move(usable));
    }
    const bool due = !token_ || now >= token_->advisory;
    if (!due || refreshing_ || ask_ || backing_off(now)) return;
    auto next = grant_->next(now);
    if (auto* usable = std::get_if<Usable>(&next)) use(std::move(*usable));
    else if (auto* ask = std::get_if<Ask>(&next)) ask_ = std::move(*ask);
    else fail(std::get<Failure>(std::move(next)), now);
}

void TokenCache::use(Usable usable) {
    std::chrono::nanoseconds advisory = advisory_window;
    std::chrono::nanoseconds mandatory = mandatory_window;
    if (usable.life) {
        advisory = std::min<std::chrono::nanoseconds>(advisory, *usable.life / 2);
        mandatory = std::min<std::chrono::nanoseconds>(mandatory, *usable.life / 4);
    }
    token_ = Token{{{"Authorization", "Bearer " + usable.access_token}},
                   ++generation_,
                   usable.expires - advisory,
                   usable.expires - mandatory,
                   usable.expires};
    pause_.reset();
}

void TokenCache::fail(Failure failure, TimePoint now) {
    std::chrono::nanoseconds pause = pause_after(failure.remedy);
    if (failure.remedy == Failure::later)
        pause = std::max(pause, std::min<std::chrono::nanoseconds>(bounded(failure.error.retry_after.value_or(0ms)), longest_pause_));
    pause_ = Pause{std::move(failure.error), now + pause, failure.remedy};
}

}  // namespace venturi::inline v1::auth
