// Coroutines over one io_context, and the way out of it to a thread that may block.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace venturi::server {

namespace asio = boost::asio;

/// Concrete, so that no operation pays for a type-erased executor.
using Executor = asio::io_context::executor_type;
template <class T>
using Task = asio::awaitable<T, Executor>;
inline constexpr asio::use_awaitable_t<Executor> use_task{};
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// Suspends the coroutine until `done` is called, on any thread, exactly once; it goes on on its own executor. `start(done)` is
/// called at once. The io_context counts the wait as work, so that it does not run dry meanwhile.
template <class Start>
Task<void> suspend(Start start) {
  co_await asio::async_initiate<const asio::use_awaitable_t<Executor>&, void()>(
      [&start](auto handler) {
        auto executor = asio::get_associated_executor(handler);
        using Handler = decltype(handler);
        struct Wait {
          Handler handler;
          asio::executor_work_guard<decltype(executor)> work;
        };
        auto wait = std::make_shared<Wait>(Wait{std::move(handler), asio::make_work_guard(executor)});
        start(std::function<void()>([wait] {
          asio::post(wait->work.get_executor(), [wait] {
            wait->work.reset();
            std::move(wait->handler)();
          });
        }));
      },
      use_task);
}

/// What a job on another thread came to.
template <class T>
struct Outcome {
  std::optional<T> value;
  std::exception_ptr failure;

  T take() {
    if (failure) std::rethrow_exception(failure);
    return std::move(*value);
  }
};

}  // namespace venturi::server
