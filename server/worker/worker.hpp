#pragma once
/// The thread that turns logged events into attribution records.
///
/// It is woken when events are committed, and looks by itself from time to time for what another process has appended.
/// It reads the log behind each tenant's checkpoint through a connection of its own, and writes records and checkpoint
/// in one transaction through the store's writer thread. So it may be killed at any point: on start it goes on where
/// the checkpoint is, and doing an event twice is impossible. Tenants take turns, a batch each, and small ones share a transaction.
/// Requests go first until events have waited for long; from then on both take turns, so that attribution keeps up with steady traffic.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

#include "domain/directory_index.hpp"
#include "domain/engine.hpp"
#include "storage/store.hpp"

namespace venturi::server::worker {

struct WorkerOptions {
  std::int32_t batch = 500;                     ///< events in one transaction: a request waits for one at most
  std::chrono::milliseconds gather{20};         ///< waits this long for more before it begins: larger batches cost less
  std::chrono::milliseconds look_every{1'000};  ///< at least this often
  std::chrono::milliseconds overdue{1'000};     ///< events that wait longer than this no longer give way to requests
  std::chrono::minutes sweep_every{10};         ///< forgets what sweep.hpp says
  domain::IdFormat ids;                         ///< spells the ids in explanations
  std::function<domain::StageB(const domain::TenantId&)> engine;  ///< how stage B behaves, in a sandbox; it is up without
  std::function<void(std::string_view)> warn;   ///< failures, in words without any value of an event; may be empty
};

class Worker {
 public:
  /// Becomes the store's append listener. The store must outlive the worker.
  Worker(storage::Store& store, const domain::Clock& clock, WorkerOptions options = {});
  /// Stops after the batch at hand.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// Starts the thread.
  void start();
  /// Everything that is in the log now, on the caller's thread: instead of start(), or beside the thread, with which it takes turns.
  /// Returns how many events were done.
  std::int64_t catch_up();
  /// Forgets by the clock what is due now, on the caller's thread, without waiting for the next turn.
  void sweep_now();

  /// Events done since construction; waits of tests and the metrics look at it.
  const std::atomic<std::int64_t>& done() const { return done_; }

 private:
  /// Events of one tenant, attributed: what stood behind `from` in its log, as far as `upto`.
  struct Batch {
    domain::TenantId tenant;
    std::int64_t from = 0;
    std::int64_t upto = 0;
    std::int32_t events = 0;
    bool overdue = false;
    std::vector<storage::NewRecord> records;
  };

  void run(const std::stop_token& stop);
  void wait(const std::stop_token& stop);
  /// One batch of each tenant that has any; false when there was nothing to do.
  bool round(const std::stop_token& stop);
  std::optional<Batch> next_batch(const domain::TenantId& tenant);
  /// All of them in one transaction.
  void write(const std::vector<Batch>& batches);
  const domain::DirectoryIndex& directory_of(const domain::TenantId& tenant);
  domain::StageB stage_b_of(const domain::TenantId& tenant);
  void sweep_if_due();
  void warn(std::string_view text) const;

  storage::Store& store_;
  const domain::Clock& clock_;
  const WorkerOptions options_;
  std::mutex work_;  ///< held while something is done, with all that it is done with
  std::unique_ptr<storage::Reader> reader_;
  std::map<domain::TenantId, domain::DirectoryIndex> directories_;
  std::chrono::steady_clock::time_point next_sweep_;
  std::atomic<std::int64_t> done_ = 0;

  std::mutex mutex_;
  std::condition_variable_any woken_;
  bool appended_ = true;  // the first look needs no waking
  std::jthread thread_;
};

}  // namespace venturi::server::worker
