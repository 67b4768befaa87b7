// Accepts connections, keeps their deadlines, and ends them in good order.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include <boost/asio/basic_socket_acceptor.hpp>

#include "http/metrics.hpp"
#include "http/session.hpp"
#include "http/tls.hpp"

namespace venturi::server {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;

/// Binds to an address and a port (0 takes a free one). Connections wait in the backlog until the listener starts. Throws
/// std::runtime_error, which says what address it was.
Acceptor bind(asio::io_context& io, const std::string& address, std::uint16_t port);

struct ListenerOptions {
  Limits limits{};
  std::vector<Network> proxies{};
  bool only_proxies = false;   ///< and this machine: plain HTTP on an address that others reach
  Tls* tls = nullptr;          ///< none: plain HTTP
  Metrics* metrics = nullptr;
};

class Listener {
 public:
  Listener(asio::io_context& io, Acceptor acceptor, Dispatcher& dispatcher, spdlog::logger& log, ListenerOptions options = {});

  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

  void start();
  /// Every answer from now on is its connection's last. After the drain time there are no new connections; idle ones end, busy ones
  /// with the answer they are at, all within the grace time. The io_context runs dry after that. On the io thread.
  void stop();

 private:
  using Address = asio::ip::address;

  Task<void> accept();
  bool admits(const Address& peer);
  bool make_room();
  void admit(Socket socket, const Address& peer);
  template <class Stream>
  Task<void> serve(Stream stream, Address peer);
  Task<void> watch();
  void close();
  void refuse(Metrics::Refusal why, std::string_view reason);

  asio::io_context& io_;
  Sessions shared_;
  ListenerOptions options_;
  Acceptor acceptor_;
  Timer ticker_;
  std::unordered_set<Connection*> sessions_;
  std::unordered_map<std::string, std::size_t> per_address_;
  bool stopping_ = false;
  Connection::Clock::time_point end_of_drain_;
  Connection::Clock::time_point last_call_;
  Connection::Clock::time_point complained_;  ///< when a refusal was last logged: a flood shall not fill the log
};

}  // namespace venturi::server
