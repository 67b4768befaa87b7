#include "worker/worker.hpp"

#include <sys/resource.h>

#include <algorithm>

#include "domain/materialize.hpp"
#include "worker/explain.hpp"
#include "worker/read_invocation.hpp"
#include "worker/sweep.hpp"

namespace venturi::server::worker {
namespace {

/// Directories kept in memory; the rest are read again when their turn comes.
constexpr std::size_t max_directories = 256;

/// The contract's setting: whether stage B may resolve anything.
constexpr std::string_view stage_b_setting = "stage_b_enabled";

/// Requests come first where processors are scarce. On Linux this is the calling thread's own; refused, it changes nothing.
void give_way() {
  constexpr int niceness = 10;
  static_cast<void>(::setpriority(PRIO_PROCESS, 0, niceness));
}

}  // namespace

Worker::Worker(storage::Store& store, const domain::Clock& clock, WorkerOptions options)
    : store_(store),
      clock_(clock),
      options_(std::move(options)),
      reader_(store.reader()),
      next_sweep_(std::chrono::steady_clock::now() + options_.sweep_every) {
  store_.on_append([this] {
    {
      const std::scoped_lock lock(mutex_);
      appended_ = true;
    }
    woken_.notify_one();
  });
}

Worker::~Worker() {
  store_.on_append(nullptr);
  if (thread_.joinable()) {
    thread_.request_stop();
    thread_.join();
  }
}

void Worker::start() {
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

std::int64_t Worker::catch_up() {
  const std::scoped_lock lock(work_);
  const std::int64_t before = done_;
  for (const domain::TenantId& tenant : reader_->tenants_with_backlog()) {
    // What comes in meanwhile is not waited for, or a steady sender would keep this from ever ending.
    const std::int64_t until = reader_->clock(tenant).seq;
    for (;;) {
      const auto next = reader_->read_log(tenant, reader_->checkpoint(tenant), 1);
      if (next.empty() || next.front().seq > until) break;
      if (auto batch = next_batch(tenant)) write({std::move(*batch)});
    }
  }
  return done_ - before;
}

void Worker::sweep_now() {
  const std::scoped_lock lock(work_);
  sweep(store_, *reader_, clock_.now());
}

void Worker::run(const std::stop_token& stop) {
  give_way();
  while (!stop.stop_requested()) {
    wait(stop);
    try {
      // One batch of each at a time: others may have a turn, and what is due is swept though events never cease.
      for (bool more = true; more && !stop.stop_requested();) {
        const std::scoped_lock lock(work_);
        more = round(stop);
        sweep_if_due();
      }
    } catch (const std::exception& failure) {
      // The database is busy, full or gone. The checkpoint has not moved, so the next look begins where this one did.
      warn(failure.what());
    }
  }
}

void Worker::wait(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  woken_.wait_for(lock, stop, options_.look_every, [this] { return appended_; });
  // Events come in bursts: what arrives in the next moments is done together.
  if (appended_) woken_.wait_for(lock, stop, options_.gather, [] { return false; });
  appended_ = false;
}

bool Worker::round(const std::stop_token& stop) {
  const std::int64_t before = done_;
  std::vector<Batch> together;
  std::int32_t events = 0;
  for (const domain::TenantId& tenant : reader_->tenants_with_backlog()) {
    if (stop.stop_requested()) return false;
    auto batch = next_batch(tenant);
    if (!batch) continue;
    if (events + batch->events > options_.batch) {
      write(together);
      together.clear();
      events = 0;
    }
    events += batch->events;
    together.push_back(std::move(*batch));
  }
  write(together);
  return done_ > before;
}

std::optional<Worker::Batch> Worker::next_batch(const domain::TenantId& tenant) {
  const std::int64_t from = reader_->checkpoint(tenant);
  const auto events = reader_->read_log(tenant, from, options_.batch);
  if (events.empty()) return std::nullopt;
  const domain::DirectoryIndex& directory = directory_of(tenant);
  const domain::StageB stage_b = stage_b_of(tenant);
  Batch batch{tenant, from, events.back().seq, static_cast<std::int32_t>(events.size()),
              clock_.now() - events.front().received_at > options_.overdue, {}};
  batch.records.reserve(events.size());
  for (const domain::LoggedEvent& event : events) {
    if (event.kind != domain::EventKind::invocation) continue;
    const auto invocation = read_invocation(event);
    if (!invocation) {
      warn("an event in the log is not readable and has no record; its place is " + std::to_string(event.seq));
      continue;
    }
    domain::Attribution attribution = domain::attribute(*invocation, directory);
    const domain::Degradation degradation = domain::degradation_of(stage_b, attribution);
    domain::explain_degradation(attribution, degradation);
    batch.records.push_back({domain::make_record(*invocation, attribution, degradation.state), explanation_json(attribution, options_.ids)});
  }
  return batch;
}

void Worker::write(const std::vector<Batch>& batches) {
  if (batches.empty()) return;
  const bool overdue = std::ranges::any_of(batches, &Batch::overdue);
  done_ += store_.write(
      [&](storage::Writer& writer) {
        std::int64_t done = 0;
        for (const Batch& batch : batches) {
          // False: another process did them.
          if (writer.materialize(batch.tenant, batch.from, batch.upto, clock_.now(), batch.records)) done += batch.events;
        }
        return done;
      },
      overdue ? storage::Urgency::now : storage::Urgency::background);
  done_.notify_all();
}

const domain::DirectoryIndex& Worker::directory_of(const domain::TenantId& tenant) {
  const auto known = directories_.find(tenant);
  if (known != directories_.end() && known->second.version() == reader_->directory_version(tenant))
    return known->second;
  if (known == directories_.end() && directories_.size() >= max_directories) directories_.clear();
  return directories_.insert_or_assign(tenant, domain::DirectoryIndex(reader_->directory(tenant))).first->second;
}

domain::StageB Worker::stage_b_of(const domain::TenantId& tenant) {
  if (reader_->setting(tenant, stage_b_setting) == "false") return domain::StageB::disabled;
  return options_.engine ? options_.engine(tenant) : domain::StageB::up;
}

void Worker::sweep_if_due() {
  if (std::chrono::steady_clock::now() < next_sweep_) return;
  sweep(store_, *reader_, clock_.now());
  next_sweep_ = std::chrono::steady_clock::now() + options_.sweep_every;
}

void Worker::warn(std::string_view text) const {
  if (options_.warn) options_.warn(text);
}

}  // namespace venturi::server::worker
