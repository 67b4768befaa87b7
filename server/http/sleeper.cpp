#include "http/sleeper.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>

namespace venturi::server {

Task<void> Sleeper::sleep(std::chrono::milliseconds time) {
  if (awake_) co_return;
  Timer timer(co_await asio::this_coro::executor, time);
  asleep_.insert(&timer);
  boost::system::error_code ignored;
  co_await timer.async_wait(asio::redirect_error(use_task, ignored));
  asleep_.erase(&timer);
}

void Sleeper::wake() {
  awake_ = true;
  for (auto* timer : asleep_) timer->cancel();
}

}  // namespace venturi::server
