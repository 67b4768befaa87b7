#pragma once
// How long to wait before the next attempt, and whether the client as a whole can afford one.

#include <chrono>
#include <cstdint>
#include <optional>

#include "venturi/config.hpp"

namespace venturi::inline v1::pipeline {

// Exponential with full jitter: evenly from [0, min(max_backoff, initial_backoff * 2^retry)], `retry` counted from 0,
// drawn by 64 random bits. What the server asked for is a minimum, clamped to max_retry_after.
std::chrono::nanoseconds backoff(const RetryPolicy& policy, int retry, std::uint64_t random,
                                 std::optional<std::chrono::milliseconds> server_asks);

// A token bucket for all calls of a client (that is, for one host): while a server is down, every call failing and
// repeating itself would multiply the load that it must recover under. Answers that name their own time (429) are not
// charged.
class RetryBudget {
public:
    bool take();       // false: the recent calls were mostly retries; fail instead
    void succeeded();  // an attempt went through

private:
    // A thousand retries in stock; then one for every ten calls that went through.
    static constexpr int capacity = 10'000;
    static constexpr int cost = 10;
    int tokens_ = capacity;
};

}  // namespace venturi::inline v1::pipeline
