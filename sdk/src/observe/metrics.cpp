#include "venturi/metrics.hpp"

#include <algorithm>
#include <mutex>

namespace venturi::inline v1 {
namespace {

// A server's policy names are few; one that invents them without end must not fill memory.
constexpr std::size_t most_policies = 64;

void add(DurationHistogram& histogram, std::chrono::nanoseconds duration) {
    const double seconds = std::chrono::duration<double>(duration).count();
    const auto bucket = std::lower_bound(DurationHistogram::bounds.begin(), DurationHistogram::bounds.end(), seconds);
    ++histogram.buckets.at(static_cast<std::size_t>(bucket - DurationHistogram::bounds.begin()));
    ++histogram.count;
    histogram.sum += seconds;
}

}  // namespace

struct Metrics::State {
    mutable std::mutex mutex;
    std::map<std::string, OperationMetrics, std::less<>> operations;
    MetricsSnapshot rest;

    OperationMetrics& of(std::string_view operation) {
        const auto found = operations.find(operation);
        if (found != operations.end()) return found->second;
        OperationMetrics& made = operations[std::string{operation}];
        made.operation = operation;
        return made;
    }
};

Metrics::Metrics() : state_(std::make_unique<State>()) {}
Metrics::~Metrics() = default;

MetricsSnapshot Metrics::snapshot() const {
    const std::lock_guard lock{state_->mutex};
    MetricsSnapshot snapshot = state_->rest;
    for (const auto& [id, operation] : state_->operations) snapshot.operations.push_back(operation);
    return snapshot;
}

void Metrics::note(const AttemptEnd& attempt) {
    const std::lock_guard lock{state_->mutex};
    OperationMetrics& operation = state_->of(attempt.operation);
    if (operation.route.empty()) {
        operation.method = attempt.method;
        operation.route = attempt.route;
    }
    ++operation.attempts[attempt.error_type.empty() ? std::to_string(attempt.status) : std::string{attempt.error_type}];
    if (attempt.attempt > 1) ++operation.retries;
    operation.request_bytes += attempt.request_bytes;
    operation.response_bytes += attempt.response_bytes;
    add(operation.attempt_duration, attempt.duration);
    if (!attempt.rate_limit.remaining) return;
    auto& limits = state_->rest.rate_limits;
    if (limits.size() < most_policies || limits.contains(attempt.rate_limit.policy))
        limits[attempt.rate_limit.policy] = attempt.rate_limit;
}

void Metrics::note(const CallEnd& call) {
    const std::lock_guard lock{state_->mutex};
    OperationMetrics& operation = state_->of(call.operation);
    if (operation.route.empty()) {
        operation.method = call.method;
        operation.route = call.route;
    }
    ++(call.ok ? operation.calls_ok : operation.calls_failed);
    add(operation.call_duration, call.duration);
}

void Metrics::note(const TokenRefresh& refresh) {
    const std::lock_guard lock{state_->mutex};
    ++(refresh.ok ? state_->rest.token_refreshes : state_->rest.token_refresh_failures);
}

void Metrics::note(const PacingWait& wait) {
    const std::lock_guard lock{state_->mutex};
    OperationMetrics& operation = state_->of(wait.operation);
    ++operation.paced;
    operation.paced_seconds += std::chrono::duration<double>(wait.waited).count();
}

}  // namespace venturi::inline v1
