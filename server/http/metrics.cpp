#include "http/metrics.hpp"

#include <prometheus/text_serializer.h>

namespace venturi::server {

using prometheus::Histogram;

namespace {

const Histogram::BucketBoundaries seconds = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

std::size_t class_of(const Route* route) {
  return route != nullptr && route->rate_class ? static_cast<std::size_t>(*route->rate_class) : domain::rate_class_count;
}

std::string class_name(std::size_t index) {
  return index < domain::rate_class_count ? std::string(domain::text(static_cast<domain::RateClass>(index))) : "none";
}

auto& counters(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Gauge* gauge(prometheus::Registry& registry, const char* name, const char* help, const prometheus::Labels& labels = {}) {
  return &prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add(labels);
}

void catch_up(prometheus::Counter& counter, std::uint64_t total) { counter.Increment(static_cast<double>(total) - counter.Value()); }

}  // namespace

Metrics::Metrics(Sources sources, const std::optional<std::string>& operator_token)
    : sources_(std::move(sources)),
      requests_(counters(registry_, "venturi_requests_total", "Requests answered, by route class and status.")),
      open_(gauge(registry_, "venturi_connections", "Connections now, by what they do.", {{"state", "open"}})),
      idle_(gauge(registry_, "venturi_connections", "Connections now, by what they do.", {{"state", "idle"}})),
      queued_(gauge(registry_, "venturi_writer_queue", "Changes that wait for the writer.")),
      writing_(gauge(registry_, "venturi_writer_group", "Changes in the writer's transaction under way.")),
      buckets_(gauge(registry_, "venturi_rate_buckets", "Rate-limit buckets held in memory.")),
      commits_(&counters(registry_, "venturi_commits_total", "Transactions of the writer.").Add({})),
      changes_(&counters(registry_, "venturi_committed_changes_total", "Changes in them: divided by the transactions, the group's size.").Add({})),
      given_again_(&counters(registry_, "venturi_answers_given_again_total", "Answers that were in memory and still held.").Add({})),
      kept_(gauge(registry_, "venturi_answer_cache_bytes", "Memory that answers are kept in.")) {
  if (operator_token) operator_token_ = domain::sha256(*operator_token);
  auto& latencies = prometheus::BuildHistogram()
                        .Name("venturi_request_seconds")
                        .Help("From a request's first byte to its answer's last, by route class.")
                        .Register(registry_);
  for (std::size_t i = 0; i < classes; ++i) latencies_[i] = &latencies.Add({{"class", class_name(i)}}, seconds);
  auto& refusals = counters(registry_, "venturi_connections_refused_total", "Connections that were closed unread, by the reason.");
  const char* const reasons[] = {"per_address", "total", "unproxied"};
  for (std::size_t i = 0; i < refusals_.size(); ++i) refusals_[i] = &refusals.Add({{"reason", reasons[i]}});
  gauge(registry_, "venturi_build_info", "Always 1.", {{"version", sources_.version}})->Set(1);
}

void Metrics::answered(const Route* route, int status, std::chrono::steady_clock::duration took) {
  const auto index = class_of(route);
  auto*& counter = counters_[{index, status}];
  if (counter == nullptr) counter = &requests_.Add({{"class", class_name(index)}, {"status", std::to_string(status)}});
  counter->Increment();
  latencies_[index]->Observe(std::chrono::duration<double>(took).count());
}

void Metrics::connections(std::size_t open, std::size_t idle) {
  open_->Set(static_cast<double>(open));
  idle_->Set(static_cast<double>(idle));
}

void Metrics::refused(Refusal why) { refusals_[static_cast<std::size_t>(why)]->Increment(); }

bool Metrics::is_operator(std::string_view token) const {
  if (!operator_token_) return false;
  // Of the digests, so that not even the token's length shows in the time.
  return domain::constant_time_equal(domain::as_text(domain::sha256(token)), domain::as_text(*operator_token_));
}

void Metrics::look() {
  const std::scoped_lock lock(looking_);
  queued_->Set(static_cast<double>(sources_.store.queued()));
  writing_->Set(static_cast<double>(sources_.store.writing()));
  buckets_->Set(static_cast<double>(sources_.limiter.size()));
  if (sources_.hot_answers != nullptr) {
    catch_up(*given_again_, sources_.hot_answers->given());
    kept_->Set(static_cast<double>(sources_.hot_answers->bytes()));
  }
  const auto done = sources_.store.committed();
  catch_up(*commits_, done.groups);
  catch_up(*changes_, done.changes);
}

std::string Metrics::metrics() {
  look();
  return prometheus::TextSerializer().Serialize(registry_.Collect());
}

}  // namespace venturi::server
