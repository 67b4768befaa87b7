#include "http/listener.hpp"

#include <algorithm>
#include <csignal>
#include <stdexcept>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>

namespace venturi::server {

using boost::system::error_code;
using Clock = Connection::Clock;

Acceptor bind(asio::io_context& io, const std::string& address, std::uint16_t port) {
  error_code error;
  const asio::ip::tcp::endpoint endpoint(asio::ip::make_address(address, error), port);
  if (error) throw std::runtime_error("--host must be an IP address of this machine, or 0.0.0.0 or :: for all: " + address + " is none");
  Acceptor acceptor(io);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) throw std::runtime_error("cannot listen on " + address + ", port " + std::to_string(port) + ": " + error.message());
  return acceptor;
}

Listener::Listener(asio::io_context& io, Acceptor acceptor, Dispatcher& dispatcher, spdlog::logger& log, ListenerOptions options)
    : io_(io), shared_{dispatcher, log, options.limits, options.proxies, options.metrics}, options_(std::move(options)), acceptor_(std::move(acceptor)),
      ticker_(io) {}

void Listener::start() {
  std::signal(SIGPIPE, SIG_IGN);  // sendfile() has no flag for it: a client that has gone shall end its connection alone
  const auto report = [this](std::exception_ptr failure) {
    try {
      if (failure) std::rethrow_exception(failure);
    } catch (const std::exception& error) {
      shared_.log.critical("listener ended: {}", error.what());
    }
  };
  asio::co_spawn(io_, accept(), report);
  asio::co_spawn(io_, watch(), report);
}

void Listener::stop() {
  if (stopping_) return;
  stopping_ = true;
  end_of_drain_ = Clock::now() + shared_.limits.drain;
  last_call_ = end_of_drain_ + shared_.limits.grace;
  for (auto* session : sessions_) session->last();
  if (shared_.limits.drain.count() == 0) close();
  ticker_.cancel();
}

void Listener::close() {
  error_code ignored;
  acceptor_.close(ignored);
  for (auto* session : sessions_) session->finish();
  shared_.dispatcher.wake();
}

Task<void> Listener::accept() {
  while (acceptor_.is_open()) {
    error_code error;
    asio::ip::tcp::endpoint peer;
    auto socket = co_await acceptor_.async_accept(peer, asio::redirect_error(use_task, error));
    if (!acceptor_.is_open()) break;
    if (error) {
      // Out of descriptors, mostly: the next one waits in the backlog for a moment.
      shared_.log.warn("connection refused: {}", error.message());
      Timer pause(io_, shared_.limits.tick);
      co_await pause.async_wait(asio::redirect_error(use_task, error));
    } else if (admits(peer.address()) && make_room()) {
      admit(std::move(socket), peer.address());
    }
  }
}

bool Listener::admits(const Address& peer) {
  const bool proxy = any_contains(options_.proxies, peer);
  if (options_.only_proxies && !proxy && !plain(peer).is_loopback()) {
    refuse(Metrics::Refusal::unproxied, "it did not come through the proxy");
    return false;
  }
  if (proxy) return true;
  const auto held = per_address_.find(address_key(plain(peer).to_string()));
  if (held == per_address_.end() || held->second < shared_.limits.per_address) return true;
  refuse(Metrics::Refusal::per_address, "its address has too many");
  return false;
}

/// With all connections taken, the one that has been idle for the longest gives way; where all are busy, the new one.
bool Listener::make_room() {
  if (sessions_.size() < shared_.limits.max_connections) return true;
  Connection* oldest = nullptr;
  for (auto* session : sessions_)
    if (session->idle() && (oldest == nullptr || session->deadline() < oldest->deadline())) oldest = session;
  refuse(Metrics::Refusal::total, oldest != nullptr ? "there are too many: an idle one was closed" : "there are too many, and all are busy");
  if (oldest != nullptr) oldest->abort();
  return oldest != nullptr;
}

void Listener::admit(Socket socket, const Address& peer) {
  const auto report = [this](std::exception_ptr failure) {
    if (failure) shared_.log.error("a session ended by an exception");
  };
  if (options_.tls == nullptr) asio::co_spawn(io_, serve(std::move(socket), peer), report);
  else asio::co_spawn(io_, serve(TlsSocket(std::move(socket), options_.tls->context()), peer), report);
}

template <class Stream>
Task<void> Listener::serve(Stream stream, Address peer) {
  Session<Stream> session(std::move(stream), peer, shared_);
  struct Membership {
    Listener& listener;
    Connection* session;
    std::string address;
    ~Membership() {
      listener.sessions_.erase(session);
      const auto held = listener.per_address_.find(address);
      if (--held->second == 0) listener.per_address_.erase(held);
      if (listener.stopping_ && listener.sessions_.empty()) listener.ticker_.cancel();
    }
  };
  auto address = address_key(plain(peer).to_string());
  ++per_address_[address];
  sessions_.insert(&session);
  const Membership membership{*this, &session, std::move(address)};
  if (stopping_) session.last();
  co_await session.run();
}

/// One timer for all sessions: what is late by less than a tick does no harm.
Task<void> Listener::watch() {
  while (acceptor_.is_open() || !sessions_.empty()) {
    ticker_.expires_after(shared_.limits.tick);
    error_code ignored;
    co_await ticker_.async_wait(asio::redirect_error(use_task, ignored));
    const auto now = Clock::now();
    if (stopping_ && acceptor_.is_open() && now >= end_of_drain_) close();
    const bool over = stopping_ && now >= last_call_;
    std::size_t idle = 0;
    for (auto* session : sessions_) {
      if (over || session->deadline() <= now) session->abort();
      idle += session->idle() ? 1 : 0;
    }
    if (options_.metrics != nullptr) options_.metrics->connections(sessions_.size(), idle);
  }
}

void Listener::refuse(Metrics::Refusal why, std::string_view reason) {
  if (options_.metrics != nullptr) options_.metrics->refused(why);
  const auto now = Clock::now();
  if (now - complained_ < std::chrono::seconds(1)) return;
  complained_ = now;
  shared_.log.warn("connection refused: {}", reason);
}

}  // namespace venturi::server
