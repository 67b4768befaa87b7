// An answer whose body is in a file: the kernel sends the file's own pages, where a copy would cost more than all the rest.
#pragma once

#include <string_view>

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "http/async.hpp"
#include "http/shared_bytes.hpp"

namespace venturi::server {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

/// Sends `head` and behind it all of `body`, which has a file. The socket does not block, and the process ignores SIGPIPE. False: the
/// connection is at its end.
Task<bool> send_file(Socket& socket, std::string_view head, const SharedBytes& body);

}  // namespace venturi::server
