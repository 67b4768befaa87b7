// The instance's figures in the Prometheus text format, and whether it is stopping. Names and meanings: docs/server.md.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include "domain/digest.hpp"
#include "domain/ratelimit.hpp"
#include "http/hot_answers.hpp"
#include "http/route.hpp"
#include "http/vitals.hpp"
#include "storage/store.hpp"

namespace venturi::server {

/// What is looked up when somebody asks for the figures, on whatever thread.
struct Sources {
  storage::Store& store;
  domain::RateLimiter& limiter;
  std::string version;
  const HotAnswers* hot_answers = nullptr;
};

class Metrics final : public Vitals {
 public:
  /// `operator_token`: what opens /metrics from elsewhere than this machine; none: nothing does.
  Metrics(Sources sources, const std::optional<std::string>& operator_token);

  /// Sessions' word, on the io thread: an answer was sent, or could not be. `route` is null where there is none.
  void answered(const Route* route, int status, std::chrono::steady_clock::duration took);
  void connections(std::size_t open, std::size_t idle);
  enum class Refusal : std::uint8_t { per_address, total, unproxied };
  void refused(Refusal why);

  void stop() { stopping_ = true; }

  [[nodiscard]] bool stopping() const override { return stopping_; }
  [[nodiscard]] bool is_operator(std::string_view token) const override;
  [[nodiscard]] std::string metrics() override;

 private:
  /// Route classes, and one for what has none.
  static constexpr std::size_t classes = domain::rate_class_count + 1;

  void look();

  Sources sources_;
  std::optional<domain::Digest> operator_token_;
  std::atomic<bool> stopping_{false};

  prometheus::Registry registry_;
  prometheus::Family<prometheus::Counter>& requests_;
  std::map<std::pair<std::size_t, int>, prometheus::Counter*> counters_;  ///< io thread only
  std::array<prometheus::Histogram*, classes> latencies_{};
  std::array<prometheus::Counter*, 3> refusals_{};
  prometheus::Gauge* open_;
  prometheus::Gauge* idle_;
  prometheus::Gauge* queued_;
  prometheus::Gauge* writing_;
  prometheus::Gauge* buckets_;
  std::mutex looking_;
  prometheus::Counter* commits_;
  prometheus::Counter* changes_;
  prometheus::Counter* given_again_;
  prometheus::Gauge* kept_;
};

}  // namespace venturi::server
