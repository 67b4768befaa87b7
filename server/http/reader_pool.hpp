// Threads that read the database for the coroutines, each with its own connection.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

#include "http/async.hpp"
#include "storage/reader.hpp"

namespace venturi::server {

class ReaderPool {
 public:
  explicit ReaderPool(std::vector<std::unique_ptr<storage::Reader>> readers);
  /// Finishes what is queued.
  ~ReaderPool();
  ReaderPool(const ReaderPool&) = delete;
  ReaderPool& operator=(const ReaderPool&) = delete;

  /// Runs `job(Reader&)` on one of the threads; gives what it returns and throws what it throws.
  template <class Job>
  Task<std::invoke_result_t<Job&, storage::Reader&>> run(Job job) {
    Outcome<std::invoke_result_t<Job&, storage::Reader&>> outcome;
    co_await suspend([&](std::function<void()> done) {
      push([&, done = std::move(done)](storage::Reader& reader) {
        try {
          outcome.value.emplace(job(reader));
        } catch (...) {
          outcome.failure = std::current_exception();
        }
        done();
      });
    });
    co_return outcome.take();
  }

 private:
  using Work = std::function<void(storage::Reader&)>;

  void push(Work work);
  void serve(storage::Reader& reader);

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Work> queue_;
  bool stopping_ = false;
  std::vector<std::unique_ptr<storage::Reader>> readers_;
  std::vector<std::thread> threads_;
};

}  // namespace venturi::server
