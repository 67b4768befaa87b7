#pragma once
/// The one thread that changes the database. It takes everything that is queued, runs it in one transaction, commits,
/// and only then completes each. Owned by the Store.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "storage/epoch.hpp"
#include "storage/store.hpp"

namespace venturi::server::storage {

class WriterThread {
 public:
  WriterThread(std::unique_ptr<Connection> connection, const domain::Clock& clock, domain::IdFactory& ids,
               Epoch& epoch, const StoreOptions& options);
  /// Finishes what is queued.
  ~WriterThread();

  bool enqueue(std::unique_ptr<Mutation> mutation);
  void on_append(std::function<void()> listener);
  void on_schema_moved(std::function<void(const SchemaError&)> listener);
  std::size_t queued() const;
  std::size_t writing() const noexcept { return writing_; }
  Store::Committed committed() const { return {groups_, changes_}; }

 private:
  using Group = std::vector<std::unique_ptr<Mutation>>;

  void run();
  /// When what is in the background has its turn; with the mutex held, and something there.
  std::chrono::steady_clock::time_point turn_of_background() const;
  /// What is run next as one transaction; with the mutex held, and something due.
  void take(Group& group);
  void commit_group(Group& group);
  /// Begins the transaction, and keeps why where the schema has moved on. Raises the epoch where another process has touched credentials.
  void begin(std::optional<SchemaError>& moved);
  /// Applies one effect; its failure is its own, unless the transaction is gone, which is thrown.
  std::exception_ptr apply(Mutation& mutation);

  Writer writer_;
  Epoch& epoch_;
  const std::size_t max_queue_;
  const std::function<std::chrono::steady_clock::time_point()> now_;
  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  Group queue_;
  std::deque<std::unique_ptr<Mutation>> background_;
  std::chrono::steady_clock::time_point waiting_since_;  // the first of background_
  std::chrono::steady_clock::time_point urgent_until_;   // the last commit of what was urgent
  std::atomic<std::size_t> writing_{0};  // changes of the group at hand
  std::atomic<std::uint64_t> groups_{0};
  std::atomic<std::uint64_t> changes_{0};
  bool closing_ = false;
  std::function<void()> listener_;
  std::function<void(const SchemaError&)> moved_listener_;
  std::jthread thread_;
};

}  // namespace venturi::server::storage
