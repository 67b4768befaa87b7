#include "pipeline/pacer.hpp"

#include <algorithm>
#include <cmath>

#include "http/rate_limit.hpp"
#include "http/retry_after.hpp"

namespace venturi::inline v1::pipeline {
namespace {

constexpr double rounding = 1e-9;
// The server's clock and ours do not run alike: what is a token to us must be one to it.
constexpr double caution = 0.999;

std::chrono::nanoseconds seconds_of(double seconds) {
    constexpr double year = 366.0 * 24 * 3600;
    return std::chrono::nanoseconds{static_cast<std::int64_t>(std::ceil(std::clamp(seconds, 0.0, year) * 1e9))};
}

// The slowest refill that the headers allow. Quota and window give it exactly; the reset is rounded up and the remainder down.
double slowest_rate(const BucketNews& news, double known) {
    const double limit = static_cast<double>(news.state.limit.value_or(0));
    if (news.window && news.window->count() > 0 && limit > 0)
        return caution * limit / static_cast<double>(news.window->count());
    const double missing = limit - static_cast<double>(news.state.remaining.value_or(0));
    if (!news.state.reset || news.state.reset->count() <= 0 || missing <= 0) return known;
    return caution * std::max(missing - 1, 0.5) / static_cast<double>(news.state.reset->count());
}

}  // namespace

BucketNews bucket_news(const TransportResponse& response, std::chrono::system_clock::time_point wall) {
    BucketNews news{http::rate_limit(response.headers), http::rate_limit_window(response.headers), response.status == 429, {}};
    if (news.refused) news.retry_after = http::retry_after(response.headers, wall);
    return news;
}

// -- one bucket

double Pacer::Bucket::tokens_at(TimePoint now) const {
    const double grown = tokens + rate * std::chrono::duration<double>(now - as_of).count();
    return limit > 0 ? std::min(limit, grown) : grown;
}

// A batch above the burst is let through by a full bucket: it could never be sent otherwise.
double Pacer::Bucket::need(double cost) const {
    return limit > 0 ? std::min(cost, limit) : cost;
}

bool Pacer::Bucket::admits(double cost, TimePoint now) const {
    if (now < closed_until) return false;
    if (knows == Knowledge::unlimited) return true;
    if (knows == Knowledge::none) return in_flight == 0;
    return tokens_at(now) + rounding >= need(cost) || (rate <= 0 && in_flight == 0);
}

// When `cost` can go, counted with everything before it; nothing where only an answer can tell.
std::optional<Pacer::TimePoint> Pacer::Bucket::enough_for(double cost, TimePoint now) const {
    const TimePoint opens = std::max(now, closed_until);
    if (knows == Knowledge::unlimited) return opens;
    if (knows == Knowledge::none || rate <= 0) return in_flight == 0 || closed_until > now ? std::optional{opens} : std::nullopt;
    const double lacking = cost - tokens_at(now);
    return std::max(opens, lacking <= 0 ? now : now + seconds_of(lacking / rate));
}

void Pacer::Bucket::hear(const BucketNews& news, double overlap, TimePoint now) {
    if (!news.state.remaining) {
        if (knows == Knowledge::none) knows = Knowledge::unlimited;
        return;
    }
    const double left = static_cast<double>(*news.state.remaining);
    const double estimate = knows == Knowledge::metered ? tokens_at(now) : left - overlap;
    if (news.state.limit) limit_to(static_cast<double>(*news.state.limit));
    rate = slowest_rate(news, rate);
    tokens = std::clamp(estimate, left - overlap, left);
    as_of = now;
    knows = Knowledge::metered;
}

void Pacer::Bucket::limit_to(double told) {
    if (told == limit) return;
    limit = told;
    queued = 0;
    for (const Waiting& call : line) queued += need(call.cost);
}

// -- the lines

std::optional<std::chrono::nanoseconds> Pacer::enter(Lane lane, Waiting call, TimePoint now) {
    Bucket& bucket = of(lane);
    const double need = bucket.need(call.cost);
    if (const auto turn = bucket.enough_for(bucket.queued + need, now); turn && *turn > now && *turn >= call.deadline) return *turn - now;
    call.since = now;
    bucket.line.push_back(call);
    bucket.queued += need;
    return std::nullopt;
}

std::optional<Pacer::Admitted> Pacer::next(Lane lane, TimePoint now) {
    Bucket& bucket = of(lane);
    if (bucket.line.empty() || !bucket.admits(bucket.line.front().cost, now)) return std::nullopt;
    const Waiting call = bucket.line.front();
    bucket.line.pop_front();
    const Ticket ticket{bucket.need(call.cost), bucket.answered};
    bucket.queued = bucket.line.empty() ? 0 : bucket.queued - ticket.cost;
    bucket.tokens = bucket.tokens_at(now) - ticket.cost;
    bucket.as_of = now;
    bucket.on_the_way += ticket.cost;
    ++bucket.in_flight;
    return Admitted{call, ticket};
}

std::optional<Pacer::TimePoint> Pacer::next_turn(Lane lane, TimePoint now) const {
    const Bucket& bucket = of(lane);
    if (bucket.line.empty()) return std::nullopt;
    return bucket.enough_for(bucket.need(bucket.line.front().cost), now);
}

std::vector<std::pair<runtime::CallId, std::chrono::nanoseconds>> Pacer::hopeless(Lane lane, TimePoint now) {
    Bucket& bucket = of(lane);
    std::vector<std::pair<runtime::CallId, std::chrono::nanoseconds>> out;
    double ahead = 0;
    std::erase_if(bucket.line, [&](const Waiting& call) {
        const double need = bucket.need(call.cost);
        const auto turn = bucket.enough_for(ahead + need, now);
        const bool late = turn && *turn >= call.deadline;
        if (late) out.emplace_back(call.id, *turn - now);
        else ahead += need;
        return late;
    });
    bucket.queued = ahead;
    return out;
}

void Pacer::leave(Lane lane, runtime::CallId id) {
    Bucket& bucket = of(lane);
    const auto found = std::find_if(bucket.line.begin(), bucket.line.end(), [id](const Waiting& call) { return call.id == id; });
    if (found == bucket.line.end()) return;
    bucket.queued -= bucket.need(found->cost);
    bucket.line.erase(found);
}

void Pacer::answered(Lane lane, const Ticket& ticket, const BucketNews& news, TimePoint now) {
    Bucket& bucket = of(lane);
    --bucket.in_flight;
    bucket.on_the_way -= ticket.cost;
    // Whatever was on its way at the same time may not be counted in what this answer says.
    const double overlap = bucket.on_the_way + (bucket.answered - ticket.answered_before);
    bucket.answered += ticket.cost;
    bucket.hear(news, overlap, now);
    if (!news.refused) return;
    if (news.retry_after)
        bucket.closed_until =
            std::max(bucket.closed_until, now + std::min<std::chrono::nanoseconds>(*news.retry_after, longest_closure_));
    // Refused without a word of what is left: one call tries when the lane opens.
    if (!news.state.remaining) bucket.knows = Knowledge::none;
}

void Pacer::unanswered(Lane lane, const Ticket& ticket) {
    Bucket& bucket = of(lane);
    --bucket.in_flight;
    bucket.on_the_way -= ticket.cost;
    bucket.answered += ticket.cost;  // it may have been counted
    if (bucket.knows == Knowledge::none) bucket.knows = Knowledge::unlimited;
}

void Pacer::unsent(Lane lane, const Ticket& ticket) {
    Bucket& bucket = of(lane);
    --bucket.in_flight;
    bucket.on_the_way -= ticket.cost;
    bucket.tokens += ticket.cost;
}

}  // namespace venturi::inline v1::pipeline
