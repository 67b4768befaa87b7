// Accepts connections, keeps their deadlines, and ends them in good order.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include <boost/asio/basic_socket_acceptor.hpp>

#include "http/session.hpp"

namespace venturi::server {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;

/// Binds to an address and a port (0 takes a free one). Connections wait in the backlog until the listener starts. Throws
/// boost::system::system_error.
Acceptor bind(asio::io_context& io, const std::string& address, std::uint16_t port);

class Listener {
 public:
  Listener(asio::io_context& io, Acceptor acceptor, Dispatcher& dispatcher, spdlog::logger& log, Limits limits = {});

  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

  void start();
  /// No new connections; idle ones end now, busy ones with the answer they are at, all within the grace time. The io_context
  /// runs dry after that. On the io thread.
  void stop();

 private:
  Task<void> accept();
  Task<void> serve(Socket socket);
  Task<void> watch();

  asio::io_context& io_;
  Dispatcher& dispatcher_;
  spdlog::logger& log_;
  Limits limits_;
  Acceptor acceptor_;
  Timer ticker_;
  DateLine date_;
  std::unordered_set<Session*> sessions_;
  bool stopping_ = false;
  Session::Clock::time_point last_call_;
};

}  // namespace venturi::server
