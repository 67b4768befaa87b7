#pragma once
// Keeps a client within its rate limits: one line of waiting calls for each route class, in the order of their coming.
//
// What is known of a bucket comes from the RateLimit headers of answers. The estimate is a lower bound: it holds what the last
// answer left, less everything that was on its way meanwhile, and grows by the slowest rate that the headers allow. While it
// covers a call, the call goes at once; a client with plenty never waits. Nothing is known at first, so the first call of a
// class goes alone; where its answer has no RateLimit headers, or none comes, all calls go. After a 429 nothing of that class
// goes before its Retry-After.
//
// The estimate cannot see other clients of the same principal: with several, a 429 may still come, and is waited out.
//
// Thread-safety: none; the core's thread only. All costs are in the bucket's own unit: requests, or events for ingestion.

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "runtime/core.hpp"
#include "runtime/operation.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::pipeline {

// What one answer said about its bucket.
struct BucketNews {
    RateLimitState state;
    std::optional<std::chrono::seconds> window;              // in which a full bucket's contents can be had once more
    bool refused = false;                                    // 429
    std::optional<std::chrono::milliseconds> retry_after;    // of a 429
};
BucketNews bucket_news(const TransportResponse& response, std::chrono::system_clock::time_point wall);

class Pacer {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Lane = runtime::RouteClass;
    static constexpr std::size_t lanes = 6;

    struct Waiting {
        runtime::CallId id = 0;
        double cost = 1;
        TimePoint deadline;
        TimePoint since;
    };
    // Held by a call from its admission to its answer.
    struct Ticket {
        double cost = 1;
        double answered_before = 0;
    };
    struct Admitted {
        Waiting call;
        Ticket ticket;
    };

    // A Retry-After closes a lane for at most `longest_closure`.
    explicit Pacer(std::chrono::nanoseconds longest_closure) : longest_closure_(longest_closure) {}

    // Puts a call at the end of its line; it is next() that lets it go. Returns how long it would have to wait, with nothing
    // kept, when that is known to be longer than the call has.
    std::optional<std::chrono::nanoseconds> enter(Lane lane, Waiting call, TimePoint now);
    // The call whose turn it is, taken out of the line.
    std::optional<Admitted> next(Lane lane, TimePoint now);
    // When to ask next() again; nothing while only an answer can change anything.
    std::optional<TimePoint> next_turn(Lane lane, TimePoint now) const;
    // Takes out of the line who can no longer be served in time.
    std::vector<std::pair<runtime::CallId, std::chrono::nanoseconds>> hopeless(Lane lane, TimePoint now);
    // A call gives up waiting.
    void leave(Lane lane, runtime::CallId id);

    // The attempt behind the ticket ended: with an answer, without one, or before it was sent.
    void answered(Lane lane, const Ticket& ticket, const BucketNews& news, TimePoint now);
    void unanswered(Lane lane, const Ticket& ticket);
    void unsent(Lane lane, const Ticket& ticket);

private:
    enum class Knowledge : std::uint8_t { none, unlimited, metered };
    struct Bucket {
        Knowledge knows = Knowledge::none;
        double tokens = 0;  // at `as_of`
        double limit = 0;   // 0: not told
        double rate = 0;    // a second; 0: not told
        TimePoint as_of;
        TimePoint closed_until = TimePoint::min();
        double on_the_way = 0;     // cost of what has no answer yet
        double answered = 0;       // cost of everything that has one
        std::size_t in_flight = 0;
        std::deque<Waiting> line;
        double queued = 0;  // what those in line need together

        double tokens_at(TimePoint now) const;
        double need(double cost) const;
        bool admits(double cost, TimePoint now) const;
        std::optional<TimePoint> enough_for(double cost, TimePoint now) const;
        void hear(const BucketNews& news, double overlap, TimePoint now);
        void limit_to(double told);
    };
    Bucket& of(Lane lane) { return buckets_[static_cast<std::size_t>(lane)]; }
    const Bucket& of(Lane lane) const { return buckets_[static_cast<std::size_t>(lane)]; }

    std::chrono::nanoseconds longest_closure_;
    std::array<Bucket, lanes> buckets_;
};

}  // namespace venturi::inline v1::pipeline
