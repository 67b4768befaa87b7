#pragma once

/// @file
/// Counters and durations of a client, to be exported by whatever the program measures itself with.
///
///     auto metrics = std::make_shared<venturi::Metrics>();
///     config.metrics = metrics;                                   // any number of clients may share one
///     scrape_handler = [metrics] { return venturi::prometheus_text(metrics->snapshot()); };

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/hooks.hpp"

namespace venturi::inline v1 {

/// Durations in seconds, in the buckets that OpenTelemetry advises for HTTP.
struct DurationHistogram {
    /// The upper bounds, inclusive; one more bucket takes what is longer.
    static constexpr std::array<double, 14> bounds{0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25,
                                                   0.5,   0.75, 1,     2.5,  5,     7.5, 10};
    std::array<std::uint64_t, bounds.size() + 1> buckets{};  ///< each on its own, not cumulative
    std::uint64_t count = 0;                                  ///< of all buckets
    double sum = 0;                                           ///< in seconds
};

/// One operation of the contract. All numbers count from the making of the Metrics and never fall.
struct OperationMetrics {
    std::string operation{};  ///< the contract's id, "attribution.list"
    std::string method{};     ///< "GET"
    std::string route{};      ///< "/api/v1/attribution/{id}"
    /// Attempts by how they ended: the status ("200", "503") or the error type ("connect", "timeout").
    std::map<std::string, std::uint64_t> attempts{};
    std::uint64_t retries = 0;  ///< attempts after a call's first
    std::uint64_t calls_ok = 0;        ///< calls that had a value
    std::uint64_t calls_failed = 0;    ///< calls that had an error, cancelled ones included
    std::uint64_t request_bytes = 0;   ///< bodies as they were sent
    std::uint64_t response_bytes = 0;  ///< bodies, decompressed
    std::uint64_t paced = 0;           ///< times that a call waited for its turn
    double paced_seconds = 0;          ///< how long they waited together
    DurationHistogram attempt_duration{};  ///< `http.client.request.duration`
    DurationHistogram call_duration{};     ///< with retries and waits
};

/// All numbers at one moment.
struct MetricsSnapshot {
    std::vector<OperationMetrics> operations{};  ///< those that were called, sorted by id
    std::uint64_t token_refreshes = 0;            ///< tokens that were given
    std::uint64_t token_refresh_failures = 0;     ///< requests for one that failed
    /// What the last answer said of each bucket, by its policy's name.
    std::map<std::string, RateLimitState> rate_limits{};
};

/// Thread-safety: all members from any thread.
class VENTURI_EXPORT Metrics {
public:
    /// With nothing counted.
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    /// A copy; counting goes on.
    MetricsSnapshot snapshot() const;

    /// For the client that counts here; a program that mocks the client may call them too.
    void note(const AttemptEnd& attempt);
    void note(const CallEnd& call);
    void note(const TokenRefresh& refresh);
    void note(const PacingWait& wait);

private:
    struct State;
    std::unique_ptr<State> state_;
};

struct EmitterStats;  // venturi/emitter.hpp

/// The snapshot in Prometheus' text format (0.0.4); all names begin with `venturi_client_`.
VENTURI_EXPORT std::string prometheus_text(const MetricsSnapshot& snapshot);
/// An emitter's numbers, likewise; all names begin with `venturi_emitter_`.
VENTURI_EXPORT std::string prometheus_text(const EmitterStats& stats);

}  // namespace venturi::inline v1
