#include "http/send_file.hpp"

#include <sys/sendfile.h>
#include <sys/socket.h>

#include <cerrno>

#include <boost/asio/redirect_error.hpp>

namespace venturi::server {
namespace {

/// After a call that failed with `why`: waits until it may be tried again; false: it may not.
Task<bool> writable(Socket& socket, int why) {
  if (why == EINTR) co_return true;
  if (why != EAGAIN) co_return false;
  boost::system::error_code error;
  co_await socket.async_wait(Socket::wait_write, asio::redirect_error(use_task, error));
  co_return !error;
}

}  // namespace

Task<bool> send_file(Socket& socket, std::string_view head, const SharedBytes& body) {
  while (!head.empty()) {
    const auto sent = ::send(socket.native_handle(), head.data(), head.size(), MSG_MORE | MSG_NOSIGNAL);
    if (sent > 0) head.remove_prefix(static_cast<std::size_t>(sent));
    else if (!co_await writable(socket, errno)) co_return false;
  }
  const auto size = static_cast<off_t>(body.view().size());
  for (off_t at = 0; at < size;) {
    const auto sent = ::sendfile(socket.native_handle(), body.file(), &at, static_cast<std::size_t>(size - at));
    if (sent <= 0 && !co_await writable(socket, errno)) co_return false;
  }
  co_return true;
}

}  // namespace venturi::server
