// A thread for what would keep the io thread from everybody else for milliseconds, and touches no database.
#pragma once

#include <exception>
#include <functional>
#include <utility>

#include <boost/asio/thread_pool.hpp>

#include "http/async.hpp"

namespace venturi::server {

class Offload {
 public:
  /// Runs `job()` there, one after the other; throws what it throws. The coroutine goes on where it was.
  template <class Job>
  Task<void> run(Job& job) {
    std::exception_ptr failure;
    co_await suspend([&](std::function<void()> done) {
      asio::post(thread_, [&job, &failure, done = std::move(done)] {
        try {
          job();
        } catch (...) {
          failure = std::current_exception();
        }
        done();
      });
    });
    if (failure) std::rethrow_exception(failure);
  }

 private:
  asio::thread_pool thread_{1};
};

}  // namespace venturi::server
