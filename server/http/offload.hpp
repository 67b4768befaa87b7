// A thread for what would keep the io thread from everybody else for milliseconds, and touches no database.
#pragma once

#include <exception>
#include <functional>
#include <string>
#include <utility>

#include <boost/asio/thread_pool.hpp>

#include "http/async.hpp"
#include "http/turns.hpp"

namespace venturi::server {

class Offload {
 public:
  /// Runs `job()` there, one after the other, the owners by turns; throws what it throws. The coroutine goes on where it was.
  template <class Job>
  Task<void> run(const std::string& owner, Job& job) {
    std::exception_ptr failure;
    co_await suspend([&](std::function<void()> done) {
      turns_.push(owner, [&job, &failure, done = std::move(done)] {
        try {
          job();
        } catch (...) {
          failure = std::current_exception();
        }
        done();
      });
      asio::post(thread_, [this] { turns_.pop()(); });
    });
    if (failure) std::rethrow_exception(failure);
  }

 private:
  Turns turns_;
  asio::thread_pool thread_{1};  ///< last: ends before what it works on
};

}  // namespace venturi::server
