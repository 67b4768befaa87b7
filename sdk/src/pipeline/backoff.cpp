#include "pipeline/backoff.hpp"

#include <algorithm>
#include <cmath>

namespace venturi::inline v1::pipeline {

std::chrono::nanoseconds backoff(const RetryPolicy& policy, int retry, std::uint64_t random,
                                 std::optional<std::chrono::milliseconds> server_asks) {
    using std::chrono::nanoseconds;
    const double cap = static_cast<double>(nanoseconds{policy.max_backoff}.count());
    const double grown =
        std::ldexp(static_cast<double>(nanoseconds{policy.initial_backoff}.count()), std::min(retry, 60));
    const double share = std::ldexp(static_cast<double>(random >> 11U), -53);  // [0, 1)
    const nanoseconds drawn{static_cast<std::int64_t>(std::min(cap, grown) * share)};
    const nanoseconds asked = std::min(server_asks.value_or(std::chrono::milliseconds{0}), policy.max_retry_after);
    return std::max(drawn, asked);
}

bool RetryBudget::take() {
    if (tokens_ < cost) return false;
    tokens_ -= cost;
    return true;
}

void RetryBudget::succeeded() {
    tokens_ = std::min(capacity, tokens_ + 1);
}

}  // namespace venturi::inline v1::pipeline
